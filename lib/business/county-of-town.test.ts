import { describe, expect, it } from "vitest";
import { AppError } from "../core/errors";
import { findPlaceOrNamesake } from "./find-place";

const found = (city: string, region?: string, country?: string) => findPlaceOrNamesake({ city, region, country });
async function askedOf(city: string, region?: string, country?: string) {
  const error: unknown = await found(city, region, country).catch((thrown: unknown) => thrown);
  if (!(error instanceof AppError)) throw new Error(`expected a question about ${city}`);
  const { candidates } = error.extra as { candidates: { city: string; region: string; country: string }[] };
  return { code: error.code, message: error.message, candidates };
}

describe("a county tells towns of one name apart", () => {
  it.each([
    ["Newcastle", "Staffs", "Newcastle under Lyme"],
    ["Newcastle", "Staffordshire", "Newcastle under Lyme"],
    ["Newcastle", "Tyne & Wear", "Newcastle upon Tyne"],
    ["Newcastle", "Co. Down", "Newcastle"],
    ["Ashford", "Kent", "Ashford"],
    ["Ashford", "Surrey", "Ashford"],
    ["Richmond", "Surrey", "Richmond"],
    ["Richmond", "North Yorkshire", "Richmond"],
    ["Gillingham", "Dorset", "Gillingham"],
    ["Gillingham", "Kent", "Gillingham"],
    ["Bromley", "Kent", "Bromley"],
    ["Bournemouth", "Hants", "Bournemouth"],
    ["Stockport", "Cheshire", "Stockport"],
    ["Solihull", "Warwickshire", "Solihull"],
    ["Edinburgh", "Lothian", "Edinburgh"],
    ["Bristol", "Avon", "Bristol"],
    ["Bristol", "City of Bristol", "Bristol"],
    ["Whitby", "Yorkshire", "Whitby"],
    ["Yarm", "Cleveland", "Yarm"],
    ["Swords", "Co. Dublin", "Swords"],
    ["Bangor", "Gwynedd", "Bangor"],
    ["Newport", "Isle of Wight", "Newport"],
    ["Newport", "Gwent", "Newport"],
  ])("of Britain and Ireland: %s, %s", async (city, county, official) => {
    const inCell = await found(`${city}, ${county}`);
    const inColumn = await found(city, county);
    expect(inCell.place.id).toBe(inColumn.place.id);
    expect([inColumn.unread, inColumn.namesake]).toEqual([[], null]);
    const whole = await found(official, county, inColumn.place.country);
    expect(whole.place.id).toBe(inColumn.place.id);
  });

  it("where both lie in one nation", async () => {
    const [kent, surrey] = [await found("Ashford", "Kent"), await found("Ashford", "Middx")];
    expect(kent.place.id).not.toBe(surrey.place.id);
    expect(Math.round(surrey.place.longitude * 10)).toBe(-5);
    expect((await found("Richmond", "N Yorks")).place.latitude).toBeGreaterThan(54);
    expect((await found("Richmond", "Greater London")).place.latitude).toBeLessThan(52);
  });

  it.each([
    ["Springfield, Greene County", "MO"],
    ["Springfield, Sangamon County", "IL"],
    ["Springfield Clark County Ohio", "OH"],
    ["Springfield, Lane Co., Oregon", "OR"],
    ["Portland, Multnomah County", "OR"],
    ["Portland, Cumberland County", "ME"],
    ["Kansas City, Wyandotte County", "KS"],
    ["Metairie, Jefferson Parish", "LA"],
  ])("of the United States: %s", async (city, state) => {
    expect((await found(city)).place.regionCode).toBe(state);
    const [town = "", ...rest] = city.split(", ");
    if (rest.length > 0) expect((await found(town, rest.join(", "), "US")).place.regionCode).toBe(state);
  });

  it("also by its bare name, where it is no state and a town of the name lies in it", async () => {
    expect((await found("Springfield", "Sangamon", "US")).place.regionCode).toBe("IL");
    expect((await found("Dover", "Kent")).place.country).toBe("GB");
    expect((await found("Dover", "Kent County")).place).toMatchObject({ country: "US", regionCode: "DE" });
  });

  it("and so do an Italian province, a Spanish one and a French department", async () => {
    const [samone, other] = [await found("Samone, TO", undefined, "IT"), await found("Samone, TN", undefined, "IT")];
    expect([samone.place.latitude < 45.7, other.place.latitude > 45.9]).toEqual([true, true]);
    expect((await found("Saint-Denis", "93", "FR")).place.region).toBe("Île-de-France");
  });

  it("and none of the name in or near it is asked about", async () => {
    const { code, candidates } = await askedOf("Leeds", "Kent");
    expect([code, candidates[0]?.city]).toEqual(["unknown_place", "Leeds"]);
    expect((await askedOf("Chicago", "Greene County")).code).toBe("unknown_place");
  });

  it("a town of which a nation has another is a guess where no county is said", async () => {
    const { told, namesake } = await found("Newcastle", undefined, "UK");
    expect([told.region, namesake?.city, namesake?.region]).toEqual([
      "Tyne and Wear",
      "Newcastle under Lyme",
      "Staffordshire",
    ]);
    expect((await found("Newcastle upon Tyne")).namesake).toBeNull();
  });
});

describe("a region or county that is not understood", () => {
  it.each([
    ["Newcastle", "Stafss", "GB"],
    ["Springfield", "Grene County", "US"],
    ["Portland", "Oregun", "US"],
    ["Portland, Oregun", undefined, undefined],
    ["Richmond", "Foo", undefined],
  ])("is asked about where several towns have the name: %s, %s", async (city, region, country) => {
    const { code, message, candidates } = await askedOf(city, region, country);
    expect(code).toBe("ambiguous_place");
    expect(message).toContain(`“${region ?? "Oregun"}” is no region or county that we know`);
    const told = candidates.map((one) => `${one.city}, ${one.region}, ${one.country}`);
    expect(new Set(told).size).toBe(told.length);
    for (const one of candidates) {
      const { place, unread } = await found(one.city, one.region, one.country);
      expect([place.country, unread], JSON.stringify(one)).toEqual([one.country, []]);
    }
  });

  it.each([
    ["Leeds", "Wset Yorkshire", "GB"],
    ["Milano", "XQ", "IT"],
    ["Portland", "North", "US"],
  ])("is told about where one is meant: %s, %s", async (city, region, country) => {
    const { place, unread } = await found(city, region, country);
    expect([place.country, unread]).toEqual([country, [region]]);
  });

  it.each([
    ["Milano", "MI", "IT"],
    ["Padova", "PD", "IT"],
    ["Bordeaux", "Gironde", "FR"],
    ["Bordeaux", "33", "FR"],
    ["Málaga", "Andalucía", "ES"],
    ["Málaga", "MA", "ES"],
    ["Marbella", "Malaga", "ES"],
    ["Didsbury", "Manchester", "GB"],
    ["Keighley", "Bradford", "GB"],
    ["York", "York", "GB"],
    ["Hamburg", "Land Hamburg", "DE"],
    ["Austin", "TX (Texas)", "US"],
    ["Cape Town", "Western Cape Province", "ZA"],
    ["Melbourne", "State of Victoria", "AU"],
  ])("is none of these: %s, %s", async (city, region, country) => {
    expect((await found(city, region, country)).unread).toEqual([]);
  });
});
