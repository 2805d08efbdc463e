import { describe, expect, it } from "vitest";
import { isUnknownWord } from "../core/places/narrow-places";
import { findPlaceOrNamesake } from "./find-place";
import { getPlaceTable } from "./place-table";

/** Where a town lies: its county is not in the table, so by its north and east. */
const spot = async (city: string, region?: string, country?: string) => {
  const { place, around } = await findPlaceOrNamesake({ city, region, country });
  const at = `${place.country} ${place.latitude.toFixed(1)},${place.longitude.toFixed(1)}`;
  return around === null ? at : `${at} around ${around}`;
};

describe("a British postcode tells apart towns of one name in one nation", () => {
  it.each([
    ["Gillingham, SP8 4AA", "Dorset", "GB 51.0,-2.3"],
    ["Gillingham, ME7 1AA", undefined, "GB 51.4,0.5"],
    ["Ashford, TW15 1AA", "Middx", "GB 51.4,-0.5"],
    ["Ashford, TN23 1AA", "Kent", "GB 51.1,0.9"],
    ["Newcastle, ST5 1QF", "Staffs", "GB 53.0,-2.2"],
    ["Newcastle, NE1 5JG", "Tyne & Wear", "GB 55.0,-1.6"],
    ["Richmond, DL10 4AA", "N Yorks", "GB 54.4,-1.7"],
    ["Richmond, TW9 1AA", undefined, "GB 51.5,-0.3"],
    ["Bangor, BT20 3AA", "Down", "GB 54.7,-5.7"],
    ["Bangor, LL57 1AA", "Gwynedd", "GB 53.2,-4.1"],
    ["Perth, PH1 5AA", undefined, "GB 56.4,-3.4"],
    ["Boston, PE21 6AA", "Lincs", "GB 53.0,-0.0"],
    ["Washington, NE37 1AA", undefined, "GB 54.9,-1.5"],
    ["Lincoln, LN1 1AA", undefined, "GB 53.2,-0.5"],
    ["St. Ives, PE27 5AA", "Cambs", "GB 52.6,-0.2 around Peterborough"],
    ["St Ives, TR26 1LF", "Cornwall", "GB 50.2,-5.5"],
    ["Isle of Wight, PO30 1AA", undefined, "GB 50.8,-1.1 around Portsmouth"],
  ])("%s %s", async (city, region, expected) => {
    expect(await spot(city, region)).toBe(expected);
  });

  it("places a town of another part around the town of the postcode, never far from it", async () => {
    expect(await spot("Sunderland, TR1 1AA")).toBe("GB 50.3,-5.1 around Truro");
  });
});

it("knows the short names of British counties", async () => {
  for (const county of "Lincs Staffs Cambs Middx Herts Bucks Berks Beds Northants Notts Leics Lancs Glos Hants Oxon Wilts Worcs Salop".split(
    " ",
  ))
    expect(isUnknownWord(await getPlaceTable(), county), county).toBe(false);
  expect(await spot("Boston", "Lincs")).toBe("GB 53.0,-0.0");
  expect(await spot("Richmond", "N. Yorks")).toBe("GB 54.4,-1.7");
  expect(await spot("Bangor", "Co. Down")).toBe("GB 54.7,-5.7");
  expect(await spot("Newport", "S. Glam.")).toBe("GB 51.6,-3.0");
});
