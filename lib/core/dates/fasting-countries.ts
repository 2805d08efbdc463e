import type { KeptWay } from "../vocabulary";

/** Where most people, or the law, keep the fast: nobody posts lunch before sunset. */
const FASTING_COUNTRIES: ReadonlySet<string> = new Set(
  "AE SA QA KW BH OM JO EG LY IQ SY YE PS IR AF MA TN DZ MR TR PK BD MY ID BN MV SN SO DJ KM SD".split(" "),
);

/** True where Ramadan is kept around a business, or by it: in such a country, and by a halal one anywhere. */
export const keepsRamadan = (country: string, keeps: readonly KeptWay[] | undefined): boolean =>
  FASTING_COUNTRIES.has(country) || keeps?.includes("muslim") === true;
