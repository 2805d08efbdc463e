"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Calendar, CreatePost, Post } from "@/lib/calendar/schema";
import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import { CHANNELS, type Channel } from "@/lib/core/vocabulary";
import { fieldErrors, problemMessage } from "../../api-client";
import { useOrderKeys } from "../../order-keys";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Field, FieldError } from "../../ui/field";
import { NativeSelect } from "../../ui/native-select";
import { TextArea } from "../../ui/text-area";
import { useSubmit } from "../../use-submit";
import { calendarKeys, createPost } from "../calendar-queries";
import { storePost } from "../posts-cache";
import { WhenFields } from "./when-fields";

interface AddPostDialogProps {
  calendar: Calendar;
  date: string;
  onAdded: (post: Post) => void;
  onClose: () => void;
}

/** A post of one's own: the day, the channel and a few words; the editor has the rest. */
export function AddPostDialog({ calendar, date, onAdded, onClose }: AddPostDialogProps) {
  const client = useQueryClient();
  const [channel, setChannel] = useState<Channel>(calendar.channels[0] ?? "instagram");
  const [draft, setDraft] = useState({
    localDate: date,
    localTime: "12:00",
    pillar: calendar.pillars[0]?.id ?? "tips",
    caption: "",
  });
  const keys = useOrderKeys();
  const add = useSubmit({
    mutationFn: (order: CreatePost) => keys.send(order, (body, key) => createPost(calendar.id, body, key)),
    onSuccess: (post) => {
      storePost(client, calendar.id, post);
      void client.invalidateQueries({ queryKey: calendarKeys.one(calendar.id), exact: true });
      onAdded(post);
    },
  });
  const errors = fieldErrors(add.error);
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  const others = CHANNELS.filter((other) => !calendar.channels.includes(other));
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title="Add a post">
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          const format = CHANNEL_LIMITS[channel].formats[0] ?? "photo";
          add.mutate({ ...draft, channel, format });
        }}
      >
        <div className="grid grid-cols-2 gap-4">
          <WhenFields calendar={calendar} {...draft} errors={errors} onChange={set} />
          <Field label="Channel" error={errors.channel}>
            {(control) => (
              <NativeSelect
                {...control}
                value={channel}
                onChange={(event) => setChannel(event.target.value as Channel)}
              >
                {[...calendar.channels, ...others].map((option) => (
                  <option key={option} value={option}>
                    {CHANNEL_LIMITS[option].label}
                  </option>
                ))}
              </NativeSelect>
            )}
          </Field>
          <Field label="Pillar" error={errors.pillar}>
            {(control) => (
              <NativeSelect {...control} value={draft.pillar} onChange={(event) => set({ pillar: event.target.value })}>
                {calendar.pillars.map((pillar) => (
                  <option key={pillar.id} value={pillar.id}>
                    {pillar.label}
                  </option>
                ))}
              </NativeSelect>
            )}
          </Field>
        </div>
        <Field label="Caption" hint="You can leave it empty and write it in the editor." error={errors.caption}>
          {(control) => (
            <TextArea
              {...control}
              rows={3}
              value={draft.caption}
              onChange={(event) => set({ caption: event.target.value })}
            />
          )}
        </Field>
        {add.error && Object.keys(errors).length === 0 && <FieldError message={problemMessage(add.error)} />}
        <div className="flex justify-end gap-3">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={add.isPending}>
            Add the post
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
