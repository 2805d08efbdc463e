import { expect, test } from "vitest";
import { ApiProblem } from "../../../api-client";
import { judgeOrder, mayBeMade } from "./judge-order";
import { AlreadyStarted } from "./send-batch";

const LOST = new ApiProblem(0, { code: "offline", title: "Bella cannot be reached" });
const REFUSED = new ApiProblem(422, { code: "invalid_input", title: "No" });
const judge = (more: Partial<Parameters<typeof judgeOrder>[0]>) =>
  judgeOrder({ ordered: { key: "k", mark: "" }, key: "k", isOut: false, error: null, found: undefined, ...more });

test("an order whose answer was lost is told of once Bella says that it made a batch, after a reload too", () => {
  expect(judge({ found: { id: "bat_1" } })).toEqual({ kind: "started", batchId: "bat_1" });
  expect(judge({ error: LOST, found: { id: "bat_1" } })).toEqual({ kind: "started", batchId: "bat_1" });
});

test("while nobody has said whether it arrived, nothing else is claimed", () => {
  expect(judge({})).toEqual({ kind: "waiting", isAsked: true });
  expect(judge({ found: null })).toEqual({ kind: "waiting", isAsked: false });
});

test("a list that was never ordered, is being ordered, was refused or is to be started once more says nothing of it", () => {
  expect(judge({ ordered: null })).toBeNull();
  expect(judge({ key: "another" })).toBeNull();
  expect(judge({ isOut: true, found: { id: "bat_1" } })).toBeNull();
  expect(judge({ error: REFUSED, found: null })).toBeNull();
  expect(judge({ error: LOST, found: null }), "the failure itself is told").toBeNull();
});

test("a list that was started with other rows or options names its batch", () => {
  expect(judge({ error: new AlreadyStarted("bat_2") })).toEqual({ kind: "started", batchId: "bat_2" });
});

test("only an answer says that an order was refused", () => {
  expect([LOST, REFUSED, new AlreadyStarted("bat_1"), new TypeError("odd")].map(mayBeMade)).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
