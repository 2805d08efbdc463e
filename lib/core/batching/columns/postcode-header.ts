import { foldWords } from "../../places/fold-place-name";
import { isTelling } from "../../places/read-postcode";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that mean a postcode, whatever of the others stands around them. */
const CODES = words(
  "zip zips zipcode zipcodes postcode postcodes postalcode pincode eircode eircodes plz postleitzahl cep postnummer postnr postinumero psc iranyitoszam pocztowy",
);
/** Words that stand beside such a word, and mean one two at a time: "postal code", "code postal", "Post / PIN". */
const BESIDE = words(
  "post postal postale code codes codigo cod codice pin cap cp kod number no nr or and oder ou uk us usa 4 5 full",
);
/** Those that alone are much else: a secret, a limit, a contact person. */
const DOUBTFUL = words("pin cp cap postal post");
/** Of two words that each say little: "Post code", "CP / PIN". */
const HALVES = words("post postal postale pin cap cp");

/** Whether a header names a column of postcodes in words of several countries: "Post / ZIP / PIN", "Zip Code (5)", "Kod pocztowy". */
export function namesPostcode(header: string): boolean {
  const all = foldWords(header.replace(/\+/g, " "))
    .split(" ")
    .map((word) => word.replace(/^(zip|plz)[45]$/, "$1"));
  if (!all.every((word) => CODES.has(word) || BESIDE.has(word))) return false;
  const isHalf = all.some((word) => HALVES.has(word));
  return all.some((word) => CODES.has(word)) || (isHalf && new Set(all).size > 1);
}

/** So many of a column's values have to be codes. */
const SHARE = 0.5;

/** Whether a column is called "PIN", "CP" or "CAP", and what stands under it are postcodes. */
export function holdsPostcodes(header: string, values: readonly string[]): boolean {
  if (!DOUBTFUL.has(foldWords(header))) return false;
  const codes = values.filter((value) => /^\d{4,6}$/.test(value) || isTelling(value));
  return values.length > 0 && codes.length >= SHARE * values.length;
}
