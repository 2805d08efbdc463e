import { expect, test } from "vitest";
import type { Operation } from "./operation";
import { OPERATIONS } from "./operations/all";
import { readBody } from "./read-body";

const operationOf = (id: string) => OPERATIONS.find((one) => one.id === id) as Operation;
const post = (body?: BodyInit, headers: Record<string, string> = {}) =>
  new Request("http://localhost/", { method: "POST", headers, ...(body === undefined ? {} : { body }) });

const JSON_TYPE = { "content-type": "application/json" };

test("resuming and retrying need no body; one of another kind than JSON is refused", async () => {
  for (const id of ["resumeBatch", "retryBatch"]) {
    expect(await readBody(post(), operationOf(id))).toMatchObject({ value: {} });
    expect(await readBody(post(""), operationOf(id))).toMatchObject({ value: {} });
    for (const type of ["text/plain", "application/json", "application/x-www-form-urlencoded"])
      expect(await readBody(post("", { "content-type": type }), operationOf(id))).toMatchObject({ value: {} });
    const bare = new Request("http://localhost/", { method: "POST", body: new Uint8Array() });
    expect(await readBody(bare, operationOf(id))).toMatchObject({ value: {} });
    const given = post('{"a":1}', JSON_TYPE);
    expect(await readBody(given, operationOf(id))).toMatchObject({ value: { a: 1 } });
    await expect(readBody(post("a=1"), operationOf(id))).rejects.toMatchObject({ code: "unsupported_media_type" });
  }
  await expect(readBody(post("", JSON_TYPE), operationOf("createBusiness"))).rejects.toMatchObject({
    code: "invalid_json",
  });
  await expect(readBody(post(), operationOf("createBusiness"))).rejects.toMatchObject({
    code: "unsupported_media_type",
  });
});

test("a form with two files is refused: one of them would be left out in silence", async () => {
  const form = new FormData();
  form.append("file", new Blob(["a"]), "a.csv");
  expect(await readBody(post(form), operationOf("createBatch"))).toMatchObject({ file: { name: "a.csv" } });
  form.append("file", new Blob(["b"]), "b.csv");
  await expect(readBody(post(form), operationOf("createBatch"))).rejects.toMatchObject({
    code: "invalid_input",
    errors: [{ path: "file" }],
  });
});
