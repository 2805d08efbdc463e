import type { Slot } from "../brief";
import type { PieceName } from "./frames/frame";
import type { VoicedTopic } from "./topics/voice-topic";

// Words on a picture have to be read at a glance.
const ON_SCREEN_MAX = 110;

/** What to show, and what is told of it to who cannot see it. */
export interface Picture {
  imageIdea: string;
  altText: string;
}

type Allows = (text: string) => boolean;

/** The whole text when it is short, else its first sentence. */
function firstWords(text: string): string {
  return text.length <= ON_SCREEN_MAX ? text : (/^.+?[.?!…](?=\s|$)/.exec(text)?.[0] ?? text);
}

/** A title that is a quotation stands in the marks of its picture alone. */
const unquoted = (title: string) => title.replace(/^["“]([^"”]*)["”]$/, "$1");

/** What to photograph or film: one picture, the slides of a carousel, or three shots for a video. */
export function describeImage(
  { imageIdea, pieces }: Pick<VoicedTopic, "imageIdea" | "pieces">,
  { format }: Pick<Slot, "format">,
): string {
  if (format === "reel") {
    return `Shot 1: ${imageIdea} Shot 2: a close-up, with the words “${firstWords(pieces.hook)}” on screen. Shot 3: back to the whole picture, with “${pieces.ask}” on screen.`;
  }
  if (format === "carousel") {
    return `Slide 1: ${imageIdea} Words on it: “${unquoted(pieces.title)}”. Slide 2: “${firstWords(pieces.do)}” Slide 3: “${firstWords(pieces.detail)}”`;
  }
  return imageIdea;
}

/** Where words stand by themselves. */
const CARDS = [
  "A plain card with the words {words} in large letters.",
  "A sheet of paper on a table that says {words} in large letters.",
  "A bright background, and {words} in big type.",
  "A hand holding up a card with the words {words}.",
  "A chalkboard with {words} written across it.",
  "A wall in daylight, with the words {words} in dark letters on the picture.",
  "An empty table from above, with a card on it that says {words}.",
  "A window with daylight behind it, and the words {words} on the picture.",
];

/** The cards in an order of the words' and the day's own: a month of notices is no row of the same card. */
function cardsFor(words: string, date: string): readonly string[] {
  let sum = 0;
  for (const letter of words + date) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  const first = sum % CARDS.length;
  return [...CARDS.slice(first), ...CARDS.slice(0, first)];
}

/** What a video shows before its card. */
const SHOTS = "Shot 1: a blank sheet of paper and a thick pen. Shot 2: a hand writes the first word. Shot 3: ";

/** Words on a card, at the end of a video. */
export function describeCard(
  words: string,
  { format, localDate }: Pick<Slot, "format" | "localDate">,
  allows: Allows,
): Picture {
  const card = (cardsFor(words, localDate).find(allows) ?? "{words}").replace("{words}", () => `“${words}”`);
  const isFilmed = format === "reel" && allows(SHOTS);
  return { imageIdea: isFilmed ? `${SHOTS}${card.charAt(0).toLowerCase()}${card.slice(1)}` : card, altText: card };
}

/**
 * The picture of a post about a topic. Where it holds what the brand voice avoids, its words on screen or what it
 * shows, the post's own first sentence stands on a card: that one has to pass anyway.
 */
export function pictureTopic(
  voiced: VoicedTopic,
  said: readonly PieceName[],
  slot: Pick<Slot, "format" | "localDate">,
  allows: Allows,
): Picture {
  const imageIdea = describeImage(voiced, slot);
  if (allows(imageIdea) && allows(voiced.altText)) return { imageIdea, altText: voiced.altText };
  const words = said.map((piece) => firstWords(voiced.pieces[piece])).find(allows);
  return describeCard(words ?? voiced.pieces.title, slot, allows);
}
