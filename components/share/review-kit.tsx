import { Check, CircleAlert, Info } from "lucide-react";
import type { Decision } from "@/lib/core/vocabulary";
import { StatusMark } from "../calendar/status-mark";
import { buttonStyle } from "../ui/button-style";
import { CONTROL } from "../ui/control-style";
import { Field } from "../ui/field";
import { joinClasses } from "../ui/join-classes";
import { ShareThread } from "./share-thread";
import { VISITOR_LABELS, type VisitorStatus } from "./visitor-status";

const MAX_COMMENT = 2000;
const MAX_NAME = 80;
const FORMS: { decision: Decision; question: string; action: string }[] = [
  { decision: "approve", question: "", action: "Approve" },
  { decision: "request_changes", question: "What should change?", action: "Send the request" },
  { decision: "comment", question: "Your comment", action: "Send the comment" },
];
const STATUSES = Object.keys(VISITOR_LABELS) as VisitorStatus[];

/**
 * One of each thing that the page's script (live/) puts under a post, to be copied; hidden, and only on pages where
 * something may be said. The words that are read aloud have their place here too.
 */
export function ReviewKit() {
  return (
    <>
      <noscript>
        <style>{".review-place{display:none}"}</style>
      </noscript>
      <p role="status" data-part="news" className="sr-only" />
      <div id="review-kit" hidden>
        {FORMS.map((form) => (
          <KitForm key={form.decision} {...form} />
        ))}
        <p
          data-kit="said"
          className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-control bg-brand-soft px-3 py-2"
        >
          <Check aria-hidden="true" className="size-4 text-brand" />
          <span data-part="text" className="font-medium" />
          <button
            type="button"
            data-do="undo"
            className="min-h-9 rounded-tag px-1.5 font-semibold text-brand underline underline-offset-2 max-desk:min-h-11"
          >
            Undo
          </button>
        </p>
        <p data-kit="problem" role="alert" className="mt-2 flex gap-1.5 font-medium text-danger">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          <span data-part="text" />
        </p>
        <p data-kit="edited" className="mb-2 flex gap-2 rounded-control bg-info-soft px-3 py-2 text-ink">
          <Info aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-info" />
          <span data-part="text" />
        </p>
        {STATUSES.map((status) => (
          <StatusFacts key={status} status={status} kit />
        ))}
        <ShareThread
          timezone="UTC"
          thread={FORMS.map(({ decision }) => ({
            ...{ id: decision, postId: "", decision, comment: " ", name: "" },
            ...{ createdAt: "2000-01-01T00:00:00Z", resolved: false },
          }))}
        />
      </div>
    </>
  );
}

/** The status of a post, in a visitor's words. */
export function StatusFacts({ status, kit = false }: { status: VisitorStatus; kit?: boolean }) {
  return (
    <p className="post-facts" data-part="status" data-kit={kit ? `status-${status}` : undefined}>
      <StatusMark status={status} />
      <span className="font-semibold">{VISITOR_LABELS[status]}</span>
    </p>
  );
}

function KitForm({ decision, question, action }: (typeof FORMS)[number]) {
  return (
    <form data-kit={`form-${decision}`} className="flex flex-col gap-3">
      {question && (
        <Field label={question}>
          {(control) => (
            <textarea
              {...control}
              name="comment"
              required
              rows={3}
              maxLength={MAX_COMMENT}
              className={joinClasses(CONTROL, "field-sizing-content max-h-96 min-h-20 leading-normal")}
            />
          )}
        </Field>
      )}
      <div data-part="name">
        <Field label="Your name" hint="Asked once. The business sees it beside what you say.">
          {(control) => (
            <input {...control} name="name" required maxLength={MAX_NAME} autoComplete="name" className={CONTROL} />
          )}
        </Field>
      </div>
      <div className="flex flex-wrap gap-2">
        <button type="submit" className={buttonStyle("primary", "compact")}>
          {action}
        </button>
        <button type="button" data-do="cancel" className={buttonStyle("ghost", "compact")}>
          Cancel
        </button>
      </div>
    </form>
  );
}
