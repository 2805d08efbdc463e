/** Plurals that no ending tells, and words whose ending is part of them. */
const UNLIKE: Readonly<Record<string, string>> = {
  teeth: "tooth",
  feet: "foot",
  mice: "mouse",
  geese: "goose",
  children: "child",
  women: "woman",
  men: "man",
  loaves: "loaf",
  leaves: "leaf",
  knives: "knife",
  shelves: "shelf",
  halves: "half",
  hooves: "hoof",
  calves: "calf",
  scarves: "scarf",
  wives: "wife",
  dice: "die",
  glasses: "glass",
  news: "news",
  gas: "gas",
  bus: "bus",
  lens: "lens",
  spring: "spring",
  string: "string",
  evening: "evening",
};

/** A lower-case word without what its sentence hangs on it: "baking", "baked" and "bakes" are one, "knives" and "knife" as well. */
export function stemOfWord(word: string): string {
  let stem = UNLIKE[word] ?? word;
  if (stem.length > 4 && stem.endsWith("ies")) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 4 && /(?:sh|ch|x|ss|zz)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 3 && /[^suia]s$/.test(stem)) stem = stem.slice(0, -1);
  if (stem in UNLIKE) return stem;
  const bare = stem.replace(/(?<=[aeiouy].*..)(?:ing|ed|er)$/, "").replace(/([bdfgklmnprt])\1$/, "$1");
  return bare.length > 3 ? bare.replace(/e$/, "") : bare;
}
