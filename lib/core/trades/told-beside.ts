import type { MatchedTrade } from "../brief";
import { foldWords } from "../places/fold-place-name";
import { featuresIn } from "./features";
import { lackedByOnly } from "./only-words";
import { partOwnWords } from "./own-words";

/** "No walk-ins" among what is sold is said of what is not. */
const NOT_SOLD = /^(?:no|not|without)\s/iu;

/**
 * What an owner's words tell beside the trade's name: the features it has, and what it has not got.
 * @param told the trade's own words and what is sold, each of which may name a feature or lack something
 */
export function toldBeside(
  told: readonly string[],
  lacked: readonly string[],
): Pick<MatchedTrade, "lacks" | "features"> {
  const parted = told.map((text) => partOwnWords(NOT_SOLD.test(text) ? `it ${text}` : text));
  const words = parted.map(({ said }) => foldWords(said.replaceAll("&", " and ")));
  const lacks = [...new Set([...lacked, ...parted.flatMap(({ lacks: more }) => more), ...words.flatMap(lackedByOnly)])];
  const missing = new Set(lacks.flatMap((item) => featuresIn(foldWords(item))));
  const features = featuresIn(words.join(" , ")).filter((feature) => !missing.has(feature));
  return { ...(lacks.length === 0 ? {} : { lacks }), ...(features.length === 0 ? {} : { features }) };
}
