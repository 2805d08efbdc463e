import { describe, expect, it } from "vitest";
import { placeSchema } from "../core/brief";
import { isTimezone } from "../core/dates/time-zone";
import { AppError } from "../core/errors";
import { readLine } from "../core/places/place-table";
import { searchPlaces } from "../core/places/search-places";
import { findPlace } from "./find-place";
import { getPlaceTable } from "./place-table";

async function problemOf(query: Parameters<typeof findPlace>[0]): Promise<AppError> {
  const error: unknown = await findPlace(query).catch((thrown: unknown) => thrown);
  if (!(error instanceof AppError)) throw new Error(`expected an AppError for ${query.city}`);
  return error;
}

describe("the places of the world", () => {
  it.each([
    ["Nashik, India", "Nashik/MH/IN/Asia/Kolkata"],
    ["Nasik, India", "Nasik/MH/IN/Asia/Kolkata"],
    ["Killarney, Ireland", "Killarney/M/IE/Europe/Dublin"],
    ["Clonmel, Ireland", "Clonmel/M/IE/Europe/Dublin"],
    ["Wexford, Ireland", "Wexford/L/IE/Europe/Dublin"],
    ["Marburg, Germany", "Marburg/HE/DE/Europe/Berlin"],
    ["Kendal, England", "Kendal/ENG/GB/Europe/London"],
    ["Leamington Spa, UK", "Leamington Spa/ENG/GB/Europe/London"],
    ["Clacton, UK", "Clacton/ENG/GB/Europe/London"],
    ["Wroxham near Norwich", "Wroxham/ENG/GB/Europe/London"],
    ["Hay-on-Wye, near Hereford, UK", "Hay-on-Wye/ENG/GB/Europe/London"],
    ["Portland", "Portland/OR/US/America/Los_Angeles"],
    ["Portland, OR", "Portland/OR/US/America/Los_Angeles"],
    ["Portland, ME", "Portland/ME/US/America/New_York"],
    ["Leeds", "Leeds/ENG/GB/Europe/London"],
    ["Leeds, UK", "Leeds/ENG/GB/Europe/London"],
    ["London", "London/ENG/GB/Europe/London"],
    ["Bangalore", "Bangalore/KA/IN/Asia/Kolkata"],
    ["Bombay", "Bombay/MH/IN/Asia/Kolkata"],
    ["NYC", "New York City/NY/US/America/New_York"],
    ["New York, NY", "New York/NY/US/America/New_York"],
    ["LA", "Los Angeles/CA/US/America/Los_Angeles"],
    ["SF", "San Francisco/CA/US/America/Los_Angeles"],
    ["Saigon", "Saigon/null/VN/Asia/Ho_Chi_Minh"],
    ["Peking", "Peking/null/CN/Asia/Shanghai"],
    ["München", "München/BY/DE/Europe/Berlin"],
    ["Munich", "Munich/BY/DE/Europe/Berlin"],
    ["Köln", "Köln/NW/DE/Europe/Berlin"],
    ["Koeln", "Koeln/NW/DE/Europe/Berlin"],
    ["Sao Paulo", "São Paulo/SP/BR/America/Sao_Paulo"],
    ["St. Louis", "St. Louis/MO/US/America/Chicago"],
    ["Washington, D.C.", "Washington, D.C./DC/US/America/New_York"],
    ["Galway", "Galway/C/IE/Europe/Dublin"],
    ["Newcastle upon Tyne", "Newcastle upon Tyne/ENG/GB/Europe/London"],
    ["Newcastle NSW", "Newcastle/NSW/AU/Australia/Sydney"],
    ["Toronto", "Toronto/ON/CA/America/Toronto"],
    ["Sydney", "Sydney/NSW/AU/Australia/Sydney"],
    ["Auckland", "Auckland/AUK/NZ/Pacific/Auckland"],
    ["Singapore", "Singapore/null/SG/Asia/Singapore"],
    ["Cape Town", "Cape Town/WC/ZA/Africa/Johannesburg"],
    ["Guadalajara, Jalisco", "Guadalajara/JAL/MX/America/Mexico_City"],
  ])("hold %s", async (city, expected) => {
    const place = await findPlace({ city });
    placeSchema.parse(place);
    expect(`${place.city}/${place.regionCode}/${place.country}/${place.timezone}`).toBe(expected);
  });

  it("are found again by the city, region and country Bella answers with", async () => {
    const table = await getPlaceTable();
    const lost: string[] = [];
    for (let i = 0; i < table.lines.length; i += 97) {
      const { place } = readLine(table, table.lines[i] ?? "");
      const found = searchPlaces(table, place);
      if (
        found.kind !== "found" ||
        found.place.country !== place.country ||
        found.place.regionCode !== place.regionCode
      )
        lost.push(`${place.city}, ${place.region}, ${place.country}: ${found.kind}`);
    }
    expect(lost).toEqual([]);
  });

  it("lie in zones this machine knows, at positions on the globe", async () => {
    const table = await getPlaceTable();
    expect(table.lines.length).toBeGreaterThan(130_000);
    expect(table.timezones.filter((zone) => !isTimezone(zone))).toEqual([]);
    for (let i = 0; i < table.lines.length; i += 53) {
      const { place, population } = readLine(table, table.lines[i] ?? "");
      expect(place.country).toMatch(/^[A-Z]{2}$/);
      expect(Math.abs(place.latitude)).toBeLessThanOrEqual(90);
      expect(Math.abs(place.longitude)).toBeLessThanOrEqual(180);
      expect(population).toBeGreaterThanOrEqual(0);
    }
  });
});

describe("findPlace", () => {
  it("answers an ambiguous name with candidates the owner can choose from", async () => {
    const problem = await problemOf({ city: "Springfield" });
    expect(problem.code).toBe("ambiguous_place");
    expect(problem.errors).toEqual([{ path: "city", message: expect.stringContaining("Springfield") }]);
    const candidates = problem.extra.candidates as {
      city: string;
      region: string;
      country: string;
      timezone: string;
      population: number;
    }[];
    expect(candidates).toHaveLength(21);
    expect(candidates[0]).toEqual({
      city: "Springfield",
      region: "Missouri",
      country: "US",
      timezone: "America/Chicago",
      population: 166_810,
    });
    expect(candidates.map((c) => c.population)).toEqual(candidates.map((c) => c.population).sort((a, b) => b - a));
    for (const { city, region, country } of candidates)
      expect((await findPlace({ city, region, country })).region).toBe(region);
  });

  it("answers an unknown name with suggestions and the path of the field", async () => {
    const problem = await problemOf({ city: "Sprngfield", country: "US" });
    expect(problem.code).toBe("unknown_place");
    expect(problem.errors[0]?.path).toBe("city");
    expect(problem.detail).toContain("Springfield, Missouri, United States");
  });

  it("suggests towns of the country that is given, by its regions and other names too, and only then those of others", async () => {
    for (const [query, first] of [
      [{ city: "México", region: "CDMX", country: "México" }, "Mexico City, Mexico"],
      [{ city: "México, CDMX", country: "Mexico" }, "Mexico City, Mexico"],
      [{ city: "México", country: "MX" }, "Mexico City, Mexico"],
      [{ city: "Centro", region: "Jalisco", country: "MX" }, "Guadalajara, Jalisco, Mexico"],
      [{ city: "Deutschland", country: "Deutschland" }, "Berlin, Germany"],
      [{ city: "Downtown Area", region: "Oregon", country: "US" }, "Portland, Oregon, United States"],
      [{ city: "Manchster", country: "UK" }, "Manchester, England, United Kingdom"],
      [{ city: "Greater Manchester", country: "UK" }, "Manchester, England, United Kingdom"],
      [{ city: "Woolongong", region: "NSW", country: "AU" }, "Wollongong, New South Wales, Australia"],
      [{ city: "Centro", region: "CDMX", country: "MX" }, "Mexico City, Mexico"],
      [{ city: "Sidney", region: "New South Wales", country: "AU" }, "Sydney, New South Wales, Australia"],
      [{ city: "Queens", region: "NYC", country: "USA" }, null],
    ] as const) {
      const found = await findPlace(query).catch((error: unknown) => error);
      if (!(found instanceof AppError)) continue;
      const { suggestions, candidates } = found.extra as { suggestions: string[]; candidates: { country: string }[] };
      if (first !== null) expect(suggestions[0], JSON.stringify(query)).toBe(first);
      expect(new Set(candidates.map(({ country }) => country)).size, JSON.stringify(query)).toBe(1);
    }
    const elsewhere = await problemOf({ city: "Portland", country: "France" });
    expect(elsewhere.extra.candidates).toContainEqual(expect.objectContaining({ city: "Portland", country: "US" }));
  });

  it("names the field that is wrong", async () => {
    expect((await problemOf({ city: "Leeds", country: "Atlantis" })).errors[0]?.path).toBe("country");
    expect((await problemOf({ city: "Leeds", timezone: "Mars/Olympus" })).errors[0]?.path).toBe("timezone");
  });

  it("takes null for what is not given and lets the owner's time zone stand", async () => {
    expect((await findPlace({ city: "Leeds", region: null, country: null })).timezone).toBe("Europe/London");
    expect((await findPlace({ city: "Leeds", timezone: "Europe/Paris" })).timezone).toBe("Europe/Paris");
  });

  it("survives hostile input", async () => {
    for (const city of [
      "<script>alert(1)</script>",
      "'; DROP TABLE places; --",
      "מלון",
      "🎂🎂🎂",
      "a".repeat(120),
      ",,,,",
      "__proto__",
      "constructor",
    ])
      expect(["unknown_place", "ambiguous_place"]).toContain((await problemOf({ city })).code);
  });
});

describe("a town among the parts of an address", () => {
  it.each([
    ["Springfield, IL 62701", "Springfield/IL"],
    ["400 Main St, Springfield, IL 62701", "Springfield/IL"],
    ["Austin TX 78701", "Austin/TX"],
    ["50667 Köln", "Köln/NW"],
    ["Hauptstraße 5, 50667 Köln", "Köln/NW"],
    ["12 High Street, Leeds LS1 4AB", "Leeds/ENG"],
    ["Unit 4, Riverside, York, YO1 7HH", "York/ENG"],
    ["Leeds, LS1 4AB", "Leeds/ENG"],
    ["1012 AB Amsterdam", "Amsterdam/NH"],
    ["Suite 200, 99 Queen St, Sydney NSW 2000", "Sydney/NSW"],
    ["Toronto, ON M5V 2T6", "Toronto/ON"],
    ["12 rue de Rivoli, 75001 Paris, France", "Paris/IDF"],
    ["5 Elm Street, New York", "New York/NY"],
    ["Calle Mayor 3, 28013 Madrid, España", "Madrid/MD"],
    ["Domplein 1, 3512 JC Utrecht, Nederland", "Utrecht/UT"],
    ["1234 Main St, Austin, TX 78701", "Austin/TX"],
    ["1600 Pennsylvania Ave NW, Washington, DC 20500", "Washington, D.C./DC"],
    ["350 5th Ave, New York, NY 10118", "New York/NY"],
    ["London Road, Brighton BN1 4JF", "Brighton/ENG"],
    ["York Road, Leeds", "Leeds/ENG"],
    ["New York NY", "New York/NY"],
    ["12 O'Connell Street, Dublin 1", "Dublin/L"],
    ["12 O’Connell Street, Dublin 6W, Ireland", "Dublin/L"],
    ["5 Main Street, Dublin 15, D15 X285", "Dublin/L"],
    ["Dublin 1", "Dublin/L"],
    ["12 rue Oberkampf, Paris 11e", "Paris/IDF"],
    ["London SW1", "London/ENG"],
    ["3 High St, London N1", "London/ENG"],
    ["12 George St Sydney NSW 2000", "Sydney/NSW"],
    ["12 George St Sydney NSW 2000 Australia", "Sydney/NSW"],
    ["221B Baker Street London NW1 6XE", "London/ENG"],
    ["12 High Street St Ives TR26 1AA", "St Ives/ENG"],
    ["350 5th Ave New York NY 10118", "New York/NY"],
    ["1234 Main St Austin TX 78701-1234", "Austin/TX"],
    ["45 Queen St W Toronto ON M5H 2M9", "Toronto/ON"],
    ["12 High St West Bromwich", "West Bromwich/ENG"],
    ["Hauptstraße 5 50667 Köln", "Köln/NW"],
    ["12 rue de Rivoli 75001 Paris", "Paris/IDF"],
    ["Flat 2 12 High Street Leeds LS1 4AB", "Leeds/ENG"],
    ["10 Orchard Road, Singapore 238801", "Singapore/null"],
    ["Hauptstraße 5, 10115 Berlin, Alemania", "Berlin/BE"],
    ["Koramangala, Bangalore 560034", "Bangalore/KA"],
    ["Whitefield, Bengaluru, Karnataka 560066", "Bengaluru/KA"],
    ["Via Roma 10, 20121 Milano MI", "Milano/25"],
    ["Av. Paulista 1000, São Paulo, SP 01310-100", "São Paulo/SP"],
    ["Vasagatan 5, 111 20 Stockholm, Sverige", "Stockholm/AB"],
    ["Kossuth utca 3, 1055 Budapest, Magyarország", "Budapest/null"],
  ])("is found: %s", async (city, expected) => {
    const place = await findPlace({ city });
    expect(`${place.city}/${place.regionCode}`).toBe(expected);
  });

  it.each([
    ["Perth PH1 5TJ", "GB/SCT"],
    ["Perth WA 6000", "AU/WA"],
    ["4 High Street, Perth, PH1 5TJ", "GB/SCT"],
    ["Newcastle BT33 0AA", "GB/NIR"],
    ["Newcastle NE1 4ST", "GB/ENG"],
    ["Newport NP20 1AA", "GB/WLS"],
    ["Newport, PO30 1AA", "GB/ENG"],
    ["Boston PE21 6NH", "GB/ENG"],
    ["Richmond VIC 3121", "AU/VIC"],
    ["Hamilton L8P 1A1", "CA/ON"],
    ["London N6A 1B2", "CA/ON"],
    ["Salem 636001", "IN/TN"],
    ["Salem - 636 001", "IN/TN"],
    ["Hyderabad-500001", "IN/TG"],
    ["Newbridge W12 X285", "IE/L"],
    ["Manchester, NH 03101", "US/NH"],
    ["London, CA 90210", "US/CA"],
  ])("lies where its postcode says: %s", async (city, expected) => {
    const { country, regionCode } = await findPlace({ city });
    expect(`${country}/${regionCode}`).toBe(expected);
  });

  it.each([
    ["Brisbane City QLD 4000", "Brisbane AU/QLD"],
    ["Sydney CBD", "Sydney AU/NSW"],
    ["Quebec City", "Quebec City CA/QC"],
    ["Co. Dublin", "Dublin IE/L"],
    ["County Cork", "Cork IE/M"],
    ["Calle Mayor 5 Madrid", "Madrid ES/MD"],
    ["Via Roma 10 Milano", "Milano IT/25"],
    ["12 rue de Rivoli Paris", "Paris FR/IDF"],
  ])("is what remains without the words around it: %s", async (city, expected) => {
    const place = await findPlace({ city });
    expect(`${place.city} ${place.country}/${place.regionCode}`).toBe(expected);
  });

  it("is asked for where only a street is named after one", async () => {
    expect((await problemOf({ city: "12 rue de Paris" })).code).toBe("unknown_place");
  });

  it.each([
    ["Mallaig PH41 4QG", "Mallaig", "GB/SCT"],
    ["12 Foo Street, Lower Slaughter, Gloucestershire GL54 2HS", "Lower Slaughter", "GB/ENG"],
    ["Cardiff, BS1 1AA", "Cardiff", "GB/WLS"],
  ])("is that village of the postcode's country where no table holds it: %s", async (line, city, expected) => {
    const place = await findPlace({ city: line });
    expect([place.city, `${place.country}/${place.regionCode}`]).toEqual([city, expected]);
  });

  it("is asked for where its name is a slip of the pen, a county's, or another country's", async () => {
    expect((await problemOf({ city: "Leedss LS1 4AB" })).message).toContain("Did you mean Leeds");
    expect((await problemOf({ city: "Mallaig PH41 4QG", country: "AU" })).code).toBe("unknown_place");
  });

  it.each([
    ["Leeds, Bradford", ["Leeds", "Bradford"]],
    ["Bradford, Leeds", ["Bradford", "Leeds"]],
    ["Leeds / Bradford", ["Leeds", "Bradford"]],
    ["Leeds & York", ["Leeds", "York"]],
    ["Paris, Lyon", ["Paris", "Lyon"]],
    ["Dallas, Houston", ["Dallas", "Houston"]],
    ["Leeds and London", ["Leeds", "London"]],
    ["Clifton, London", ["Clifton", "London"]],
    ["Clifton, Bristol", ["Clifton", "Bristol", "Bristol"]],
    ["Whitefield, Bengaluru", ["Whitefield", "Bengaluru"]],
  ])("is asked for where two are named: %s", async (city, expected) => {
    const { code, extra } = await problemOf({ city });
    expect(code).toBe("ambiguous_place");
    expect((extra.candidates as { city: string }[]).map((one) => one.city)).toEqual(expected);
  });

  it.each([
    ["Guildford, Surrey", "Guildford"],
    ["Diss, Norfolk", "Diss"],
    ["Dover, Kent", "Dover"],
    ["Haslemere, Surrey", "Haslemere"],
    ["Darlington, Durham", "Darlington"],
    ["Norwich, Norfolk", "Norwich"],
    ["Slough, London", "Slough"],
    ["Keighley, Bradford", "Keighley"],
    ["Cobh, Cork", "Cobh"],
    ["Dunblane, Stirling", "Dunblane"],
    ["Portland, Oregon", "Portland"],
    ["Santa Monica, Los Angeles", "Santa Monica"],
    ["Tempe, Phoenix", "Tempe"],
    ["Perth, Western Australia", "Perth"],
    ["Reading, Berkshire", "Reading"],
    ["Soho, London", "London"],
    ["Andheri, Mumbai", "Mumbai"],
  ])("is one where the other word says where it lies: %s", async (city, expected) => {
    expect((await findPlace({ city })).city).toBe(expected);
  });

  it("lies where the row's own country says, whatever its postcode is like", async () => {
    expect((await findPlace({ city: "Perth PH1 5TJ", country: "AU" })).country).toBe("AU");
  });

  it.each(["Thousand Oaks", "100 Mile House", "Twentynine Palms"])("is no part of a name: %s", async (city) =>
    expect((await findPlace({ city })).city).toBe(city),
  );

  it.each(["Online", "remote", "Nationwide"])("is none where a business has no town: %s", async (city) => {
    const problem = await problemOf({ city });
    expect(problem.code).toBe("unknown_place");
    expect(problem.message + JSON.stringify(problem)).toContain("is no town");
    expect(JSON.stringify(problem)).not.toContain("Did you mean");
  });
});
