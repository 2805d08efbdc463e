"use client";

import { useState } from "react";
import type { Post } from "@/lib/calendar/schema";
import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import { CALL_TO_ACTION_TYPES, type CallToActionType } from "@/lib/core/vocabulary";
import { Field } from "../../ui/field";
import { NativeSelect } from "../../ui/native-select";
import { TextInput } from "../../ui/text-input";
import { BUTTON_LABELS } from "../post-words";
import type { PostDraft } from "./post-saver";

interface FieldPartProps {
  post: Post;
  error: string | undefined;
  disabled: boolean;
  onEdit: (change: PostDraft) => void;
}

const tagsOf = (typed: string) =>
  typed
    .split(/[\s,]+/)
    .map((tag) => tag.replace(/^#+/, ""))
    .filter(Boolean);
const sameTags = (a: readonly string[], b: readonly string[]) => a.join(" ") === b.join(" ");

export function HashtagsField({ post, error, disabled, onEdit }: FieldPartProps) {
  const [typed, setTyped] = useState(() => post.hashtags.map((tag) => `#${tag}`).join(" "));
  // What was typed wins while it means the same tags; a redo or a restore replaces it.
  const shown = sameTags(tagsOf(typed), post.hashtags) ? typed : post.hashtags.map((tag) => `#${tag}`).join(" ");
  const { maxHashtags, label } = CHANNEL_LIMITS[post.channel];
  const tooMany = maxHashtags !== null && post.hashtags.length > maxHashtags;
  const rule = maxHashtags === 0 ? `${label} takes no hashtags.` : `${label} takes at most ${maxHashtags}.`;
  return (
    <Field
      label="Hashtags"
      hint={maxHashtags === null || tooMany ? undefined : rule}
      error={error ?? (tooMany ? rule : undefined)}
    >
      {(control) => (
        <TextInput
          {...control}
          disabled={disabled}
          value={shown}
          autoCapitalize="none"
          spellCheck={false}
          placeholder="#sourdough #portland"
          onChange={(event) => {
            setTyped(event.target.value);
            const tags = tagsOf(event.target.value);
            if (!sameTags(tags, post.hashtags)) onEdit({ hashtags: tags });
          }}
        />
      )}
    </Field>
  );
}

const isAddress = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text);

export function LinkField({ post, error, disabled, onEdit }: FieldPartProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const shown = typed ?? post.link ?? "";
  const unfinished = shown !== "" && !isAddress(shown);
  return (
    <Field
      label="Link"
      hint={
        CHANNEL_LIMITS[post.channel].takesLink
          ? undefined
          : `${CHANNEL_LIMITS[post.channel].label} shows a link as plain text.`
      }
      error={
        error ??
        (left && unfinished
          ? "Write the whole address, like https://example.com. It is saved once it is complete."
          : undefined)
      }
    >
      {(control) => (
        <TextInput
          {...control}
          disabled={disabled}
          type="url"
          inputMode="url"
          placeholder="https://"
          value={shown}
          onBlur={() => setLeft(true)}
          onChange={(event) => {
            const text = event.target.value.trim();
            setTyped(text);
            setLeft(false);
            if (text === "" || isAddress(text)) onEdit({ link: text || null });
          }}
        />
      )}
    </Field>
  );
}

export function CallToActionField({ post, error, disabled, onEdit }: FieldPartProps) {
  const text = post.callToAction?.text ?? "";
  const type = post.callToAction?.type;
  const store = (nextText: string, nextType: CallToActionType | undefined) =>
    onEdit({ callToAction: nextText.trim() ? { text: nextText, ...(nextType ? { type: nextType } : {}) } : null });
  return (
    <div className="grid grid-cols-1 gap-4 desk:grid-cols-[minmax(0,1fr)_11rem]">
      <Field label="Call to action" error={error}>
        {(control) => (
          <TextInput
            {...control}
            disabled={disabled}
            value={text}
            maxLength={120}
            placeholder="Order by Friday noon"
            onChange={(event) => store(event.target.value, type)}
          />
        )}
      </Field>
      <Field label="Button">
        {(control) => (
          <NativeSelect
            {...control}
            disabled={disabled || text.trim() === ""}
            value={type ?? ""}
            onChange={(event) => store(text, (event.target.value || undefined) as CallToActionType | undefined)}
          >
            <option value="">No button</option>
            {CALL_TO_ACTION_TYPES.map((option) => (
              <option key={option} value={option}>
                {BUTTON_LABELS[option]}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
    </div>
  );
}
