import { chownSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runProgram } from "./run-program.mjs";

/**
 * Makes an empty database in `data` for `user`. initdb works in a folder of its own that is renamed when whole: a
 * start that was killed or interrupted halfway leaves no broken data.
 */
export async function createCluster({ home, data, programs, account, user, password, signal }) {
  removeDrafts(home, data);
  // An initdb whose launcher was killed may still write to its own draft.
  const draft = `${data}.new-${process.pid}`;
  const passwordFile = path.join(home, `.password-${process.pid}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  const options = ["--auth=scram-sha-256", `--username=${user}`, `--pwfile=${passwordFile}`, "--encoding=UTF8"];
  const locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
  try {
    const { code, output } = await runProgram(
      path.join(programs, "bin/initdb"),
      [`--pgdata=${draft}`, ...options, ...locale, "--no-instructions"],
      { cwd: home, env: cleanEnv(), signal, ...account },
    );
    if (code !== 0) throw new Error(`The database could not be created in ${home}: ${explain(output)}`);
    renameSync(draft, data);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Postgres reads PG* variables, and locale names the machine may lack. */
export function cleanEnv() {
  return { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" };
}

function removeDrafts(home, data) {
  for (const name of readdirSync(home))
    if (name.startsWith(`${path.basename(data)}.new`) || name.startsWith(".password-"))
      rmSync(path.join(home, name), { recursive: true, force: true });
}

function explain(output) {
  const reason = output
    .split("\n")
    .filter((line) => line.startsWith("initdb:"))
    .join("\n");
  const advice = /user does not exist/.test(output)
    ? "\nPostgres wants its account to have a name: run Bella as an account of /etc/passwd, or set DATABASE_URL to a Postgres of your own."
    : "";
  return (reason || output.trim()) + advice;
}
