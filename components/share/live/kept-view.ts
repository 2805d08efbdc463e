import { startReading } from "./start-reading";

// What a kept shared page that can only be read runs: bundled by next.config.ts, written into the page (kept-scripts.ts).
startReading();
