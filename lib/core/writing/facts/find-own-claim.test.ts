import { describe, expect, it } from "vitest";
import { allPhrases } from "../topics/all-topics.fixture";
import { findOwnClaim } from "./find-own-claim";

/** Sentences that a careless topic might hold: each states what only the owner can know. */
const PLANTED: Readonly<Record<string, readonly string[]>> = {
  price: [
    "A loaf is four dollars and fifty cents here.",
    "A dozen rolls are $6.",
    "Prices start at twelve euros.",
    "Any cut for a fiver on a slow day.",
    "Two for one on Tuesdays keeps the shelves moving.",
    "We give students a discount on every visit.",
    "Our fair prices speak for themselves.",
    "Rolls are ten percent off after four.",
  ],
  freeness: [
    "We deliver across town for nothing.",
    "Your first visit costs nothing here.",
    "Coffee is on the house while you wait.",
    "The second cup is on us.",
    "We never charge for a look.",
    "A free consultation comes first.",
    "Small repairs are done free of charge.",
  ],
  person: [
    "Maria shapes every loaf herself at four.",
    "Tom fires the oven long before dawn.",
    "Our grandfather built this oven and our family still runs it.",
    "Our head baker folds the dough by hand.",
    "The founder still answers the phone.",
    "Ask for Priya when the color has gone wrong.",
  ],
  award: [
    "This crust took gold at the county show.",
    "We won the county bread cup.",
    "Our rye has a medal from the capital.",
    "Voted the top salon of the county by readers.",
    "As seen in the Sunday paper.",
    "The scones earned first place last autumn.",
  ],
  statistic: [
    "Nine customers in ten come back for the sourdough.",
    "87 percent of them buy two.",
    "One in three drivers forgets the spare.",
    "Surveys show that rye keeps people calm.",
    "Most of our customers come back within a month.",
  ],
  history: [
    "We have baked on this street since 1962.",
    "Forty years at the same oven taught us that.",
    "We opened our doors in the nineties.",
    "A third-generation baker knows the sound.",
    "We've cut hair in this street for twenty years.",
    "Founded by two friends with one van.",
    "Twelve years of experience go into every cut.",
  ],
  hours: [
    "Doors open at seven sharp every weekday and shut at three.",
    "We open at six for the early shift.",
    "We're open late on Thursdays.",
    "Closed on Mondays.",
    "Our hours are long in December.",
    "We close at noon on Saturdays.",
    "Open daily until nine.",
  ],
  delivery: [
    "We deliver to every village around.",
    "Delivery is free within the ring road.",
    "We bring your order to the office.",
    "Same-day repairs are the rule here.",
    "Our drivers know every back street.",
    "Hot bread, straight to your door.",
  ],
  parking: [
    "There is free parking behind the shop.",
    "Parking is easy in front of the door.",
    "You can park right outside.",
    "There's plenty of room in the car park behind us.",
  ],
  ownership: [
    "A family-run kitchen cooks differently.",
    "This is a woman-owned studio.",
    "Two sisters run the counter.",
    "The business stayed in the family.",
    "A locally owned shop knows its street.",
  ],
  standing: [
    "We bake the best bread in town.",
    "The finest sourdough in {town} is ours.",
    "Customers tell us it tastes of home.",
    "A guest told us it was the best meal of the year.",
    "Our reviews speak for themselves.",
    "We're fully insured and certified.",
    "We only use flour from the mill next door.",
    "Hundreds of happy customers can't be wrong.",
  ],
};

/** What a trade may say to anybody. */
const HARMLESS = [
  "The fridge dries bread out faster than the counter does.",
  "Buy ten pounds of flour and store it in a cool place.",
  "Keep a room near forty to sixty percent humidity.",
  "Open the window at seven, and shut it before noon.",
  "Where is the best bench in {town}?",
  "Ask us where we're registered.",
  '"My cousin used to teach" is a story, not a permit.',
  "A raised hand at the wheel costs nothing and lasts until the next light.",
  "Parallel parking is geometry with an audience.",
  "Three generations at one table want three dinners.",
  "Tell us what you'd like, and we'll say honestly what we can make.",
  "Cooked rice belongs in the fridge within an hour or so.",
  "People who live near know which kitchen is closed on Tuesdays.",
];

describe("findOwnClaim", () => {
  const planted = Object.entries(PLANTED).flatMap(([kind, sentences]) => sentences.map((text) => ({ kind, text })));

  it.each(planted)("finds a claim ($kind) in: $text", ({ text }) => {
    expect(findOwnClaim(text)).not.toBeNull();
  });

  it.each(planted)("finds it behind a true sentence, too: $text", ({ text }) => {
    expect(findOwnClaim(`Dough rests cold between folds. ${text}`)).not.toBeNull();
  });

  it.each(HARMLESS)("takes for no claim: %s", (text) => {
    expect(findOwnClaim(text)).toBeNull();
  });

  it("finds none in Bella's own wordings", () => {
    expect(allPhrases().flatMap((text) => findOwnClaim(text) ?? [])).toEqual([]);
  });
});
