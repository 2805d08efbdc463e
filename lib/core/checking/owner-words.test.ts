import { expect, test } from "vitest";
import { makeBusiness } from "../writing/writing.fixture";
import { createOwnerBlanker } from "./owner-words";

const trade = {
  id: "universal",
  label: "Cleaner",
  matched: "universal" as const,
  cluster: null,
  terms: { place: "cleaner", customer: "customer", customers: "customers", visit: "visit", work: "this work" },
  tags: [],
  risk: null,
};

test("a service is the owner's own as given and as it stands inside a sentence", () => {
  const blank = createOwnerBlanker(makeBusiness(trade, { services: ["Cheap Deep Clean"] }));
  expect(blank("Cheap Deep Clean")).toBe("§");
  expect(blank("Ask us about Cheap deep clean.")).toBe("Ask us about §.");
});
