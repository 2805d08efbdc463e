import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createGate } from "../../checking/gate";
import { daysBetween } from "../../dates/local-date";
import { TONES } from "../../vocabulary";
import { isShutOn } from "../days/closed-day";
import type { RedoChip } from "../redo/read-wish";
import { redoBuiltin } from "../redo/redo-post";
import { makeBusiness, planSlots, postedOf, readTrade, write } from "../writing.fixture";
import { toldService } from "./choose-service";

const readTopics = (path: string): unknown => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8"));
const { library, trade } = readTrade("hair-salon", readTopics);
const SERVICES = [
  "Balayage",
  "Silk press – $90",
  "Children's cuts",
  "Bridal hair",
  "We do wigs on Mondays only",
  "No walk-ins",
];

const calendarOf = (over: Parameters<typeof makeBusiness>[1]) => {
  const business = makeBusiness(trade, { services: SERVICES, ...over });
  const channels = { instagram: 3, facebook: 2 } as const;
  return { business, posts: postedOf(write(business, library, planSlots({ business, library, days: 180, channels }))) };
};
const ofServices = (posts: ReturnType<typeof calendarOf>["posts"]) =>
  posts.filter(({ draft }) => /^service(?:_help|_talk)?-(?!list)/.test(draft.frameId));

const FRAMES_OF: Readonly<Record<string, string>> = {
  offers: "service",
  tips: "service_help",
  proof: "service_help",
  community: "service_talk",
};

describe.each(TONES)("a %s salon's services", (tone) => {
  const { posts } = calendarOf({ tone });
  const told = ofServices(posts);

  it("have posts of their own, each service within half a year", () => {
    for (const service of SERVICES.slice(0, 5))
      expect(
        told.filter(({ draft }) => draft.caption.toLowerCase().includes(toldService(service).toLowerCase())).length,
      ).toBeGreaterThan(0);
    expect(told.length).toBeGreaterThanOrEqual(5);
  });

  it("stand in the offers pillar or as help and questions elsewhere, four days apart and each again after three weeks", () => {
    for (const { slot, draft } of told)
      expect([slot.pillar, draft.frameId.split("-")[0]]).toEqual([slot.pillar, FRAMES_OF[slot.pillar]]);
    const days = told.map(({ slot }) => slot.localDate);
    for (const [i, day] of days.slice(1).entries()) expect(daysBetween(days[i] ?? day, day)).toBeGreaterThan(4);
    for (const service of SERVICES) {
      const own = told.filter(({ draft }) => draft.topicTitle.startsWith(service.split(" – ")[0] ?? service));
      for (const [i, { slot }] of own.slice(1).entries())
        expect(daysBetween(own[i]?.slot.localDate ?? "", slot.localDate)).toBeGreaterThan(21);
    }
  });

  it("are told with their price, a sentence as it was given, a rule never", () => {
    const text = told.map(({ draft }) => draft.caption).join("\n");
    for (const { draft } of told.filter(({ draft: { topicTitle } }) => topicTitle === "Silk press"))
      expect(draft.caption).toContain("Silk press: $90");
    expect(text).toContain("We do wigs on Mondays only.");
    expect(text).not.toMatch(/walk-ins/i);
  });
});

it("a service is not told on the owner's closed days", () => {
  const events = [{ name: "Closed from 7 December to 20 February", date: "2026-12-07", until: "2027-02-20" }];
  const open = ofServices(calendarOf({}).posts).filter(({ slot }) => slot.localDate < "2027-02-20");
  const shut = ofServices(calendarOf({ events }).posts).filter(({ slot }) => isShutOn({ events }, slot));
  expect(open.length).toBeGreaterThan(2);
  expect(shut).toEqual([]);
});

it.each(["Wedding hair", "wedding hair"])(
  "a service that holds an avoided word is told however it is written: %s",
  (service) => {
    const { posts } = calendarOf({ services: [service], avoidWords: ["wedding"] });
    expect(ofServices(posts).length).toBeGreaterThan(1);
  },
);

it("what is no subject of a post is told in none: hours, terms, discounts", () => {
  const services = ["Hours: 8-4", "(no dogs)", "10% off for seniors", "Wifi"];
  const { posts } = calendarOf({ services: [...services, "Balayage"] });
  const text = ofServices(posts)
    .map(({ draft }) => draft.caption)
    .join("\n");
  expect(text).toMatch(/balayage/i);
  for (const service of services) expect(text.toLowerCase()).not.toContain(service.toLowerCase());
});

it.each(["Free consultation", "Nervous patients welcome", "Free battery check", "No call-out fee"])(
  "what comes with a visit or costs nothing is told as it was given: %s",
  (service) => {
    const { posts } = calendarOf({ services: [service, "Balayage"] });
    const told = ofServices(posts).filter(({ draft }) => draft.caption.includes(`${service}.`));
    expect(told.length).toBeGreaterThan(0);
    for (const { draft } of posts)
      expect(draft.caption).not.toMatch(new RegExp(`(?:about|thinking|subject|got) ${service}`, "i"));
  },
);

it("most of eight services are named in the first month, and offers and service posts stay within the promotional cap", () => {
  const services = [
    "Balayage",
    "Silk press – $90",
    "Kids' cuts",
    "Bridal hair",
    "Gel toners",
    "Perms",
    "Up-dos",
    "Scalp care",
  ];
  const business = makeBusiness(trade, { services, offers: [{ title: "20% off first color" }] });
  const posts = postedOf(
    write(business, library, planSlots({ business, library, days: 30, channels: { instagram: 3, facebook: 3 } })),
  );
  const text = posts.map(({ draft }) => draft.caption.toLowerCase()).join("\n");
  const named = services.filter((service) => text.includes(toldService(service).toLowerCase()));
  expect(named.length).toBeGreaterThanOrEqual(6);
  const selling = posts.filter(({ slot, draft }) => slot.pillar === "offers" || draft.frameId.startsWith("service"));
  expect(selling.length).toBeLessThanOrEqual(posts.length * 0.3 + 1);
});

it("a service for Christmas is told before it and not after", () => {
  const told = ofServices(calendarOf({ services: ["Christmas up-dos", "Summer braids", "Balayage"] }).posts);
  const days = told.filter(({ draft }) => /christmas up-dos/i.test(draft.caption)).map(({ slot }) => slot.localDate);
  expect(days.length).toBeGreaterThan(0);
  expect(days.every((day) => day <= "2026-12-24")).toBe(true);
  const summer = told.filter(({ draft }) => /summer braids/i.test(draft.caption)).map(({ slot }) => slot.localDate);
  expect(summer.every((day) => day >= "2027-04-20")).toBe(true);
});

it("a delicate service is told as help, and one about death in no post of its own", () => {
  const told = ofServices(calendarOf({ services: ["Divorce", "Funeral hair", "Fringe trims"], tone: "bold" }).posts);
  const captions = told.map(({ draft }) => draft.caption);
  for (const caption of captions.filter((text) => /divorce/i.test(text)))
    expect(caption).not.toMatch(/straight|go\.|your move|considering|thinking/i);
  expect(captions.join("\n")).not.toMatch(/funeral/i);
});

it("without services no post is about one", () => expect(ofServices(calendarOf({ services: [] }).posts)).toEqual([]));

describe("a post about a service that is written again", () => {
  const { business, posts } = calendarOf({});
  const [{ draft, slot } = never()] = ofServices(posts).filter(
    ({ draft: { topicTitle } }) => topicTitle === "Balayage",
  );
  const told = { ...slot, serviceIndex: 0 };
  const redo = (chips: readonly RedoChip[], instruction = "") =>
    redoBuiltin({
      post: draft,
      slot: told,
      business,
      library,
      gate: createGate({ business, neighbours: [] }),
      chips,
      instruction,
      seed: "again",
    });

  it.each([[[]], [["warmer"]], [["shorter"]], [["different_angle"]], [["more_local"]]] as RedoChip[][][])(
    "goes on telling it: %j",
    (chips) => {
      const after = redo(chips)?.draft;
      expect(after?.caption).toMatch(/balayage/i);
      expect(after?.caption).not.toBe(draft.caption);
    },
  );

  it("leaves it where another subject is wished for", () =>
    expect(redo([], "Write about something else")?.draft.topicTitle).not.toBe("Balayage"));
});

function never(): never {
  throw new Error("no post about it");
}
