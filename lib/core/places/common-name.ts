import { foldWords } from "./fold-place-name";
import { resolveCountry } from "./resolve-country";

/**
 * The name of a town as its people say it: "Hull" of Kingston upon Hull, "Newcastle" of Newcastle upon Tyne, where that
 * is what was typed. Only words of the official name, in its spelling; another name altogether ("NYC") stays what it
 * stands for, and so does what is a country's name, too.
 */
export function commonName(typed: string, official: string): string {
  const wanted = foldWords(typed.split(",")[0] ?? "");
  if (wanted === "" || [wanted, foldWords(typed)].includes(foldWords(official))) return official;
  const words = official.split(/(?<=[\s-])/);
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to++) {
      const part = words
        .slice(from, to)
        .join("")
        .replace(/[\s,-]+$/, "");
      if (foldWords(part) === wanted) return resolveCountry(wanted) ? official : part;
    }
  return official;
}
