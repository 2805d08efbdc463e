import { startReviews } from "./start-reviews";

// What a kept shared page runs instead of React: bundled by next.config.ts, written into the page (kept-scripts.ts).
startReviews();
