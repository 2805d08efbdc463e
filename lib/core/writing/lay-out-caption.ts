import type { Slot } from "../brief";

export interface CaptionLine {
  text: string;
  /** A headline stands alone; what is apart (an event, an offer) and a closing (question, invitation, signature) are set off. */
  role: "headline" | "body" | "apart" | "closing";
}

// Longer than this, a paragraph is broken where the frame has a line.
const PARAGRAPH_MAX = 380;

// "Where did you learn that" asks; "Where tattoos last" tells.
const ASKS =
  /^(?:who|what|when|where|why|how|how (?:long|often|much|hard|tall|heavy|hot|quickly|fast)|which \w+)(?:'s|'re)? (?:did|do|does|is|are|was|were|can|could|should|will|would|has|have) |^(?:did|do|does|is|are|was|were|can|could|should|will|would) (?:you|we|they|I|your|the|a|an)\b/i;

const asSentence = ({ text, role }: CaptionLine) =>
  role === "headline" && !/[.?!…:]["”’]?$/.test(text) ? `${text}${ASKS.test(text) ? "?" : "."}` : text;

function inParagraphs(lines: readonly CaptionLine[]): string {
  const body = lines.filter(({ role }) => role === "body");
  const oneParagraph = body.reduce((sum, { text }) => sum + text.length + 1, 0) <= PARAGRAPH_MAX;
  let text = "";
  let before: CaptionLine | null = null;
  for (const line of lines) {
    if (before) text += before.role === "body" && line.role === "body" && oneParagraph ? " " : "\n\n";
    text += line.text;
    before = line;
  }
  return text;
}

function inOneBreath(lines: readonly CaptionLine[], setOff: string): string {
  let text = "";
  let before: CaptionLine | null = null;
  for (const line of lines) {
    if (before) text += line.role === "closing" || line.role === "apart" || before.role === "apart" ? setOff : " ";
    text += asSentence(line);
    before = line;
  }
  return text;
}

// A sentence that ends where another begins, and not after "St.", "e.g." or the letters of "A.B. Motors".
const afterSentence = (least: number) =>
  new RegExp(
    String.raw`^([\s\S]{${least},}?(?<!\b(?:St|Mr|Mrs|Ms|Dr|No|vs|e\.g|i\.e|a\.m|p\.m|approx|\p{L}))[.?!…][”"’)]*)[ \t]+(?=[“"‘(]?[\p{Lu}\p{N}{])`,
    "u",
  );
/** "Ahem." is no line of its own where there is another to break after. */
const FIRST_SENTENCES = [afterSentence(12), afterSentence(2)];

/** "To old neighbors and new ones: Happy Canada Day": where one sentence is all, what comes before its wish. */
const BEFORE_COLON = /^([^:\n]{12,}:)[ \t]+(?=\p{Lu})/u;

/** A caption of several sentences with its first one on a line of its own, where it has no line break yet; one sentence breaks before its wish. */
export function airCaption(caption: string, gap = "\n\n"): string {
  if (caption.includes("\n")) return caption;
  const sentence = FIRST_SENTENCES.find((pattern) => pattern.test(caption));
  return caption.replace(sentence ?? BEFORE_COLON, (_, first: string) => first + gap);
}

/** Sets the lines of a post the way its channel is read: aired on Instagram, in paragraphs on Facebook, short on X. */
export function layOutCaption(
  lines: readonly CaptionLine[],
  { channel, format }: Pick<Slot, "channel" | "format">,
): string {
  if (format === "story") {
    const breath = inOneBreath(lines, "\n");
    return channel === "instagram" ? airCaption(breath, "\n") : breath;
  }
  switch (channel) {
    case "instagram":
      return airCaption(lines.map(({ text }) => text).join("\n\n"));
    case "facebook":
    case "linkedin":
    case "google_business":
    case "youtube":
      return inParagraphs(lines);
    case "tiktok":
      return inOneBreath(lines, "\n");
    case "pinterest":
      return inOneBreath(lines, " ");
    case "x":
    case "threads":
    case "bluesky":
      return inOneBreath(lines, "\n\n");
  }
}
