"use client";

import type { Calendar, Post } from "@/lib/calendar/schema";
import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import { type Format, POST_STATUSES, type PostStatus } from "@/lib/core/vocabulary";
import { Field } from "../../ui/field";
import { NativeSelect } from "../../ui/native-select";
import { Switch } from "../../ui/switch";
import { WhenFields } from "../dialogs/when-fields";
import { FORMAT_LABELS, STATUS_LABELS } from "../post-words";
import type { PostDraft } from "./post-saver";

interface PlaceFieldsProps {
  calendar: Calendar;
  post: Post;
  errors: Record<string, string>;
  disabled: boolean;
  onEdit: (change: PostDraft) => void;
}

/** Only what was approved can have been exported. */
const canBecome = (now: PostStatus, next: PostStatus) => next !== "exported" || now === "approved" || now === next;

/** When the post goes out, what it belongs to, how far it is. */
export function PlaceFields({ calendar, post, errors, disabled, onEdit }: PlaceFieldsProps) {
  const pillars = calendar.pillars.some((pillar) => pillar.id === post.pillar)
    ? calendar.pillars
    : [...calendar.pillars, { id: post.pillar, label: post.pillar }];
  const { formats } = CHANNEL_LIMITS[post.channel];
  const choices = formats.includes(post.format) ? formats : [...formats, post.format];
  return (
    <div className="grid grid-cols-2 gap-4">
      <WhenFields
        calendar={calendar}
        localDate={post.localDate}
        localTime={post.localTime}
        errors={errors}
        disabled={disabled}
        // Half a date is none: what was stored stays until it is whole again.
        onChange={(change) => Object.values(change).every(Boolean) && onEdit(change)}
      />
      <Field label="Pillar" error={errors.pillar}>
        {(control) => (
          <NativeSelect
            {...control}
            disabled={disabled}
            value={post.pillar}
            onChange={(event) => onEdit({ pillar: event.target.value })}
          >
            {pillars.map((pillar) => (
              <option key={pillar.id} value={pillar.id}>
                {pillar.label}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
      <Field label="Format" error={errors.format}>
        {(control) => (
          <NativeSelect
            {...control}
            disabled={disabled}
            value={post.format}
            onChange={(event) => onEdit({ format: event.target.value as Format })}
          >
            {choices.map((format) => (
              <option key={format} value={format}>
                {FORMAT_LABELS[format]}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
      <Field label="Status" error={errors.status} className="max-desk:col-span-2">
        {(control) => (
          <NativeSelect
            {...control}
            disabled={disabled}
            value={post.status}
            onChange={(event) => onEdit({ status: event.target.value as PostStatus })}
          >
            {POST_STATUSES.filter((status) => canBecome(post.status, status)).map((status) => (
              <option key={status} value={status}>
                {STATUS_LABELS[status]}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
      <div className="flex items-end max-desk:col-span-2">
        <Switch
          checked={post.locked}
          onCheckedChange={(locked) => onEdit({ locked })}
          label="Locked"
          hint="Nothing overwrites a locked post."
        />
      </div>
    </div>
  );
}
