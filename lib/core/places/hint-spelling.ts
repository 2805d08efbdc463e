/** What stands where a business has no town. */
const NOWHERE =
  /^(?:online|on-line|remote(?:ly)?|virtual(?:ly)?|internet|web|nation-?wide|world-?wide|anywhere|everywhere|international|global(?:ly)?|mobile|various|multiple)(?: only)?$/i;

/** True of a "town" that says that there is none. */
export const isNowhere = (town: string): boolean => NOWHERE.test(town.trim());

/** What to do about a town that was not found and resembles none. */
export function hintSpelling(town: string): string {
  if (isNowhere(town))
    return `“${town.trim()}” is no town. Write the one that the business works from: it tells holidays, seasons and the time.`;
  if (/\p{L}/u.test(town) && !/\p{Script=Latin}/u.test(town)) return "Write it in Latin letters, as on an English map.";
  if (/\d/.test(town)) return "Give the town alone, without street and postcode.";
  return `Check the spelling; a smaller place is understood beside its nearest larger town (“${town.trim()} near …”).`;
}
