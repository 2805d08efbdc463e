import { expect, test } from "vitest";
import { Breaker } from "./breaker";

function setUp() {
  let now = 0;
  const states: string[] = [];
  const breaker = new Breaker({ failures: 5, openMs: 60_000, now: () => now, onChange: (state) => states.push(state) });
  return {
    breaker,
    states,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

test("five failures in a row open it, a success in between starts the count again", () => {
  const { breaker } = setUp();
  for (let i = 0; i < 4; i++) breaker.fail();
  breaker.succeed();
  for (let i = 0; i < 4; i++) breaker.fail();
  expect(breaker.tryPass()).toBe(true);
  breaker.fail();
  expect(breaker.state).toBe("open");
  expect(breaker.tryPass()).toBe(false);
});

test("after 60 s exactly one trial passes: its success closes, its failure opens for another 60 s", () => {
  const { breaker, states, pass } = setUp();
  for (let i = 0; i < 5; i++) breaker.fail();
  pass(59_999);
  expect(breaker.tryPass()).toBe(false);
  pass(1);
  expect([breaker.tryPass(), breaker.tryPass()]).toEqual([true, false]);
  breaker.fail();
  expect(breaker.tryPass()).toBe(false);
  pass(60_000);
  expect(breaker.tryPass()).toBe(true);
  breaker.succeed();
  expect(breaker.tryPass()).toBe(true);
  expect(states).toEqual(["open", "half_open", "open", "half_open", "closed"]);
});
