import { findCountryName } from "../../places/country-names";
import { splitList } from "./cell-reading";

/** A country as places are looked up by: names in other languages, and "United States (USA)", become one that is known. */
export function readCountry(text: string): string {
  const whole = findCountryName(text);
  if (whole !== null) return whole;
  return (
    splitList(text, /[(),/|–]|\s-\s/)
      .map(findCountryName)
      .find((country) => country !== null) ?? text
  );
}
