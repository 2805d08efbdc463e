import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { postgresHome } from "./postgres-files.mjs";

test.skipIf(process.platform === "win32")("a database of another user is refused with a word on what to do", () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), "bella-owner-"));
  mkdirSync(path.join(dataDir, "postgres"));
  const { uid } = statSync(dataDir);
  const user = vi.spyOn(process, "getuid");
  user.mockReturnValue(uid + 1);
  expect(() => postgresHome(dataDir)).toThrow(/belongs to another user .* BELLA_DATA_DIR/);
  user.mockRestore();
  rmSync(dataDir, { recursive: true });
});
