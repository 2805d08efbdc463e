"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { toast } from "sonner";
import type { Post, RedoAnswer, RedoChip } from "@/lib/calendar/schema";
import { composePublishedText } from "@/lib/core/channels/compose-published-text";
import { problemMessage } from "../../api-client";
import { useOrderKeys } from "../../order-keys";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Notice } from "../../ui/notice";
import { TextArea } from "../../ui/text-area";
import { ToggleChip } from "../../ui/toggle-chip";
import { useSubmit } from "../../use-submit";
import { acceptProposal, redoPost } from "../calendar-queries";
import { storeSaved } from "../posts-cache";
import { Provenance } from "./provenance";

const CHIPS: Record<RedoChip, string> = {
  shorter: "Shorter",
  warmer: "Warmer",
  different_angle: "Different angle",
  more_local: "More local",
  add_offer: "Add an offer",
};

interface RedoPanelProps {
  post: Post;
  onDone: () => void;
}

/** Writes the post again beside the old one; nothing changes until Keep. */
export function RedoPanel({ post, onDone }: RedoPanelProps) {
  const client = useQueryClient();
  const [chips, setChips] = useState<RedoChip[]>([]);
  const [instruction, setInstruction] = useState("");
  // A model is paid for each: whoever leaves the panel after an answer that was lost gets that one.
  const keys = useOrderKeys(`redo ${post.id}`);
  const redo = useSubmit({
    mutationFn: () =>
      keys.send(
        { chips, ...(instruction.trim() ? { instruction: instruction.trim() } : {}) },
        (body, key) => redoPost(post.id, body, key),
        post.revision,
      ),
  });
  const keep = useSubmit({
    mutationFn: (proposalId: string) => acceptProposal(post.id, proposalId),
    onSuccess: (stored) => {
      storeSaved(client, post.calendarId, stored);
      toast("The new version is in the calendar", { duration: 3000 });
      onDone();
    },
  });
  const held = post.locked
    ? "Unlock the post first; a locked post is never rewritten."
    : post.status === "approved"
      ? "Set the status back from Approved first; an approved post is never rewritten."
      : null;
  if (held) {
    return (
      <div className="p-5 max-desk:p-4">
        <Notice tone="info">{held}</Notice>
      </div>
    );
  }
  const problem = redo.error ?? keep.error;
  return (
    <div className="flex flex-col gap-5 p-5 max-desk:p-4">
      <fieldset>
        <legend className="mb-2 font-semibold">How should it change?</legend>
        <div className="flex flex-wrap gap-2">
          {(Object.keys(CHIPS) as RedoChip[]).map((chip) => (
            <ToggleChip
              key={chip}
              pressed={chips.includes(chip)}
              onClick={() =>
                setChips((on) => (on.includes(chip) ? on.filter((other) => other !== chip) : [...on, chip]))
              }
            >
              {CHIPS[chip]}
            </ToggleChip>
          ))}
        </div>
      </fieldset>
      <Field label="Or say it in your words" hint="Nothing here has to be filled in.">
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={500}
            value={instruction}
            placeholder="Shorter, and without hashtags"
            onChange={(event) => setInstruction(event.target.value)}
          />
        )}
      </Field>
      <Button
        variant={redo.data ? "secondary" : "primary"}
        className="self-start"
        pending={redo.isPending}
        onClick={() => redo.mutate()}
      >
        {redo.data ? "Write another" : "Write it again"}
      </Button>
      {problem && (
        <Notice tone="danger" role="alert">
          {problemMessage(problem)}
        </Notice>
      )}
      {redo.data && (
        <Comparison
          answer={redo.data}
          keeping={keep.isPending}
          onKeep={() => keep.mutate(redo.data.proposal.id)}
          onRestore={() => redo.reset()}
        />
      )}
    </div>
  );
}

interface ComparisonProps {
  answer: RedoAnswer;
  keeping: boolean;
  onKeep: () => void;
  onRestore: () => void;
}

function Comparison({ answer, keeping, onKeep, onRestore }: ComparisonProps) {
  const section = useRef<HTMLElement>(null);
  const { id } = answer.proposal;
  // On a phone a new version stands below what is on screen; focus stays on the button that writes another.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each proposal is shown once
  useEffect(() => {
    const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    section.current?.scrollIntoView({ block: "start", behavior: isStill ? "auto" : "smooth" });
  }, [id]);
  return (
    <section ref={section} aria-label="Old and new version" className="flex scroll-mt-4 flex-col gap-4">
      {answer.notes.length > 0 && (
        <Notice tone="info" role="status" title="What this version does not do">
          <ul className="list-disc pl-5">
            {answer.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="grid gap-4 desk:grid-cols-2">
        <Version title="Now" post={answer.current} />
        <Version title="New" post={answer.proposal} fresh />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" pending={keeping} onClick={onKeep}>
          Keep the new one
        </Button>
        <Button onClick={onRestore}>Restore the old one</Button>
      </div>
    </section>
  );
}

function Version({ title, post, fresh = false }: { title: string; post: Post; fresh?: boolean }) {
  return (
    <article
      className={
        fresh
          ? "rounded-panel border border-brand p-4 max-desk:order-first"
          : "rounded-panel border border-line bg-surface-2 p-4"
      }
    >
      <h3 className={fresh ? "font-semibold text-brand" : "font-semibold text-ink-2"}>{title}</h3>
      <p className="mt-2 leading-normal break-words whitespace-pre-wrap">{composePublishedText(post.channel, post)}</p>
      {post.imageIdea && <p className="mt-3 text-meta text-ink-2">Image: {post.imageIdea}</p>}
      {fresh && <Provenance post={post} />}
    </article>
  );
}
