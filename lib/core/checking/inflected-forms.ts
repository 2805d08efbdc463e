import pluralize from "pluralize";

const LEAST_LETTERS = 3;
const VOWEL = /[aeiouy]/;
/** One vowel before one last consonant: it is doubled in "planned", but not in "cooked", "fixed" or "played". */
const DOUBLES = /(?:^|[^aeiou])[aeiouy][bcdfghjklmnpqrstvz]$/;

/** Verbs that do not follow the rules, by their plain form; without forms that are a common word besides ("rose", "saw"). */
const IRREGULAR: Readonly<Record<string, string>> = {
  become: "became",
  begin: "began begun",
  bite: "bitten",
  blow: "blown",
  break: "broken",
  bring: "brought",
  build: "built",
  burn: "burnt",
  buy: "bought",
  catch: "caught",
  choose: "chose chosen",
  come: "came",
  deal: "dealt",
  dig: "dug",
  do: "does did done",
  draw: "drew drawn",
  dream: "dreamt",
  drink: "drank drunk",
  drive: "drove driven",
  eat: "ate eaten",
  fall: "fell fallen",
  feed: "fed",
  fight: "fought",
  find: "found",
  fly: "flew flown",
  forget: "forgot forgotten",
  freeze: "froze frozen",
  get: "got gotten",
  give: "gave given",
  go: "goes went gone",
  grow: "grew grown",
  hang: "hung",
  have: "has had having",
  hear: "heard",
  hide: "hid hidden",
  hold: "held",
  keep: "kept",
  know: "knew known",
  learn: "learnt",
  lend: "lent",
  lose: "lost",
  make: "made",
  meet: "met",
  pay: "paid",
  ride: "rode ridden",
  ring: "rang",
  rise: "risen",
  run: "ran",
  say: "said",
  see: "seen",
  sell: "sold",
  send: "sent",
  shake: "shook shaken",
  shine: "shone",
  show: "shown",
  sing: "sang sung",
  sit: "sat",
  sleep: "slept",
  slide: "slid",
  smell: "smelt",
  speak: "spoken",
  spend: "spent",
  spill: "spilt",
  spoil: "spoilt",
  stand: "stood",
  steal: "stole stolen",
  strike: "struck",
  sweep: "swept",
  swim: "swam swum",
  swing: "swung",
  take: "took taken",
  teach: "taught",
  tear: "tore torn",
  tell: "told",
  think: "thought",
  throw: "threw thrown",
  wake: "woke woken",
  wear: "wore worn",
  win: "won",
  write: "wrote written",
};

// Only these have degrees: "corn" has no "corner", "butt" no "butter".
const GRADABLE = new Set(
  "bad big bold brave bright brief broad calm cheap clean clear clever close cold cool crisp cute damp dark dear deep dirty dry early easy fair fancy fast fat fine firm flat fresh funny gentle good great hard happy healthy heavy high hot huge juicy kind large late lazy light long loud lovely low lucky mild moist near neat new nice old pale plain poor posh pretty proud pure quick quiet rare rich ripe rough sad safe salty sharp shiny short silly simple slim slow small smart smooth soft sour spicy strict strong sweet tall tasty tender thick thin tidy tight tiny tough ugly warm weak wet white wide wild wise young".split(
    " ",
  ),
);
const DEGREES: Readonly<Record<string, readonly string[]>> = {
  bad: ["worse", "worst"],
  good: ["better", "best"],
};

/** What looks like a form of another word and is a word of its own. */
const OWN_WORDS = new Set(
  "arms customs glasses goods lens looks means news odds pants bedding building ceiling clothing dressing evening feed filling icing inning lining opening outing reed rugged seed stocking stuffing training weed wicked".split(
    " ",
  ),
);

const ENDINGS = ["ed", "ing", "er", "est"] as const;

const countVowelGroups = (word: string) => word.match(/[aeiouy]+/g)?.length ?? 0;

/** A word before an ending that begins with a vowel: "bak-", "plann-", "carri-". */
function stemsBefore(word: string, ending: (typeof ENDINGS)[number]): string[] {
  if (/[^aeo]e$/.test(word))
    return [ending === "ing" && word.endsWith("ie") ? `${word.slice(0, -2)}y` : word.slice(0, -1)];
  if (/[eo]e$/.test(word)) return [ending === "ing" ? word : word.slice(0, -1)];
  if (/[^aeiou]y$/.test(word)) return [ending === "ing" ? word : `${word.slice(0, -1)}i`];
  if (!DOUBLES.test(word)) return [word];
  const doubled = word + word.slice(-1);
  // Of longer words the stress decides ("marketed", "preferred"), and the country ("traveled", "travelled").
  return countVowelGroups(word) === 1 ? [doubled] : [doubled, word];
}

/** The forms of a word that is plain itself. */
function formsOfPlain(word: string): string[] {
  const forms = [word, `${word}s`];
  if (word.length < LEAST_LETTERS || !VOWEL.test(word)) return forms;
  forms.push(pluralize(word), ...(IRREGULAR[word]?.split(" ") ?? []), ...(DEGREES[word] ?? []));
  for (const ending of ENDINGS) {
    if ((ending === "ed" && word in IRREGULAR) || (ending.startsWith("e") && ending !== "ed" && !GRADABLE.has(word)))
      continue;
    forms.push(...stemsBefore(word, ending).map((stem) => stem + ending));
  }
  return forms.filter((form) => form === word || !OWN_WORDS.has(form));
}

/** What a word may be a form of, itself first: "baking" of "bak" and "bake". */
function listPlain(word: string): string[] {
  if (OWN_WORDS.has(word)) return [word];
  const candidates = [pluralize.singular(word)];
  const stem = word.replace(/(?:ed|ing|er|est)$/, "");
  if (stem !== word) {
    candidates.push(stem, stem.slice(0, -1), stem.replace(/i$/, "y"));
    // Shorter ones are other words: "thing" is nothing of "the".
    if (stem.length >= LEAST_LETTERS) candidates.push(`${stem}e`);
  }
  const isPlainOf = (plain: string) => plain.length >= LEAST_LETTERS && formsOfPlain(plain).includes(word);
  return [...new Set([word, ...candidates.filter(isPlainOf)])];
}

/**
 * The forms of an English word: plurals, tenses and degrees ("loaf" and "loaves", "bake", "baked" and "baking",
 * "cheap" and "cheaper"), whichever of them is given. What is only derived from it, or only begins like it, is another
 * word: "bar" is not in "barber", "cut" not in "cute".
 * @param word lower case, without spaces
 */
export function inflectedForms(word: string): ReadonlySet<string> {
  return new Set(listPlain(word).flatMap(formsOfPlain));
}
