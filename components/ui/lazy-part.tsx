"use client";

import { type ComponentType, useEffect, useEffectEvent, useState } from "react";
import { toast } from "sonner";

const FAILED = "This part of the page could not be loaded. Check your connection and try again.";

/**
 * A dialog or sheet whose code is loaded when it first opens. One that cannot be loaded (no connection, a server that
 * restarts, a deployment that took its file away) closes again and says so; the page around it stays as it is.
 * `giveUp` closes it where `onClose` wants more than nothing.
 */
export function lazyPart<Props>(
  load: () => Promise<ComponentType<Props>>,
  giveUp: (props: Props) => void,
): ComponentType<Props & object> {
  let loaded: ComponentType<Props> | null = null;
  return function LazyPart(props: Props & object) {
    const [Part, setPart] = useState(() => loaded);
    const fail = useEffectEvent(() => {
      toast.error(FAILED, { id: FAILED, action: { label: "Reload", onClick: () => window.location.reload() } });
      giveUp(props);
    });
    useEffect(() => {
      let isGone = false;
      load().then(
        (part) => {
          loaded = part;
          if (!isGone) setPart(() => part);
        },
        () => {
          if (!isGone) fail();
        },
      );
      return () => {
        isGone = true;
      };
    }, []);
    return Part ? <Part {...props} /> : null;
  };
}

/** What closes a part that is closed by its `onClose`. */
export const closePart = ({ onClose }: { onClose: () => void }) => onClose();
