import { expect, it } from "vitest";
import { countryName, resolveCountry } from "./resolve-country";

it.each([
  ["US", "US"],
  ["usa", "US"],
  ["United States of America", "US"],
  ["UK", "GB"],
  ["united kingdom", "GB"],
  ["GBR", "GB"],
  ["Deutschland", "DE"],
  ["Côte d’Ivoire", "CI"],
  ["The Netherlands", "NL"],
  ["South Korea", "KR"],
  ["Türkiye", "TR"],
  ["Czech Republic", "CZ"],
])("%s is %s", (text, country) => expect(resolveCountry(text)?.country).toBe(country));

it("takes the nations of the United Kingdom as country and region", () => {
  expect(resolveCountry("Scotland")).toEqual({ country: "GB", regionCode: "SCT" });
  expect(resolveCountry("Northern Ireland")).toEqual({ country: "GB", regionCode: "NIR" });
});

it("knows no country that does not exist", () => {
  for (const text of ["", "Atlantis", "XX", "ZZ", "EU", "__proto__", "constructor", "toString"])
    expect(resolveCountry(text)).toBeNull();
});

it("names a country in English", () => expect(countryName("DE")).toBe("Germany"));
