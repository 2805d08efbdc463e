import { expect, it } from "vitest";
import type { Trait } from "../vocabulary";
import { traitsOf } from "./traits";

const OF_FARMS: readonly Trait[] = ["land", "livestock", "grows", "produce", "edible"];

it.each<[words: string, has: string]>([
  ["farm", "land livestock grows produce edible"],
  ["family farm", "land livestock grows produce edible"],
  ["organic farm", "land grows produce edible"],
  ["apple orchard", "land grows produce edible"],
  ["dairy farm", "land livestock edible"],
  ["alpaca farm", "land livestock"],
  ["vineyard", "land grows edible"],
  ["saffron farm", "land grows edible"],
  ["flower farm", "land grows"],
  ["Christmas tree farm", "land grows"],
  ["mushroom farm", "produce edible"],
  ["mussel farm", ""],
  ["trout farm", ""],
  ["seaweed farm", ""],
  ["worm farm", ""],
])("%s has %s", (label, has) => {
  const traits = traitsOf({ id: "farming", cluster: "farming", label, said: label, matched: "cluster" });
  expect(OF_FARMS.filter((trait) => traits.has(trait))).toEqual(has === "" ? [] : has.split(" "));
});
