import { graphemesOf } from "./text";

const MOST_LETTERS = 200;
/** Line breaks and other controls, and format characters such as those that turn the direction of what follows; emoji are joined by one. */
const UNSEEN = /(?:(?!\u200d)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s])+/gu;

/** A file's name as it may stand in a list: one line of what can be seen, cut before its ending. Blank where nothing is left. */
export function tidyFileName(name: string, most = MOST_LETTERS): string {
  const line = name.replace(UNSEEN, " ").trim();
  const [ending = ""] = /\.[a-z0-9]{1,5}$/i.exec(line) ?? [];
  const stem = line.slice(0, line.length - ending.length);
  const room = most - ending.length;
  // A name of any length is looked at no further than it is kept.
  const letters: string[] = [];
  for (const letter of graphemesOf(stem)) if (letters.push(letter) > room) break;
  return letters.length <= room
    ? line
    : `${letters
        .slice(0, room - 1)
        .join("")
        .trimEnd()}…${ending}`;
}
