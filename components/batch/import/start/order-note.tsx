import { useMemo } from "react";
import { Button } from "../../../ui/button";
import { ButtonLink } from "../../../ui/button-link";
import { Notice } from "../../../ui/notice";
import { type ImportDraft, markOrder } from "../draft/import-draft";
import type { OrderState } from "./judge-order";

interface OrderNoteProps {
  draft: ImportDraft;
  state: NonNullable<OrderState>;
  /** The list is done with. */
  onOpen: () => void;
  /** The list, as it is now, is to become another batch. */
  onAnother: () => void;
}

/** What became of an order whose answer did not come here. */
export function OrderNote({ draft, state, onOpen, onAnother }: OrderNoteProps) {
  const mark = useMemo(() => markOrder(draft), [draft]);
  if (state.kind === "waiting")
    return (
      <Notice tone="info" role="status" title="This list was ordered, and no answer has come yet">
        {state.isAsked
          ? "Bella is being asked whether the order arrived."
          : "Bella has no batch of it so far. Press Start again: as it is, the list is started only once."}
      </Notice>
    );
  const isAsOrdered = draft.ordered?.mark === mark && draft.ordered.key === draft.key;
  return (
    <Notice
      tone="done"
      role="status"
      title="This list is started"
      actions={
        <>
          {/* With nothing in it that the batch has not, the list is done with; else it stays. */}
          <ButtonLink href={`/batches/${state.batchId}`} {...(isAsOrdered && { onClick: onOpen })}>
            Open its batch
          </ButtonLink>
          {!isAsOrdered && <Button onClick={onAnother}>Start another batch</Button>}
        </>
      }
    >
      {isAsOrdered
        ? "Its order arrived; only the answer was lost."
        : "Its order arrived with other rows or options than it has now. What was changed since is not in that batch."}
    </Notice>
  );
}
