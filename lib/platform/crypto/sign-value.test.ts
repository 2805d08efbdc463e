import { expect, test } from "vitest";
import { readSignedValue, signValue } from "./sign-value";

const secret = "a secret of the server";

test("a signed value comes back, also with dots in it", () => {
  expect(readSignedValue(signValue("ws_1.2", "guest", secret), "guest", secret)).toBe("ws_1.2");
});

test.each([
  ["another secret", signValue("ws_1", "guest", "another")],
  ["another purpose", signValue("ws_1", "share", secret)],
  ["a changed value", signValue("ws_1", "guest", secret).replace("ws_1", "ws_2")],
  ["no signature", "ws_1"],
  ["nothing", ""],
])("%s is refused", (_, signed) => {
  expect(readSignedValue(signed, "guest", secret)).toBeNull();
});
