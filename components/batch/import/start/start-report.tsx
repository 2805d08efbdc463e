import { plural } from "../../../ui/plural";
import type { ImportDraft } from "../draft/import-draft";
import { OrderNote } from "./order-note";
import { SentBar } from "./sent-bar";
import { StartProblem } from "./start-problem";
import type { useStart } from "./use-start";

interface StartReportProps {
  draft: ImportDraft;
  start: ReturnType<typeof useStart>;
  businesses: number;
  onOpen: () => void;
  onAnother: () => void;
}

const AGAIN = {
  interrupted: "The server was interrupted. Bella is being asked again; the list is started only once…",
  running: "This order is still being worked on. Bella is being asked again…",
} as const;

/** What there is to say of the order: how far it has been sent, why it failed, or what became of it. */
export function StartReport({ draft, start, businesses, onOpen, onAnother }: StartReportProps) {
  const { state, failure, sent, again, order } = start;
  return (
    <>
      {state && <OrderNote draft={draft} state={state} onOpen={onOpen} onAnother={onAnother} />}
      {failure && <StartProblem {...failure} onRetry={order} />}
      {again && <p role="status">{AGAIN[again]}</p>}
      {sent !== null && !again && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p role="status">
            {sent < 1 ? `Sending ${plural(businesses, "row")}…` : "Sent. Bella is storing the batch…"}
          </p>
          {sent < 1 && <SentBar sent={sent} />}
        </div>
      )}
    </>
  );
}
