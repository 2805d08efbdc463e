import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * `npm run check`: types, lint and format, architecture, dead code. With names (`npm run check -- biome`) only
 * those. The architecture check also counts what it read: with a compiler it does not understand it reads
 * nothing and finds nothing wrong.
 */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const LEAST_MODULES = 150;

const CHECKS = {
  types: () => run("tsc", ["--noEmit"]),
  biome: () => run("biome", ["check", "--error-on-warnings", "."]),
  architecture: checkArchitecture,
  knip: () => run("knip", []),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in CHECKS));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no check called ${unknown.join(", ")}; there are ${Object.keys(CHECKS).join(", ")}.\n`,
  );
  process.exit(2);
}
let failed = 0;
for (const name of wanted.length > 0 ? wanted : Object.keys(CHECKS)) {
  const { ok, output } = CHECKS[name]();
  process.stdout.write(`${ok ? "ok  " : "FAIL"} ${name}\n${ok ? "" : `${output.trim()}\n`}`);
  if (!ok) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;

function checkArchitecture() {
  const folders = ["app", "components", "lib", "worker", "drizzle"];
  const { ok, output } = run("depcruise", ["--config", ".dependency-cruiser.cjs", "--output-type", "json", ...folders]);
  let summary;
  try {
    summary = JSON.parse(output).summary;
  } catch {
    return { ok: false, output };
  }
  const found = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  if (summary.totalCruised < LEAST_MODULES)
    found.push(
      `Only ${summary.totalCruised} modules were read; there are more than ${LEAST_MODULES}: the check is blind.`,
    );
  return { ok: ok && found.length === 0, output: found.join("\n") };
}

function run(program, args) {
  const binary = path.join(root, "node_modules/.bin", program);
  const { status, stdout, stderr } = spawnSync(binary, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  return { ok: status === 0, output: `${stdout ?? ""}${stderr ?? ""}` };
}
