import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isPlainQuestion, joinsQuestion, judgeFlow } from "./judge-flow";
import { createVoice } from "./topics/voice-topic";
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

describe("what stands together", () => {
  const voice = createVoice(makeBusiness(trade));
  const voiced = (pieces: Partial<NonNullable<typeof any>>) => voice.topic({ ...any, ...pieces });

  it("follows a question only where it takes it up", () => {
    const ask = "Does your amaryllis bloom twice?";
    expect(joinsQuestion("why", voiced({ ask, why: "An amaryllis rests before it flowers." }))).toBe("well");
    const why = "An amaryllis rests before it flowers.";
    const others = { hook: "An amaryllis is a bulb.", do: "Cut an amaryllis back.", detail: "Amaryllis like warmth." };
    expect(joinsQuestion("why", voiced({ ask, why, ...others }))).toBe("loosely");
    expect(joinsQuestion("why", voiced({ ask, why: "Cold slows roots down." }))).toBe("not");
    expect(joinsQuestion("hook", voiced({ ask, hook: "Patience is a bulb." }))).toBe("well");
  });

  it("says what a headline meant, or costs more than any other pair", () => {
    const title = "Choose with your keys";
    const detail = "Patterns need extra cloth to match.";
    const explained = judgeFlow(
      ["title", "why"],
      voiced({ title, why: "Keys pull threads out of loose cloth.", detail }),
    );
    const puzzling = judgeFlow(["title", "why"], voiced({ title, why: "Light fades cloth within a summer.", detail }));
    expect(puzzling - explained).toBeGreaterThanOrEqual(5);
  });
});
