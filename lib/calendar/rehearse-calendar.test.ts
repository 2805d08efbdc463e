import { expect, test } from "vitest";
import { rehearseCalendar } from "./rehearse-calendar";

test("a worker with nothing to do rehearses a whole year, and stops as soon as there is work", async () => {
  const whole = await rehearseCalendar(() => true);
  expect(whole).toBeGreaterThan(300);
  let asked = 0;
  const part = await rehearseCalendar(() => ++asked < 2);
  expect(part).toBeGreaterThan(0);
  expect(part).toBeLessThan(whole);
}, 20_000);
