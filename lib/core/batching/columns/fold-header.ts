import { foldWords } from "../../places/fold-place-name";

/** A header without case, accents, punctuation and spaces: "Company Name*" is "companyname". */
export function foldHeader(header: string): string {
  return foldWords(header).replaceAll(" ", "");
}
