import { expect, test } from "vitest";
import { Breaker, type BreakerPass } from "./breaker";

function setUp() {
  let now = 0;
  const states: string[] = [];
  const breaker = new Breaker({ failures: 5, openMs: 60_000, now: () => now, onChange: (state) => states.push(state) });
  const mustPass = (): BreakerPass => {
    const pass = breaker.tryPass();
    if (!pass) throw new Error("nothing passes");
    return pass;
  };
  return {
    breaker,
    states,
    mustPass,
    fail: (times: number) => {
      for (let i = 0; i < times; i++) mustPass().fail();
    },
    pass: (ms: number) => {
      now += ms;
    },
  };
}

test("five failures in a row open it, a success in between starts the count again", () => {
  const { breaker, mustPass, fail } = setUp();
  fail(4);
  mustPass().succeed();
  fail(4);
  expect(breaker.state).toBe("closed");
  fail(1);
  expect(breaker.state).toBe("open");
  expect(breaker.tryPass()).toBeNull();
});

test("after 60 s exactly one trial passes: its success closes, its failure opens for another 60 s", () => {
  const { breaker, states, mustPass, fail, pass } = setUp();
  fail(5);
  pass(59_999);
  expect(breaker.tryPass()).toBeNull();
  pass(1);
  const trial = mustPass();
  expect(breaker.tryPass()).toBeNull();
  trial.fail();
  expect(breaker.tryPass()).toBeNull();
  pass(60_000);
  mustPass().succeed();
  expect(breaker.state).toBe("closed");
  expect(states).toEqual(["open", "half_open", "open", "half_open", "closed"]);
});

test("a trial that was given up lets the next caller try, and nobody else's giving up does", () => {
  const { breaker, mustPass, fail, pass } = setUp();
  const straggler = mustPass();
  fail(5);
  pass(60_000);
  const trial = mustPass();
  straggler.forget();
  expect(breaker.tryPass()).toBeNull();
  trial.forget();
  expect(breaker.tryPass()).not.toBeNull();
});

test("requests that were under way when it opened neither prolong the pause by failing nor are they the trial", () => {
  const { breaker, mustPass, fail, pass } = setUp();
  const stragglers = [mustPass(), mustPass()];
  fail(5);
  pass(59_000);
  stragglers[0]?.fail();
  pass(1_000);
  const trial = mustPass();
  stragglers[1]?.fail();
  expect(breaker.tryPass()).toBeNull();
  trial.succeed();
  expect(breaker.state).toBe("closed");
});

test("an answer to a request sent before it opened is an answer", () => {
  const { breaker, mustPass, fail } = setUp();
  const straggler = mustPass();
  fail(5);
  straggler.succeed();
  expect(breaker.state).toBe("closed");
});
