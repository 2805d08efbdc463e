"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Post } from "@/lib/calendar/schema";
import { fieldErrors, problemMessage } from "../api-client";
import { useOrderKeys } from "../order-keys";
import { Button } from "../ui/button";
import { Field, FieldError } from "../ui/field";
import { TextArea } from "../ui/text-area";
import { useSubmit } from "../use-submit";
import { replyToReview, shareKeys } from "./share-queries";

interface ReplyFormProps {
  post: Pick<Post, "id" | "calendarId">;
  shareLinkId: string;
}

/** Answers a thread; the visitors of its link read it in the business's name. */
export function ReplyForm({ post, shareLinkId }: ReplyFormProps) {
  const client = useQueryClient();
  const [comment, setComment] = useState("");
  const keys = useOrderKeys();
  const reply = useSubmit({
    mutationFn: () => {
      const body = { shareLinkId, comment: comment.trim() };
      return replyToReview(post.id, body, keys.of(body));
    },
    onSuccess: () => {
      keys.renew();
      setComment("");
      return client.invalidateQueries({ queryKey: shareKeys.reviews(post.calendarId) });
    },
  });
  const errors = fieldErrors(reply.error);
  return (
    <form
      className="mt-3 flex flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (comment.trim()) reply.mutate();
      }}
    >
      <Field label="Reply" error={errors.comment} className="w-full">
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={2000}
            value={comment}
            onChange={(event) => setComment(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" size="compact" pending={reply.isPending} disabled={comment.trim() === ""}>
        Send the reply
      </Button>
      {reply.error && Object.keys(errors).length === 0 && <FieldError message={problemMessage(reply.error)} />}
    </form>
  );
}
