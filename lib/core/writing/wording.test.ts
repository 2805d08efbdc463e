import { describe, expect, it } from "vitest";
import type { Slot } from "../brief";
import { judgeOccasion, occasionLabel } from "../occasions/judge-occasion";
import { bakeryBrief } from "../planning/brief-arbitraries";
import { CLUSTERS, type Cluster } from "../vocabulary";
import { dayAndMonth, whenWords } from "./days/date-words";
import { nameFacts, occasionWords } from "./facts/name-facts";
import { fillPlaceholders } from "./fill-placeholders";
import { wishKeyOf } from "./phrases/choose-wish";
import { CLUSTER_FEAST_PHRASES, clusterFeastKeyOf } from "./phrases/cluster-feast-phrases";
import { FEAST_PHRASES, feastKeyOf } from "./phrases/feast-phrases";
import { OCCASION_PHRASES } from "./phrases/occasion-phrases";
import { TRADE_FEAST_PHRASES, tradeFeastKeyOf } from "./phrases/trade-feast-phrases";
import { WISH_PHRASES } from "./phrases/wish-phrases";
import { isAboutTrade, subjectsOfOccasion } from "./topics/topic-touches";
import { createSpeller } from "./words/convert-spelling";
import { expandContractions } from "./words/expand-contractions";

describe("createSpeller", () => {
  it("spells British where British is written, and keeps case", () => {
    const british = createSpeller("GB");
    expect(british("Color the GRAY center; organized neighbors favor moldy jewelry.")).toBe(
      "Colour the GREY centre; organised neighbours favour mouldy jewellery.",
    );
    expect(british("an herb and An herbal tea")).toBe("a herb and A herbal tea");
    expect(british("A flat tire tires muscles that tire.")).toBe("A flat tyre tires muscles that tire.");
    expect(british("Vacation photos, a trash bag, the trash, the faucet, or tap, by the sidewalk.")).toBe(
      "Holiday photos, a bin bag, the rubbish, the tap by the pavement.",
    );
    expect(british("A wall outlet by the breaker panel.")).toBe("A wall socket by the fuse box.");
    expect(british("size, prize, seize, practice, check")).toBe("size, prize, seize, practice, check");
  });

  it("spells Canadian in part and leaves the US alone", () => {
    expect(createSpeller("CA")("color, center, organize, tire")).toBe("colour, centre, organize, tire");
    expect(createSpeller("US")("color")).toBe("color");
    const degrees = (country: string) => createSpeller(country)("At 140–150°F (60–65°C), or 10°F (about 6°C) below.");
    expect(degrees("US")).toBe("At 140–150°F (60–65°C), or 10°F (about 6°C) below.");
    expect(degrees("AU")).toBe("At 60–65°C (140–150°F), or 6°C (10°F) below.");
    expect(degrees("DE")).toBe(degrees("AU"));
    expect(createSpeller("AU")("Traveled meters of fiber")).toBe("Travelled meters of fibre");
  });
});

describe("fillPlaceholders", () => {
  const words = {
    place: "accountant's office",
    customer: "client",
    customers: "clients",
    visit: "hour",
    work: "advice",
  };

  it("fills articles, plurals and capitals by the word's sound", () => {
    expect(fillPlaceholders("{A:place} beats {a:visit}; {place:plural} and {Customers}.", words)).toBe(
      "An accountant's office beats an hour; accountant's offices and Clients.",
    );
  });

  it("puts a written-out article right", () => {
    expect(fillPlaceholders("A {visit} with a {customer}, a {place} and an {work}.", words)).toBe(
      "An hour with a client, an accountant's office and an advice.",
    );
  });

  it("fills in one pass, keeps names untouched and lets a name's own stop stand", () => {
    expect(fillPlaceholders("{name}. See {town}.", words, { name: "{town}", town: "iTown!" })).toBe(
      "{town}. See iTown!",
    );
    expect(fillPlaceholders("{unknown} {a:unknown}", words)).toBe("{unknown} {a:unknown}");
  });
});

describe("date words", () => {
  it("says a date as a person of the country does", () => {
    expect(dayAndMonth("2026-12-05", "US", "2026-11-01")).toBe("December 5");
    expect(dayAndMonth("2027-01-05", "GB", "2026-11-01")).toBe("5 January 2027");
    expect(whenWords("2026-12-05", "2026-12-05", "US")).toBe("today");
    expect(whenWords("2026-12-06", "2026-12-05", "US")).toBe("tomorrow");
    expect(whenWords("2026-12-09", "2026-12-05", "US")).toBe("this Wednesday");
    expect(whenWords("2026-12-13", "2026-12-07", "US")).toBe("this Sunday");
    // On a Saturday, "this Friday" is yesterday to some.
    expect(whenWords("2026-12-11", "2026-12-05", "US")).toBe("on Friday, December 11");
    expect(whenWords("2027-06-10", "2027-06-04", "GB")).toBe("on Thursday 10 June");
    expect(whenWords("2026-12-12", "2026-12-05", "IE")).toBe("on Saturday 12 December");
  });
});

describe("tone and occasions", () => {
  it("wishes well in words that any trade may say, on a fast as on a feast", () => {
    for (const [key, tones] of Object.entries(WISH_PHRASES))
      for (const wording of Object.values(tones).flat()) {
        expect(wording).not.toMatch(/\{(?:[aA]:)?place\}|says your|tips from|dish|plate|kettle|helping|drink/);
        expect(wording).not.toMatch(/open|our team|all of us/);
        // Only an owner who named a closed day says so.
        if (key !== "wishAhead") expect(wording).not.toMatch(/closed/);
        // A card does not talk about the card.
        expect(wording).not.toMatch(/no tips|\bposts?\b|to sell|reading|what we usually/i);
      }
  });

  it("has words of its own for feasts with customs, each with the wish and nothing about who writes", () => {
    for (const wording of Object.values(FEAST_PHRASES).flatMap(({ friendly }) => friendly)) {
      expect(wording).toContain("{greeting}");
      expect(wording).not.toMatch(/\bour (?:shop|team|counter)|\bwe (?:bake|sell|serve|make)|open|closed/);
    }
    expect(["Day of the Dead", "Vesak Day", "Fat Thursday", "St Lucia's Day", "Labor Day"].map(feastKeyOf)).toEqual([
      "feastDead",
      "feastBuddha",
      "feastDoughnuts",
      "feastLucia",
      null,
    ]);
  });

  it("wishes ahead where a business is closed on the day, and says when it is", () => {
    const occasion = { id: "o", name: "Mother's Day", kind: "observance", sombre: false, on: "2027-05-09" } as const;
    const slot = { localDate: "2027-05-07", occasion } as Slot;
    const names = nameFacts(bakeryBrief().business, { ...slot, eventIndex: null, offerIndex: null }, null, Math.random);
    expect(names).toMatchObject({ greeting: "Happy Mother's Day", when: "this Sunday", occasion: "Mother's Day" });
    for (const wording of WISH_PHRASES.wishAhead.friendly) {
      expect(wording).toContain("{greeting}");
      expect(wording).toMatch(/\{when\}|\{When\}|closed day/);
    }
  });

  it("wishes each sort of day in words of its own, enough of them for a street of shops", () => {
    const { business } = bakeryBrief();
    const keyOf = (label: string) => wishKeyOf(label, business);
    expect(["Mother's Day", "New Year's Day", "Eid al-Fitr", "Thanksgiving Day", "Labor Day"].map(keyOf)).toEqual([
      "wishParents",
      "wishNewYear",
      "wishFaith",
      "wishThanks",
      "wish",
    ]);
    expect(
      ["New Year's Eve", "International Women's Day", "Day of Reconciliation", "Gandhi Jayanti"].map(keyOf),
    ).toEqual(["wishYearEnd", "wishWomen", "wishReflect", "wishReflect"]);
    const all = Object.values(WISH_PHRASES).flatMap(({ friendly }) => [...friendly]);
    expect(new Set(all).size).toBe(all.length);
    for (const [key, { friendly }] of Object.entries(WISH_PHRASES))
      if (key !== "dayOff") expect(friendly.length).toBeGreaterThanOrEqual(10);
  });

  it("wishes a feast to neighbors only where it is a neighbor's", () => {
    const { business } = bakeryBrief();
    const inCountry = (country: string) => ({ ...business, place: { ...business.place, country } });
    expect(wishKeyOf("Diwali", inCountry("IN"))).toBe("wishFeast");
    expect(wishKeyOf("Diwali", inCountry("GB"))).toBe("wishFaith");
    expect(wishKeyOf("Eid al-Fitr", inCountry("PK"))).toBe("wishFeast");
    expect(wishKeyOf("Eid al-Fitr", inCountry("IN"))).toBe("wishFaith");
    expect(wishKeyOf("Eid al-Fitr", { ...business, trade: { ...business.trade, keeps: ["muslim"] } })).toBe(
      "wishFeast",
    );
    expect(wishKeyOf("Easter Sunday", inCountry("GB"))).toBe("wishFeast");
    for (const wording of WISH_PHRASES.wishFeast.friendly) expect(wording).not.toMatch(/celebrat|neighbo/i);
  });

  it("has words of the trade for the days it lives towards, and for no other trade", () => {
    const { business } = bakeryBrief();
    const of = (id: string, over: Partial<typeof business.trade> = {}) => ({
      trade: { ...business.trade, id, ...over },
    });
    expect(tradeFeastKeyOf("Diwali", of("restaurant", { tags: ["indianfood"] }))).toBe("diwaliKitchen");
    expect(tradeFeastKeyOf("Diwali", of("clothing-boutique", { label: "Sari shop" }))).toBe("diwaliDress");
    expect(tradeFeastKeyOf("St Patrick's Day", of("bar"))).toBe("patrickBar");
    expect(tradeFeastKeyOf("St Patrick's Day", of("bar", { keeps: ["alcohol_free"] }))).toBeNull();
    expect(tradeFeastKeyOf("Mother's Day", of("florist"))).toBe("mothersFlorist");
    expect(tradeFeastKeyOf("Diwali", of("plumber"))).toBeNull();
    for (const [key, { friendly }] of Object.entries(TRADE_FEAST_PHRASES))
      for (const wording of friendly) {
        expect([key, wording]).toEqual([key, expect.stringContaining("{greeting}")]);
        expect(wording).not.toMatch(/\b(?:our|we) |open|closed/);
      }
  });

  it("wishes nobody well from a door, a window or a counter, which some businesses have not got", () => {
    const own = [WISH_PHRASES, FEAST_PHRASES, CLUSTER_FEAST_PHRASES].flatMap((phrases) =>
      Object.values(phrases).flatMap((tones) => Object.values(tones).flat()),
    );
    expect(own.filter((wording) => /\bour (?:door|window|counter|shop|street|room|table)s?\b/i.test(wording))).toEqual(
      [],
    );
  });

  it("has words for Eid, Diwali and Lunar New Year that suit each cluster, and sells nothing in them", () => {
    const { business } = bakeryBrief();
    const of = (cluster: Cluster, id = "x") => ({ trade: { ...business.trade, id, cluster, tags: [] } });
    const withoutOwn = CLUSTERS.filter((cluster) =>
      ["Eid al-Fitr", "Eid al-Adha", "Diwali", "Lunar New Year"].some((day) => !clusterFeastKeyOf(day, of(cluster))),
    );
    // Kitchens have words of their own, workshops and farms the wishes of everybody.
    expect(withoutOwn).toEqual(["food", "crafts", "farming"]);
    expect(clusterFeastKeyOf("Hari Raya Puasa", of("home_services", "plumber"))).toBe("eidHome");
    expect(clusterFeastKeyOf("Diwali", of("crafts", "tailor"))).toBe("diwaliLooks");
    expect(clusterFeastKeyOf("Christmas", of("home_services"))).toBeNull();
    const all = Object.values(CLUSTER_FEAST_PHRASES).flatMap(({ friendly }) => [...friendly]);
    expect(new Set(all).size).toBe(all.length);
    for (const wording of all) {
      expect(wording).toContain("{greeting}");
      expect(wording).not.toMatch(/\b(?:menu|dish(?:es)?|our|order|offer|today only)\b/);
    }
  });

  it("never says on a day of mourning that the business is closed or when it is back", () => {
    for (const { friendly } of [OCCASION_PHRASES.sombre, OCCASION_PHRASES.quiet])
      for (const wording of friendly) expect(wording).not.toMatch(/tomorrow|see you|pause from|closed|back with/);
  });

  it("writes out contractions, but not in questions or quotes", () => {
    expect(expandContractions("You'll see it won't. Don't you? It's \"don't\".")).toBe(
      "You will see it will not. Don't you? It's \"don't\".",
    );
  });

  it("puts an article only before days that want one", () => {
    expect(occasionWords("Labor Day").occasion).toBe("Labor Day");
    expect(occasionWords("Early May bank holiday").occasion).toBe("the Early May bank holiday");
    expect(occasionWords("First day of spring")).toEqual({
      occasion: "the first day of spring",
      Occasion: "The first day of spring",
      bareOccasion: "first day of spring",
    });
  });

  it("knows what a day is about", () => {
    expect(subjectsOfOccasion("World Bread Day")).toEqual(["bread"]);
    expect(subjectsOfOccasion("National Banana Bread Day")).toEqual(["banana", "bread"]);
    expect(subjectsOfOccasion("Fire Prevention Week")).toEqual(["fire"]);
    expect(subjectsOfOccasion("National Small Business Week")).toEqual([]);
    expect(subjectsOfOccasion("International Thank You Day")).toEqual(["thank"]);
    expect(isAboutTrade(["plumb"], ["Plumber"])).toBe(true);
    expect(isAboutTrade(["water"], ["Plumber", "plumbing"])).toBe(false);
    expect(isAboutTrade(["dress", "pet"], ["Pet groomer"])).toBe(false);
  });

  it("drops what a calendar adds to a day's name", () => {
    expect(occasionLabel("Customer Service Week begins")).toBe("Customer Service Week");
    expect(occasionLabel("Super Saturday (last Saturday before Christmas)")).toBe("Super Saturday");
    expect(occasionWords(occasionLabel("Clocks go back")).occasion).toBe("the day the clocks go back");
  });

  it("wishes well on feasts, never on days of health or causes, and says nothing of the rest", () => {
    // A free day on a Sunday is none.
    const assumption = { id: "o", name: "Assumption", kind: "public_holiday", sombre: false } as const;
    expect(judgeOccasion(assumption, "2027-08-15")).toEqual({ manner: "silent" });
    expect(judgeOccasion(assumption, "2028-08-15")).toEqual({ manner: "day_off", dayOff: "day off" });
    const judge = (name: string, kind: "public_holiday" | "observance" = "observance", date = "2027-05-04") =>
      judgeOccasion({ id: "o", name, kind, sombre: false }, date);
    expect(judge("Hanukkah begins")).toEqual({ manner: "greeting", greeting: "Happy Hanukkah" });
    for (const feast of ["Oktoberfest", "Festa Junina", "Dhanteras", "Sinterklaas"])
      expect(judge(feast)).toEqual({ manner: "greeting", greeting: `Happy ${feast}` });
    for (const feast of ["Bastille Day", "King's Day", "Fiestas Patrias", "Divali"])
      expect(judge(feast, "public_holiday")).toEqual({ manner: "greeting", greeting: `Happy ${feast}` });
    expect(judge("Waitangi Day", "public_holiday")).toEqual({ manner: "silent" });
    expect(judge("Christmas Day", "public_holiday")).toEqual({ manner: "greeting", greeting: "Merry Christmas" });
    expect(judge("Independence Day", "public_holiday", "2027-07-04")).toEqual({
      manner: "greeting",
      greeting: "Happy Fourth of July",
    });
    expect(judge("Early May bank holiday", "public_holiday")).toEqual({ manner: "day_off", dayOff: "bank holiday" });
    expect(judge("Washington's Birthday", "public_holiday", "2027-02-15")).toEqual({
      manner: "day_off",
      dayOff: "long weekend",
    });
    expect(judge("National Donut Day")).toEqual({ manner: "theme", isAwareness: false });
    for (const name of ["World Asthma Day", "International Stress Awareness Day", "World Diabetes Day"])
      expect(judge(name)).toEqual({ manner: "theme", isAwareness: true });
    for (const name of ["Black Friday", "Giving Tuesday", "Customer Service Week begins"])
      expect(judge(name)).toEqual({ manner: "silent" });
    expect(judge("Bunker Hill Day", "public_holiday")).toEqual({ manner: "silent" });
    const sombre = (name: string) => judgeOccasion({ id: "o", name, kind: "observance", sombre: true }, "2027-05-04");
    expect(sombre("Memorial Day")).toEqual({ manner: "remembrance" });
    expect(sombre("Good Friday")).toEqual({ manner: "quiet" });
  });
});
