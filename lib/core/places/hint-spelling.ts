/** What to do about a town that was not found and resembles none. */
export function hintSpelling(town: string): string {
  if (/\p{L}/u.test(town) && !/\p{Script=Latin}/u.test(town)) return "Write it in Latin letters, as on an English map.";
  if (/\d/.test(town)) return "Give the town alone, without street and postcode.";
  return `Check the spelling; a smaller place is understood beside its nearest larger town (“${town.trim()} near …”).`;
}
