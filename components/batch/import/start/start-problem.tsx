import { useEffect, useRef } from "react";
import { ApiProblem, problemMessage } from "../../../api-client";
import { Button } from "../../../ui/button";
import { Notice } from "../../../ui/notice";

interface StartProblemProps {
  error: unknown;
  /** Whether there was no network when Start was pressed: then nothing has left the browser. */
  wasOffline: boolean;
  onRetry: () => void;
}

/** Why a batch was not started, or may not have been, and what to do about it. */
export function StartProblem(props: StartProblemProps) {
  const box = useRef<HTMLDivElement>(null);
  // A phone's Start is at its bottom edge, wherever the page stands.
  useEffect(() => {
    box.current?.scrollIntoView({ block: "center" });
  }, []);
  return (
    <div ref={box}>
      <Problem {...props} />
    </div>
  );
}

function Problem({ error, wasOffline, onRetry }: StartProblemProps) {
  const retry = <Button onClick={onRetry}>Try again</Button>;
  const isOpen = error instanceof ApiProblem && (error.code === "offline" || error.code === "idempotency_in_progress");
  if (!isOpen)
    return (
      <Notice tone="danger" role="alert" title="The batch was not started" actions={retry}>
        {problemMessage(error)}
      </Notice>
    );
  return wasOffline ? (
    <Notice tone="danger" role="alert" title="Not started: you are offline" actions={retry}>
      Nothing was sent, and nothing will be by itself. Your list stays here; start it once you are online again.
    </Notice>
  ) : (
    <Notice tone="danger" role="alert" title="Bella did not answer" actions={retry}>
      Your order may have arrived or not. Try again: as it is, the list is started only once.
    </Notice>
  );
}
