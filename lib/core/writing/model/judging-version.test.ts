import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { JUDGING_VERSION } from "./judging-version";
import judged from "./judging-version.fixture.json";

const HERE = "lib/core/writing/model";
const isCheck = (name: string) =>
  !name.endsWith(".test.ts") &&
  /^(?:parse-reply|tidy-post|(?:find|against)-.*|claim-words|season-words)\.ts$/.test(name);
/** The files that decide what of an answer is refused or left out. */
const FILES = [
  ...readdirSync(HERE)
    .filter(isCheck)
    .map((name) => `${HERE}/${name}`),
  "lib/core/writing/facts/find-own-claim.ts",
  ...["invented-fact", "phone", "profanity", "regulated-claim", "wrong-article"].map(
    (name) => `lib/core/checking/find-${name}.ts`,
  ),
];

/** What the checks say, without what is said about them. */
function hashOfChecks(): string {
  const hash = createHash("sha256");
  for (const file of FILES.sort()) {
    const source = readFileSync(file, "utf8")
      .replace(/^\s*(?:\/\/|\/?\*).*$/gm, "")
      .replace(/\s+/g, " ");
    hash.update(`${file}\n${source}`);
  }
  return hash.digest("hex").slice(0, 16);
}

it("answers kept before the checks changed are judged anew: whoever changes a check raises JUDGING_VERSION", () => {
  const found = { version: JUDGING_VERSION, checks: hashOfChecks() };
  if (found.checks !== judged.checks) {
    const next = `judge-${Number(judged.version.replace(/\D/g, "")) + 1}`;
    expect(found, `set JUDGING_VERSION to "${next}", and judging-version.fixture.json to it and this hash`).toEqual({
      version: next,
      checks: judged.checks,
    });
  }
  expect(found.version).toBe(judged.version);
});
