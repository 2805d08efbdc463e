import { expect, test } from "vitest";
import { factWarnings } from "./fact-warnings";

const facts = { name: "Harbor Bakery", niche: "bakery", services: ["Rye"], offers: [], events: [], sampleLines: [] };

test("a name that some channels hide is warned of and never refused", () => {
  expect(factWarnings(facts)).toEqual([]);
  expect(factWarnings({ ...facts, name: "Fucking Good Bread" })).toMatchObject([
    { code: "name_profanity", path: "name" },
  ]);
});

test("a service that posts do not name, or only soberly, is told of at its field", () => {
  const services = ["Puppy parties", "Euthanasia at home", "No walk-ins"];
  expect(factWarnings({ ...facts, services }).map(({ code, path }) => [code, path])).toEqual([
    ["service_named_rarely", "services.1"],
    ["service_not_named", "services.2"],
  ]);
  expect(factWarnings({ ...facts, niche: "funeral director", services: ["Funeral plans", "Repatriation"] })).toEqual(
    [],
  );
});

test("a template's hole is told at its field, wherever posts may hold the words", () => {
  const warnings = factWarnings({
    name: "{{business}}",
    niche: "bakery",
    services: ["Rye", "[service]"],
    offers: [{ title: "{offer} box" }],
    events: [{ date: "2027-05-01", name: "Tour {date}" }],
    sampleLines: ["Hello {first_name}!"],
  });
  expect(warnings.map(({ path }) => path)).toEqual([
    "name",
    "services.1",
    "offers.0.title",
    "events.0.name",
    "sampleLines.0",
  ]);
  for (const { code, message } of warnings) {
    expect(code).toBe("template_hole");
    expect(message).toMatch(/^“.+” looks like a gap in a template\. /);
  }
});
