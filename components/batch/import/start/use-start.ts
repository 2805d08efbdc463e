import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { newIdempotencyKey } from "../../../api-client";
import { useSubmit } from "../../../use-submit";
import { orderedBatchQuery } from "../../batch-queries";
import { type ImportDraft, markOrder } from "../draft/import-draft";
import { judgeOrder, mayBeMade, mayHaveArrived } from "./judge-order";
import type { AskedAgain } from "./send-batch";
import { orderKey, sendOrder } from "./start-order";

interface Asked {
  draft: ImportDraft;
  onChange: (change: Partial<ImportDraft>) => void;
  /** Answers whether the list is still in hand, and the page there to lead on from. */
  onStarted: () => boolean;
}

/** The order of a list: sends it, and says what became of it, also of one whose answer never came here. */
export function useStart({ draft, onChange, onStarted }: Asked) {
  const router = useRouter();
  /** What share of a long list has been sent, of one. */
  const [sent, setSent] = useState<number | null>(null);
  const [again, setAgain] = useState<AskedAgain | null>(null);
  const submit = useSubmit({
    mutationKey: orderKey(draft.id),
    mutationFn: (_: { wasOffline: boolean }) => sendOrder(draft, { onSent: setSent, onAgain: setAgain }),
    onError: (failure, { wasOffline }) => {
      setSent(null);
      setAgain(null);
      if (wasOffline || !mayBeMade(failure)) onChange({ ordered: null });
    },
    onSuccess: ({ id }) => {
      const open = () => router.push(`/batches/${id}`);
      if (onStarted()) open();
      // Whoever went elsewhere meanwhile is not fetched away from there.
      else toast(`${draft.fileName} is started`, { action: { label: "Open", onClick: open }, duration: 15_000 });
    },
  });
  const isOut = submit.isPending || submit.isSuccess;
  const { data: found } = useQuery({
    ...orderedBatchQuery(draft.key),
    enabled: !isOut && mayHaveArrived(draft),
  });
  const state = judgeOrder({ ...draft, isOut, error: submit.error, found });
  const reset = () => submit.isError && submit.reset();
  return {
    state,
    isOut,
    sent: isOut ? sent : null,
    /** Why it is being sent once more, if it is. */
    again: isOut ? again : null,
    /** Why it failed, where that is not that it has arrived. */
    failure: submit.isError && state === null ? { error: submit.error, ...submit.variables } : null,
    order: () => {
      // Noted before it leaves: a page that is closed meanwhile hears no answer.
      onChange({ ordered: { key: draft.key, mark: markOrder(draft) } });
      submit.mutate({ wasOffline: !navigator.onLine });
    },
    /** Changes the draft; one that is known to be started is meant to be another batch from then on. */
    change: (change: Partial<ImportDraft>) => {
      reset();
      onChange(state?.kind === "started" ? { ...change, key: newIdempotencyKey(), ordered: null } : change);
    },
  };
}
