import { expect, it } from "vitest";
import { type AskedPlace, placeGroup } from "./group-places";

const asked: AskedPlace = {
  city: "Newcastle",
  region: "Tyne & Wear",
  country: null,
  postcodeArea: null,
  code: "ambiguous_place",
  candidates: ["Newcastle upon Tyne", "Newcastle, Australia"],
};
const isOne = (other: Partial<AskedPlace>) => placeGroup(asked) === placeGroup({ ...asked, ...other });

it("never asks one question of rows whose own region or postcode tells them apart", () => {
  expect(isOne({ region: "Staffs" })).toBe(false);
  expect(isOne({ region: null })).toBe(false);
  expect(isOne({ postcodeArea: "ST" })).toBe(false);
  expect(placeGroup({ ...asked, code: "unknown_place" })).not.toBe(
    placeGroup({ ...asked, code: "unknown_place", region: "Staffs" }),
  );
});

it("asks once for one town, however it is written", () => {
  expect(isOne({ city: "NEWCASTLE", region: "tyne & wear", country: "UK" })).toBe(true);
});
