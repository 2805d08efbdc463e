import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isPlainQuestion } from "./judge-flow";
import { createVoice } from "./voice-topic";
import { makeBusiness, readTrade } from "./writing.fixture";

const { library, trade } = readTrade("bakery", (path) => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8")));
const [any] = library.topics;
if (!any) throw new Error("no topic");

describe("a question at the start of a post", () => {
  const voice = createVoice(makeBusiness(trade));
  const opens = (ask: string, hook: string) => any && isPlainQuestion("hook", voice.topic({ ...any, ask, hook }));

  it("says what it is about, or is taken up by what follows", () => {
    expect(opens("How long do you keep your receipts?", "Papers pile up.")).toBe(false);
    expect(opens("How long do you keep your receipts?", "A drawer of receipts fades.")).toBe(true);
    expect(opens("Would you be nervous?", "Complete papers keep an inspection short.")).toBe(false);
    expect(opens("Barbell or machine: which does your back prefer?", "Both have their place.")).toBe(true);
  });
});
