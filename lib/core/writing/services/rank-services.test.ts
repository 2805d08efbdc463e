import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { kindsOf } from "../../trades/kinds/kinds-of";
import { wishesSoberly } from "../phrases/choose-wish";
import { makeBusiness, readTrade } from "../writing.fixture";
import { isAboutService } from "./rank-services";

const readTopics = (path: string): unknown => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8"));
const businessOf = (id: string) => makeBusiness(readTrade(id, readTopics).trade, {});

it("a topic is about a service only where it says every word of it, short ones too", () => {
  expect(isAboutService("Brake pads", "Brake fluid ages on the shelf")).toBe(false);
  expect(isAboutService("Brake pads", "When brake pads are worn")).toBe(true);
});

it("whoever is talked to when life is hard wishes soberly, and a dentist like any neighbor", () => {
  expect(wishesSoberly(businessOf("therapist"))).toBe(true);
  expect(wishesSoberly(businessOf("dentist"))).toBe(false);
  expect(wishesSoberly(businessOf("bakery"))).toBe(false);
});

it.each(["bakery and cake shop", "cake shop and bakery", "Bakery & cakes"])("%s is a bakery", (words) =>
  expect(kindsOf("bakery", words).map(({ id }) => id)).not.toContain("cake-studio"),
);

it.each(["cake studio", "wedding cakes"])("%s makes cakes", (words) =>
  expect(kindsOf("bakery", words).map(({ id }) => id)).toContain("cake-studio"),
);
