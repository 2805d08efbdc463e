import type { Slot } from "../../brief";
import { judgeOccasion, occasionLabel } from "../../occasions/judge-occasion";
import type { Picture } from "../describe-image";
import { OCCASION_PICTURES } from "./occasion-pictures";

/** What stands in the picture of a day and the words on it. */
function pictureOf({ occasion, localDate }: Pick<Slot, "occasion" | "localDate">): { thing: string; words: string } {
  const label = occasionLabel(occasion?.name ?? "");
  if (!occasion) return { thing: "A plain background", words: label };
  const judged = judgeOccasion(occasion, localDate);
  if (judged.manner === "remembrance" || judged.manner === "quiet")
    return { thing: "A plain dark background", words: label };
  if (judged.manner === "day_off") return { thing: "An empty park bench", words: `Enjoy the ${judged.dayOff}` };
  if (judged.manner !== "greeting") return { thing: "A plain background", words: label };
  const fireworks = judged.greeting === "Happy Fourth of July" ? "A firework in a night sky" : null;
  const thing = fireworks ?? OCCASION_PICTURES.find(([name]) => name.test(label))?.[1] ?? "A plain, bright background";
  return { thing, words: occasion.ahead ? label : judged.greeting };
}

/** The picture of a post that is a day's wish, or its silence, and nothing else: of the day, in the form its format needs. */
export function describeOccasion(slot: Pick<Slot, "occasion" | "localDate" | "format">): Picture {
  const { thing, words } = pictureOf(slot);
  const still = `${thing}, and the words “${words}” on the picture.`;
  const moving = thing.startsWith("A plain")
    ? `Shot 1: a blank card and a pen on a table. Shot 2: a hand writes “${words}”. Shot 3: the card, held up to the camera.`
    : `Shot 1: ${thing}. Shot 2: a hand writes “${words}” on a card beside it. Shot 3: the card, held up to the camera.`;
  return { imageIdea: slot.format === "reel" ? moving : still, altText: `${thing}, with the words “${words}”.` };
}
