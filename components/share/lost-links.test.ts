import { beforeEach, expect, test, vi } from "vitest";
import { ApiProblem } from "../api-client";
import type { LinkOrder } from "./lost-links";

const ORDER: LinkOrder<string[]> = { which: ["cal_1"], settings: { access: "approve", passwords: "none" } };
const offline = new ApiProblem(0, { code: "offline", title: "Away" });
const kept = new Map<string, string>();

/** The module as a tab has it after it was loaded again: what it held is gone, what it stored is not. */
async function load() {
  vi.resetModules();
  return import("./lost-links");
}

beforeEach(() => {
  kept.clear();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
});

test("links whose answer was lost are known after a reload, and ordered again they are the same order", async () => {
  const keys: string[] = [];
  const before = await load();
  const lose = async (_: unknown, key: string) => {
    keys.push(key);
    throw offline;
  };
  await expect(before.orderLinks("batch:1", ORDER, lose)).rejects.toBe(offline);
  const after = await load();
  expect(after.findLostLinks("batch:1")?.order).toEqual(ORDER);
  expect(after.findLostLinks("batch:2")).toBeNull();
  const file = await after.orderLinks("batch:1", ORDER, async (_, key) => {
    keys.push(key);
    return "file";
  });
  expect([file, keys[0] === keys[1]]).toEqual(["file", true]);
  expect(after.findLostLinks("batch:1"), "its answer is there").toBeNull();
});

test("an order that is refused for what it says is not a lost one", async () => {
  const { orderLinks, findLostLinks } = await load();
  // Of the same loading: a problem of another one is no problem to it.
  const { ApiProblem: Problem } = await import("../api-client");
  const refused = new Problem(422, { code: "invalid_input", title: "No" });
  await expect(orderLinks("batch:1", ORDER, () => Promise.reject(refused))).rejects.toBe(refused);
  expect(findLostLinks("batch:1")).toBeNull();
});

test("the same links once more, after their answer or their end, are another order", async () => {
  const { orderLinks, forgetLinks } = await load();
  const keys: string[] = [];
  const send = async (_: unknown, key: string) => void keys.push(key);
  await orderLinks("batch:1", ORDER, send);
  await orderLinks("batch:1", ORDER, send);
  const lose = (_: unknown, key: string) => {
    keys.push(key);
    return Promise.reject(offline);
  };
  await orderLinks("batch:1", ORDER, lose).catch(() => undefined);
  forgetLinks("batch:1");
  await orderLinks("batch:1", ORDER, send);
  expect(new Set(keys).size).toBe(4);
});

test("an order that somebody saw waiting is the same one, also where its answer came in between", async () => {
  const { orderLinks, findLostLinks } = await load();
  const keys: string[] = [];
  await orderLinks("batch:1", ORDER, (_, key) => {
    keys.push(key);
    return Promise.reject(offline);
  }).catch(() => undefined);
  const seen = findLostLinks<string[]>("batch:1");
  const send = async (_: unknown, key: string) => void keys.push(key);
  await orderLinks("batch:1", ORDER, send);
  await orderLinks("batch:1", ORDER, send, seen);
  expect(new Set(keys).size).toBe(1);
});
