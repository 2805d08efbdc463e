import { talkWithFrame } from "./talk-with-frame";

// What a kept embedded page runs instead of React: bundled by next.config.ts, written into the page (kept-scripts.ts).
talkWithFrame();
