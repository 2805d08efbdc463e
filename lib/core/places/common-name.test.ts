import { expect, it } from "vitest";
import { commonName } from "./common-name";

it.each([
  ["Hull", "Kingston upon Hull", "Hull"],
  ["hull, UK", "Kingston upon Hull", "Hull"],
  ["Newcastle", "Newcastle upon Tyne", "Newcastle"],
  ["STOKE", "Stoke-on-Trent", "Stoke"],
  ["New York", "New York City", "New York"],
  ["Washington, D.C.", "Washington, D.C.", "Washington, D.C."],
  ["Washington", "Washington, D.C.", "Washington"],
  ["sao paulo", "São Paulo", "São Paulo"],
  ["NYC", "New York City", "New York City"],
  ["México", "Mexico City", "Mexico City"],
  ["Bangalore", "Bengaluru", "Bengaluru"],
  ["Newcastle upon Tyne", "Newcastle upon Tyne", "Newcastle upon Tyne"],
])("%s, officially %s, is printed as %s", (typed, official, printed) => {
  expect(commonName(typed, official)).toBe(printed);
});

it.each([
  ["Nashik", "Nasik", "Nashik"],
  ["bombay, India", "Mumbai", "Bombay"],
  ["BANGALORE", "Bengaluru", "Bangalore"],
  ["Cill Airne", "Killarney", "Cill Airne"],
  ["Cape town", "Cape Town", "Cape Town"],
  ["Tuebingen", "Tübingen", "Tübingen"],
  ["NYC", "New York City", "New York City"],
  ["HK", "Hong Kong", "Hong Kong"],
])("%s, another name of %s that its owner prefers, is printed as %s", (typed, official, printed) => {
  const wanted = (typed.split(",")[0] ?? "").toLowerCase();
  expect(commonName(typed, official, (name) => name.toLowerCase() === wanted)).toBe(printed);
});
