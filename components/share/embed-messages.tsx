"use client";

import { useEffect } from "react";
import { talkWithFrame } from "./live/talk-with-frame";

/** An embedded page that is rendered for each request talks with the page around it. */
export function EmbedMessages() {
  useEffect(talkWithFrame, []);
  return null;
}
