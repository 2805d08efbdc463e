import type { Slot } from "../brief";
import type { VoicedTopic } from "./voice-topic";

// Words on a picture have to be read at a glance.
const ON_SCREEN_MAX = 110;

/** The whole text when it is short, else its first sentence. */
function firstWords(text: string): string {
  return text.length <= ON_SCREEN_MAX ? text : (/^.+?[.?!…](?=\s|$)/.exec(text)?.[0] ?? text);
}

/** What to photograph or film: one picture, the slides of a carousel, or three shots for a video. */
export function describeImage({ imageIdea, pieces }: VoicedTopic, { format }: Pick<Slot, "format">): string {
  if (format === "reel") {
    return `Shot 1: ${imageIdea} Shot 2: a close-up, with the words “${firstWords(pieces.hook)}” on screen. Shot 3: back to the whole picture, with “${pieces.ask}” on screen.`;
  }
  if (format === "carousel") {
    return `Slide 1: ${imageIdea} Words on it: “${pieces.title}”. Slide 2: “${firstWords(pieces.do)}” Slide 3: “${firstWords(pieces.detail)}”`;
  }
  return imageIdea;
}
