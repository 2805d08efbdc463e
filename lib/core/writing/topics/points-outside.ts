import { contentOf } from "../words/content-words";
import type { TopicSubject } from "./topic-subject";

/** "Those teeth": teeth that have been spoken of. */
const THOSE = /\b(?:those|these) ([a-z]+)/i;
/** "A loose one", "older ones": of what there is more than one. */
const ONE =
  /\b(?:an?|the) (?!(?:only|first|last|next|right|wrong) )(?:[a-z-]+ )?(one)(?= [a-z]|[,.:;?!])(?! (?:of|who|that|thing|day|way|or|and|more)\b)/i;
const ONES = /\b(?!(?:little|loved|young|only) )[a-z-]+ (ones)\b/i;
/** Object of the first verb: "Rinsing it under the tap", "Look at them before". */
const IT =
  /^[a-z-]+ (?:at |on |in |for |over |with |to |up |out |off |into )?(it|them)\b(?! (?:easy|clear|simple|short|an?|out|be|up|rain|snow|go)\b)/i;
/** "Make it easy", "When it rains". */
const NO_THING =
  /^(?:if|when|as|once|where|because|since|until|before|after|while|do|does|did|is|was|has|will|would|can|could|should|let|make|call|give|take) it\b/i;
const YOURS = /\b(yours|ours|theirs)\b/i;
/** So much before "one" or "yours" may be what it is one of. */
const FEW_WORDS = 1;

const isKnownBefore = (before: string, { isName }: TopicSubject): boolean => {
  const stems = contentOf(before).filter((stem) => stem !== "");
  return stems.length > FEW_WORDS || stems.some(isName);
};

/** The word before "ones" and "one" says which, not what. */
const withoutLastWord = (text: string) => text.replace(/[a-z-]+ $/i, "");

/** The thing of "those teeth" where it is not in the sentence before, or null. */
export function thingPointedAt(text: string): string | null {
  const found = THOSE.exec(text);
  if (found === null) return null;
  const [thing = ""] = contentOf(found[1] ?? "");
  return thing === "" || contentOf(text.slice(0, found.index)).includes(thing) ? null : thing;
}

/** What comes before the word by which a sentence points at something, or null where none does. */
function beforePointer(text: string): string | null {
  const it = NO_THING.test(text) ? null : IT.exec(text);
  if (it) return text.slice(0, it[0].length - (it[1]?.length ?? 0));
  const one = ONE.exec(text) ?? ONES.exec(text);
  if (one) return withoutLastWord(text.slice(0, one.index + one[0].length - (one[1]?.length ?? 0)));
  const yours = YOURS.exec(text);
  return yours && text.slice(0, yours.index);
}

/** True when a sentence speaks of what another has named: "a loose one", "Look at them", "how long yours will take". */
export function pointsOutside(text: string, subject: TopicSubject): boolean {
  const before = beforePointer(text);
  return before !== null && !isKnownBefore(before, subject);
}
