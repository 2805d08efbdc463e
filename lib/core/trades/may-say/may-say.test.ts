import { describe, expect, it } from "vitest";
import { suitsAnyKind, suitsKind } from "./may-say";

describe("a cluster's topic is kept from the trades of it that could not say it", () => {
  it.each([
    ["education", "coding bootcamp", "Ask us what your child worked hardest at.", false],
    ["education", "forest school", "Ask us what your child worked hardest at.", true],
    ["education", "driving school", "Being bad at something new is good for you.", true],
    ["fitness", "scuba diving", "Handles, mats and floors collect what hands carry in.", false],
    ["fitness", "climbing gym", "Handles, mats and floors collect what hands carry in.", true],
    ["health", "Therapist", "Give the couch a moment to dry.", false],
    ["health", "marriage counselling", "Give the couch a moment to dry.", false],
    ["health", "Massage therapist", "The small white one describes a thousand tablets.", false],
    ["health", "Massage therapist", "An empty chair at ten is somebody's longed-for appointment.", true],
    ["hospitality", "campsite", "Check three edges in a room.", false],
    ["hospitality", "holiday cottage", "Check three edges in a room.", true],
    ["education", "Daycare", "Most first lessons behind the wheel begin with the mirrors.", false],
    ["education", "Fahrschule", "Most first lessons behind the wheel begin with the mirrors.", true],
    ["crafts", "phone repair", "Let a garment hang until it's cool and dry.", false],
    ["crafts", "tailor", "Let a garment hang until it's cool and dry.", true],
    ["crafts", "cobbler", "Give each pair of shoes a day of rest.", true],
    ["crafts", "dry cleaner", "Wear shows first where you can't see it: have it mended.", false],
    ["crafts", "mobile dry cleaner", "Wet devices want their power off.", false],
    ["crafts", "mobile phone repair", "Wet devices want their power off.", true],
    ["home_services", "snow removal", "Open an old wall and it tells you what the last owner did.", false],
    ["home_services", "pool maintenance", "Bring a roll of masking tape to the last ten minutes.", false],
    ["home_services", "locksmith", "Judging by noise alone is unfair: demolition is loud by nature.", false],
    ["home_services", "handyman", "Open an old wall and it tells you what the last owner did.", true],
    ["transport", "towing service", "Airport mornings start the night before.", false],
    ["transport", "taxi", "Airport mornings start the night before.", true],
    ["crafts", "mobile knife sharpener", "Make a copy before any device leaves your hands.", false],
    ["crafts", "mobile phone repair", "Make a copy before any device leaves your hands.", true],
    ["fitness", "surf school", "The hardest part of a studio is the door.", false],
    ["fitness", "gym", "The hardest part of a studio is the door.", true],
    ["transport", "courier", "Steam, a bang or silence: people come first.", false],
    ["transport", "towing service", "Steam, a bang or silence: people come first.", true],
    ["transport", "taxi", "Write the gate code on the parcel.", false],
    ["leisure", "ski rental", "Most of a ticket pays for what you never see.", false],
    ["leisure", "cinema", "Put your name on the hired helmet.", false],
    ["retail", "wine shop", "Look at the last stitch and the screw heads.", false],
    ["retail", "toy shop", "Look at the last stitch and the screw heads.", true],
    ["leisure", "casino", "Children remember the snack.", false],
    ["leisure", "zoo", "Children remember the snack.", true],
    ["food", "Butcher", "Where is the nicest spot to eat outdoors?", false],
    ["food", "Bakery", "Where is the nicest spot to eat outdoors?", true],
    ["food", "Ice cream shop", "Everybody is an expert on soup.", false],
    ["food", "Caterer", "Decisions are tiring; a standing order is a small holiday from them.", false],
    ["retail", "Pottery studio", "Delivery day sounds like tape.", false],
    ["retail", "Pottery studio", "Somebody always says they have everything.", true],
    ["retail", "Toy shop", "Delivery day sounds like tape.", true],
    ["farming", "winery", "A ewe has no way of knowing.", false],
    ["pets", "Pet shop", "Bring a blanket when your animal stays away from home.", false],
    ["pets", "kennels", "Bring a blanket when your animal stays away from home.", true],
    ["pets", "cattery", "Let the dog choose left or right for once.", false],
  ] as const)("%s / %s: %s", (cluster, label, text, suits) => expect(suitsKind(text, { cluster, label })).toBe(suits));
});

it("where people talk in confidence, nobody sends photos or watches the door", () => {
  const watched = "Best benches face something that moves: the door of a practice at closing time.";
  for (const label of ["Therapist", "marriage counselling"]) expect(suitsAnyKind(watched, { label })).toBe(false);
  for (const label of ["Massage therapist", "Dentist"]) expect(suitsAnyKind(watched, { label })).toBe(true);
  expect(suitsAnyKind("Call as soon as you know that you cannot come.", { label: "Therapist" })).toBe(true);
});

describe("what the law keeps from children is not offered to them, nor arms as presents", () => {
  it.each([
    ["vape shop", "Let a child pay at the till this week, all by themselves.", false],
    ["fireworks shop", "What did you buy with your first pocket money?", false],
    ["toy shop", "Let a child pay at the till this week, all by themselves.", true],
    ["gun shop", "Buying for somebody else is mostly detective work.", false],
    ["fireworks shop", "Ask whether a part, a patch or a bit of glue would give it another year.", false],
    ["fireworks shop", "Ask us to take anything out of its box. Please do.", false],
    ["glue gun shop", "Lists of gifts, early.", true],
  ])("%s: %s", (label, text, suits) => {
    expect(suitsAnyKind(text, { label })).toBe(suits);
    expect(suitsKind(text, { cluster: "retail", label })).toBe(suits);
  });
});
