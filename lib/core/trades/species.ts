// Animals that other animals' owners do not read about, with the words that give them away.
const SPECIES: Readonly<Record<string, RegExp>> = {
  dogs: /\b(?:dogs?|pupp(?:y|ies)|pups?|canines?|leash(?:es)?|kennels? run|barking|walkies)\b/iu,
  cats: /\b(?:cats?|kittens?|cattery|felines?|litter tray)\b/iu,
  horses: /\b(?:horses?|pon(?:y|ies)|equestrian|equine|riding|livery|stables?|farrier|saddlery)\b/iu,
  reptiles: /\b(?:reptiles?|snakes?|lizards?|geckos?|tortoises?|turtles?|vivarium)\b/iu,
  birds: /\b(?:birds?|parrots?|budgies?|aviary|poultry|falconry)\b/iu,
  fish: /\b(?:fish|aquariums?|koi)\b/iu,
  "small animals": /\b(?:rabbits?|hamsters?|guinea pigs?|ferrets?|rodents?)\b/iu,
};
const CAT_AND_DOG_TAG = /dog|cat|pup/;

const speciesIn = (text: string) => Object.keys(SPECIES).filter((name) => SPECIES[name]?.test(text));

/** True unless the trade's own words name animals and the text is about others only. */
export function suitsSpecies(text: string, tradeWords: string): boolean {
  const own = speciesIn(tradeWords);
  const mentioned = own.length === 0 ? [] : speciesIn(text);
  return mentioned.length === 0 || mentioned.some((name) => own.includes(name));
}

/** Hashtags without the animals that the trade's own words leave out. */
export function tagsOfSpecies(tags: readonly string[], tradeWords: string): string[] {
  const own = speciesIn(tradeWords);
  const isOthers = own.length > 0 && !own.includes("dogs") && !own.includes("cats");
  return tags.filter((tag) => !isOthers || !CAT_AND_DOG_TAG.test(tag));
}
