"use client";

import { useEffect, useRef, useState } from "react";
import { type Matter, type Said, waitToSay } from "./announce-pace";

/** The newest `text` for a screen reader, rarer the longer it listens; another kind of matter, and the end, at once. */
export function useSparingly(text: string, { kind, share }: Matter): string {
  const [announced, setAnnounced] = useState(text);
  const said = useRef<Said | null>(null);
  useEffect(() => {
    const say = () => {
      const now = Date.now();
      const firstAt = said.current?.kind === kind ? said.current.firstAt : now;
      said.current = { kind, share, firstAt, lastAt: now };
      setAnnounced(text);
    };
    const timer = setTimeout(say, waitToSay(said.current, { kind, share }, Date.now()));
    return () => clearTimeout(timer);
  }, [text, kind, share]);
  return announced;
}
