import { readFileSync } from "node:fs";
import { stringify } from "csv-stringify/sync";
import { type PlaceCandidate, parsePlaceTable, readLine } from "../../lib/core/places/place-table";
import { searchPlaces } from "../../lib/core/places/search-places";
import { createRandom } from "../../lib/core/planning/seeded-random";

const COUNTRIES = new Set(["US", "GB", "CA", "AU", "NZ", "IE", "ZA"]);
const MIN_POPULATION = 15_000;
const FIRST =
  "Alder,Amber,Beacon,Birch,Bluebell,Bramble,Bridge,Canal,Castle,Cedar,Clover,Copper,Corner,Crown,Dove,Elm,Ember,Fern,Foundry,Fox,Garnet,Granary,Harbor,Hazel,Heron,Hill,Holly,Ivy,Juniper,Kestrel,Lantern,Larch,Linden,Lock,Maple,Market,Meadow,Mill,Nolan,Oak,Orchard,Otter,Park,Pebble,Pine,Quay,Robin,Rowan,Sable,Station,Stone,Sycamore,Thistle,Tower,Union,Vale,Wharf,Willow,Wren,Yarrow".split(
    ",",
  );
const TRADES =
  "bakery|Bakery,florist|Flowers,plumber|Plumbing,dentist|Dental,hair salon|Hair,barber|Barbers,cafe|Cafe,pizzeria|Pizza,gym|Gym,yoga studio|Yoga,vet|Vets,dog grooming|Pet Grooming,electrician|Electrical,roofing contractor|Roofing,landscaping|Gardens,law firm|Law,accountant|Accounts,estate agent|Homes,optician|Opticians,pharmacy|Pharmacy,bookstore|Books,brewery|Brewery,restaurant|Kitchen,nail salon|Nails,spa|Spa,tattoo shop|Ink,auto repair|Motors,car detailing|Detailing,photographer|Photos,wedding planner|Weddings,music school|Music,tutoring|Tutors,daycare|Nursery,hotel|Hotel,jeweller|Jewels,clothing boutique|Boutique,cleaning service|Cleaning,moving company|Movers,pest control|Pest Control,chiropractor|Chiropractic,cheesemonger|Cheese,bike shop|Cycles"
    .split(",")
    .map((pair) => pair.split("|") as [string, string]);
const CHANNELS = [
  "instagram|facebook",
  "instagram:3|google_business:1",
  "facebook|google_business|instagram",
  "",
  "linkedin:2|facebook:2",
];

function listTowns(): PlaceCandidate[] {
  const table = parsePlaceTable(readFileSync("data/places.tsv", "utf8"));
  const towns = new Map<string, PlaceCandidate>();
  for (const line of table.lines) {
    const town = readLine(table, line);
    const { city, region, country, id } = town.place;
    if (!COUNTRIES.has(country) || town.population < MIN_POPULATION || towns.has(id)) continue;
    const found = searchPlaces(table, { city, region, country });
    if (found.kind === "found" && found.place.id === id) towns.set(id, town);
  }
  return [...towns.values()].sort((a, b) => Number(a.place.id) - Number(b.place.id));
}

/** A list as an agency keeps it: real towns, varied trades, its own headers. The same seed gives the same bytes. */
export function makeAgencyFile(rows: number, seed: string): string {
  const random = createRandom(`agency/${seed}`);
  const towns = listTowns();
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const lines = Array.from({ length: rows }, (_, i) => {
    const [niche, noun] = pick(TRADES);
    const { city, region, country } = pick(towns).place;
    const name = `${pick(FIRST)} ${random() < 0.3 ? "& Co " : ""}${noun}`;
    return [
      name,
      niche,
      city,
      region ?? "",
      country,
      pick(CHANNELS),
      `client-${String(i + 1).padStart(5, "0")}`,
      "kept from 2025",
    ];
  });
  const header = [
    "Client",
    "Industry",
    "Town",
    "State / Province",
    "Country",
    "Social channels",
    "Client ID",
    "Internal notes",
  ];
  return stringify([header, ...lines], { record_delimiter: "windows" });
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The rows of the nasty file with what becomes of each, by the spreadsheet's number. */
export const NASTY_ROWS = { total: 18, valid: 7, invalid: 10, duplicate: 1 } as const;

/**
 * A file with every defect at once: a byte order mark over Windows-1252 bytes, semicolons, quoted line breaks, blank
 * lines, duplicates, ambiguous and unknown towns, bad dates and some in either order, formulas, right-to-left text, NUL, 10 kB cells, missing
 * values, unknown channels, too many cells.
 */
export function makeNastyFile(): Uint8Array {
  const text = [
    "Firm;Line of business;Town;Country;Starts;Channels;Remarks",
    "Harbor Bakery;bakery;Leeds;GB;2027-01-04;instagram|facebook;fine",
    "",
    `${quoted("Two\nLines Gym")};gym;Leeds;GB;;;a line break in the name`,
    "=HYPERLINK(1);florist;York;GB;31/12/2027;;a formula is only a name",
    "مخبز الميناء;bakery;Bradford;GB;;;right to left",
    "<script>alert(1)</script>;cafe;Hull;GB;12/31/2027;;markup is only a name",
    " ; ; ; ; ; ; ",
    "HARBOR  bakery;bakery;Leeds;GB;;;the first again",
    "Springfield Dental;dentist;Springfield;;;;which one?",
    "Springfield Vets;vet;Springfield;;;;which one?",
    "Lost Cafe;cafe;Qqzzxxville;GB;;;no such town",
    "Bad Date;cafe;Leeds;GB;03/12/2027;;not sure which",
    "No Day;cafe;Leeds;GB;2027-02-30;;no such day",
    "Nul\u0000Cafe;cafe;Leeds;GB;;;a NUL",
    `${"x".repeat(10_000)};cafe;Leeds;GB;;;10 kB`,
    ";cafe;Leeds;GB;;;no name",
    "Wrong Channel;cafe;Leeds;GB;;myspace;no such channel",
    "One; Too Many;cafe;Leeds;GB;;;;a delimiter without quotes",
    "Plain Cafe;cafe;Halifax;GB;;;fine",
    "",
  ].join("\r\n");
  // “Caf\xe9 €5”: bytes that are no UTF-8.
  const cp1252 = [0x93, 0x43, 0x61, 0x66, 0xe9, 0x20, 0x80, 0x35, 0x94];
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from(text, "utf8"),
      Buffer.from(cp1252),
      Buffer.from(";cafe;Leeds;GB;;;Windows-1252\r\n", "ascii"),
    ]),
  );
}
