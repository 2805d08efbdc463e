import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import dayWords from "../../data/day-words.json";
import observancesJson from "../../data/occasions.json";
import type { Occasion } from "../core/brief";
import { carrierOf } from "../core/occasions/fits-occasion";
import { isJudged } from "../core/occasions/judge-occasion";
import { observanceSchema } from "../core/occasions/observance-schema";
import { listOccasions } from "./list-occasions";
import { PLACES, place } from "./occasions.fixture";

const ANYONE = { id: "universal", cluster: null };
const MORE =
  "AE AM BB BD BG BW CN CY EG ET FJ GH GY HR ID IL IS JM KE LT LV MA MT NA NG PE PK PR QA SA SI SK TH TT TW TZ UA UG UY VN ZM ZW".split(
    " ",
  );
const COUNTRIES = [...new Set([...Object.values(PLACES).map(([country]) => country), ...MORE])].sort();

/** Days that any topic may carry: nothing but the writer's own words says what they are. */
const isCarriedByAny = (occasion: Occasion) => !occasion.sombre && carrierOf(occasion) === "any";

/** Words of other languages that would stand in an English sentence; names that have gone into English may keep theirs. */
const FOREIGN =
  /\b(?:jour|journ[ée]e|f[êe]te|d[ií]a|fiesta|festa|feiertag\w*|tag|celebraci[óo]n|cerimonia|natalicio|virgen|mari[äa]|m[ée]moire|del|des|du)\b/i;

describe("the names of days", () => {
  it("are English in every country and region of the world", () => {
    const wrong = Object.keys(new Holidays().getCountries()).flatMap((country) =>
      [null, ...Object.keys(new Holidays().getStates(country) ?? {})].flatMap((regionCode) =>
        listOccasions({
          place: { ...place("England"), country, regionCode },
          startDate: "2027-01-01",
          days: 365,
          events: [],
          trade: ANYONE,
        })
          .filter(({ name }) => name !== "Dia dos Namorados")
          .filter(({ name }) => FOREIGN.test(name) || /[^\p{Script=Latin}\p{Script=Common}]/u.test(name))
          .map(({ name }) => `${country} ${name}`),
      ),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });
});

describe("words for every day that could be planned", () => {
  it.each(COUNTRIES)("in %s and its regions, 2026 to 2028", (country) => {
    const regions = [null, ...Object.keys(new Holidays().getStates(country) ?? {})];
    const without = regions.flatMap((regionCode) =>
      listOccasions({
        place: { ...place("England"), country, regionCode },
        startDate: "2026-01-01",
        days: 1096,
        events: [],
        trade: ANYONE,
      })
        .filter((occasion) => occasion.kind !== "season" && isCarriedByAny(occasion) && !isJudged(occasion.name))
        .map(({ name }) => name),
    );
    expect([...new Set(without)]).toEqual([]);
  });

  it("among the observances of every trade and place", () => {
    const without = z
      .array(observanceSchema)
      .parse(observancesJson)
      .filter(({ carriedBy, sombre }) => carriedBy === "any" && !sombre)
      .filter(({ name }) => !isJudged(name))
      .map(({ id }) => id);
    expect(without).toEqual([]);
  });

  it("judged once", () => {
    const all = [
      ...Object.values(dayWords.greeted).flat(),
      ...dayWords.daysOff,
      ...Object.values(dayWords.unspoken).flat(),
    ];
    expect(all.filter((day, i) => all.indexOf(day) !== i)).toEqual([]);
  });
});
