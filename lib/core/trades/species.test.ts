import { describe, expect, it } from "vitest";
import { suitsSpecies, tagsOfSpecies } from "./species";

describe("a pet business that names its animals", () => {
  it.each([
    ["A dog reads the street with its nose.", "reptile boarding kennel", false],
    ["A gecko drops its tail when it is held by it.", "reptile boarding kennel", true],
    ["Write down what your animal eats.", "reptile boarding kennel", true],
    ["A dog reads the street with its nose.", "dog walker", true],
    ["Cats like their water away from their food.", "dog trainer", false],
    ["Cats and dogs sleep in odd places.", "dog trainer", true],
    ["A dog reads the street with its nose.", "pet sitter", true],
  ])("%s / %s: %s", (text, words, suits) => expect(suitsSpecies(text, words)).toBe(suits));

  it("gets no hashtag of other animals", () => {
    expect(tagsOfSpecies(["pets", "dogsandcats"], "aquarium shop")).toEqual(["pets"]);
    expect(tagsOfSpecies(["pets", "dogsandcats"], "cattery")).toEqual(["pets", "dogsandcats"]);
  });
});
