"use client";

import { useEffect, useRef, useState } from "react";

const ANNOUNCE_MS = 10_000;

/** The newest `text`, at most every ten seconds: a screen reader is told, not talked over. */
export function useSparingly(text: string): string {
  const [said, setSaid] = useState(text);
  const last = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, last.current + ANNOUNCE_MS - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      setSaid(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
