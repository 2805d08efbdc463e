import { toLanguageTag } from "../language-tag";
import { foldWords } from "../places/fold-place-name";
import { TONES, type Tone } from "../vocabulary";

/** The languages whose names files are read in: those whose headers are known. */
const READ_IN = ["en", "de", "es", "fr", "it", "pt", "nl"];
const NAMED = "en es fr de it pt nl pl sv da no fi cs el tr ja zh ar he hi cy uk ro hu ca ko".split(" ");
const namesIn = (reader: string) => new Intl.DisplayNames([reader], { type: "language" });
const NAMES = READ_IN.map(namesIn);
/** Names as their own speakers write them, and as those of `READ_IN` do. */
const LANGUAGES = new Map(
  NAMED.flatMap((tag) => [...NAMES, namesIn(tag)].map((names) => [foldWords(names.of(tag) ?? ""), tag] as const)),
);

/** A language tag, or the name of a common language: "German", "Deutsch", "allemand". */
export function readLanguage(text: string): string {
  return LANGUAGES.get(foldWords(text)) ?? toLanguageTag(text);
}

const TONE_NAMES: Readonly<Record<Tone, string>> = {
  friendly: "freundlich amigable amical amichevole amigavel vriendelijk",
  professional: "professionell profesional professionnel professionale profissional professioneel",
  playful: "verspielt divertido ludique giocoso speels fun",
  warm: "warmherzig herzlich calido chaleureux caldo caloroso hartelijk",
  bold: "mutig audaz audacieux audace ousado gedurfd",
};
const TONE_OF = new Map(TONES.flatMap((tone) => TONE_NAMES[tone].split(" ").map((name) => [name, tone] as const)));

/** A tone by its name, also in German, Spanish, French, Italian, Portuguese and Dutch; else the text, small. */
export function readTone(text: string): string {
  return TONE_OF.get(foldWords(text)) ?? text.toLowerCase();
}
