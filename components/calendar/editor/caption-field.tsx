"use client";

import type { Post } from "@/lib/calendar/schema";
import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import { measureCaption } from "@/lib/core/channels/measure-caption";
import { Field } from "../../ui/field";
import { TextArea } from "../../ui/text-area";

const NUMBER = new Intl.NumberFormat("en-US");

interface CaptionFieldProps {
  post: Post;
  error: string | undefined;
  disabled: boolean;
  onChange: (caption: string) => void;
}

/** The caption with the channel's own counter: it counts caption, hashtags and link, as the channel would. */
export function CaptionField({ post, error, disabled, onChange }: CaptionFieldProps) {
  const { used, limit, over } = measureCaption(post.channel, post);
  const { label } = CHANNEL_LIMITS[post.channel];
  const tooLong =
    over > 0
      ? `${NUMBER.format(over)} too many for ${label}. Shorten the caption, the hashtags or the link; the last version that fits is kept.`
      : undefined;
  const empty = post.caption.trim() === "" ? "A post needs a caption." : undefined;
  return (
    <Field
      label="Caption"
      error={tooLong ?? empty ?? error}
      aside={
        <output className={over > 0 ? "text-meta font-bold text-danger" : "text-meta text-ink-2"}>
          {NUMBER.format(used)} / {NUMBER.format(limit)}
          <span className="sr-only"> characters used on {label}, with hashtags and link</span>
        </output>
      }
    >
      {(control) => (
        <TextArea
          {...control}
          data-caption
          disabled={disabled}
          rows={6}
          value={post.caption}
          onChange={(event) => onChange(event.target.value)}
          className="min-h-36!"
        />
      )}
    </Field>
  );
}
