/** A name made of words that are ordinary elsewhere, with a service that holds it. */
interface NameInService {
  name: RegExp;
  example: string;
}

const COMPUTING =
  "re-?install\\w*|install\\w*|set-?up|updates?|upgrades?|apps?|software|support|licen[cs]es?|laptops?|pcs?|computers?|server|migration|1[01]\\b|7\\b";

/** Names whose words are ordinary elsewhere, each with an example that a test walks. */
export const NAMES_IN_SERVICES: readonly NameInService[] = [
  {
    name: /\b(?:Mother|Father|Valentine|Grandparent|Boxing|Labor|Christmas|Patrick|Anzac)(?:['’]?s['’]?)? Day\b/g,
    example: "Mother's Day readings",
  },
  { name: /\b(?:Christmas|New Year['’]?s?) Eve\b/g, example: "New Year's Eve dinner" },
  { name: /\bNew Year(?:['’]?s)?\b/g, example: "New Year detox" },
  { name: /\bBlack Friday\b/g, example: "Black Friday bundle" },
  { name: new RegExp(`\\bWindows(?= (?:${COMPUTING}))`, "g"), example: "Windows reinstall" },
  {
    name: /\bApple (?:Watch|Pay|TV)\b|\bApple(?= (?:devices?|repairs?|products?|laptops?|support|phones?))/g,
    example: "Apple Watch repairs",
  },
  { name: /\b(?:Ring|Nest)(?= (?:doorbells?|thermostats?|cameras?|alarms?|installs?\w*))/g, example: "Ring doorbells" },
  {
    name: /\b(?:Excel|Word|Teams|Access|Outlook)(?= (?:training|courses?|support|for beginners|basics|skills|macros))/g,
    example: "Excel training",
  },
  { name: /\bGoogle (?:Ads|Workspace|Business Profile)\b|\b(?:Office|Microsoft) 365\b/g, example: "Google Ads" },
  { name: /\bMini(?= (?:Cooper|servicing|specialists?|repairs?))/g, example: "Mini servicing" },
];

/** True of a place in a service that stands within such a name. */
export const isOfName = (service: string, at: number): boolean =>
  NAMES_IN_SERVICES.some(({ name }) =>
    [...service.matchAll(name)].some(({ index, 0: text }) => at >= index && at < index + text.length),
  );
