"use client";

import type { Calendar, Post } from "@/lib/calendar/schema";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Notice } from "../../ui/notice";
import { TextArea } from "../../ui/text-area";
import { CaptionField } from "./caption-field";
import { PlaceFields } from "./place-fields";
import { PostPreview } from "./post-preview";
import type { PostDraft, PostSaver, SaveState } from "./post-saver";
import { Provenance } from "./provenance";
import { CallToActionField, HashtagsField, LinkField } from "./words-fields";

interface EditPanelProps {
  calendar: Calendar;
  post: Post;
  saver: PostSaver;
  state: SaveState;
}

/** Every part of a post, with its preview beside it. */
export function EditPanel({ calendar, post, saver, state }: EditPanelProps) {
  const errors = state.kind === "refused" ? state.errors : {};
  const under = (field: string) =>
    Object.entries(errors).find(([path]) => path === field || path.startsWith(`${field}.`))?.[1];
  const onEdit = (change: PostDraft) => saver.edit(change);
  const part = (field: string) => ({ post, disabled: post.locked, error: under(field), onEdit });
  return (
    <div className="grid grid-cols-1 gap-6 p-5 max-desk:p-4 wide:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="flex min-w-0 flex-col gap-5">
        <SaveTrouble saver={saver} state={state} />
        {post.locked && <Notice tone="info">This post is locked. Switch “Locked” off to change it.</Notice>}
        <CaptionField {...part("caption")} onChange={(caption) => onEdit({ caption })} />
        <HashtagsField {...part("hashtags")} />
        <LinkField {...part("link")} />
        <CallToActionField {...part("callToAction")} />
        <Field label="Image idea" error={under("imageIdea")}>
          {(control) => (
            <TextArea
              {...control}
              disabled={post.locked}
              rows={2}
              value={post.imageIdea}
              onChange={(event) => onEdit({ imageIdea: event.target.value })}
            />
          )}
        </Field>
        <Field label="Alt text" hint="What a person who cannot see the picture should know." error={under("altText")}>
          {(control) => (
            <TextArea
              {...control}
              disabled={post.locked}
              rows={2}
              value={post.altText}
              onChange={(event) => onEdit({ altText: event.target.value })}
            />
          )}
        </Field>
        <hr className="border-line" />
        <PlaceFields calendar={calendar} post={post} errors={errors} disabled={post.locked} onEdit={onEdit} />
      </div>
      <aside aria-label="Preview" className="min-w-0 wide:sticky wide:top-16 wide:self-start">
        <PostPreview post={post} businessName={calendar.businessName} country={calendar.country} />
        <Provenance post={post} />
      </aside>
    </div>
  );
}

function SaveTrouble({ saver, state }: { saver: PostSaver; state: SaveState }) {
  if (state.kind === "conflict") {
    return (
      <Notice
        tone="warn"
        role="alert"
        title="Someone changed this first"
        actions={
          <>
            <Button size="compact" onClick={() => void saver.resolveConflict(false)}>
              Reload
            </Button>
            <Button size="compact" onClick={() => void saver.resolveConflict(true)}>
              Keep mine
            </Button>
          </>
        }
      >
        The post was changed elsewhere while you were editing. Reload shows that version; Keep mine saves what you typed
        over it.
      </Notice>
    );
  }
  // A fault with a field is told at the field.
  if (state.kind !== "refused" || Object.keys(state.errors).length > 0) return null;
  return (
    <Notice
      tone="danger"
      role="alert"
      title="Not saved"
      actions={
        <Button size="compact" onClick={() => void saver.flush()}>
          Try again
        </Button>
      }
    >
      {state.message} What you typed is kept here.
    </Notice>
  );
}
