import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { reportBundles } from "./check-bundles.mjs";
import { ensureBuilt, ensureBundled } from "./launcher/build.mjs";
import { ensureInstalled } from "./launcher/install.mjs";
import { runProgram } from "./launcher/run-program.mjs";

/**
 * `npm test`: everything, in the order in which it fails soonest. It sets up what is missing, needs no
 * terminal, and its last line is the sum: `N passed, N failed` (and skipped). A step that breaks without
 * telling how many tests failed counts as one. With names (`npm test -- unit e2e`) only those steps.
 */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);
const reports = mkdtempSync(path.join(tmpdir(), "bella-reports-"));
const script = (name, args, env = {}) =>
  runProgram(process.execPath, [path.join(root, name), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    live: true,
  });

const STEPS = {
  check: async () => {
    const results = [];
    for (const name of ["types", "biome", "architecture", "knip"])
      results.push({ name, ...(await script("scripts/check.mjs", [name])) });
    names.push(...results.filter(({ code }) => code !== 0).map(({ name }) => `check ${name}`));
    return sum(results.map(({ code }) => one(code === 0)));
  },
  unit: () => vitest("unit"),
  integration: () => vitest("integration"),
  build: async () => {
    await ensureBundled(root);
    await ensureBuilt(root);
    const light = await reportBundles(root);
    if (!light) names.push("scripts/check-bundles.mjs");
    return sum([one(true), one(light)]);
  },
  e2e: async () => {
    const report = path.join(reports, "e2e.json");
    const { code } = await script("scripts/test-e2e.mjs", [], { E2E_REPORT: report, CI: "true" });
    return orFailed(code, readReport(report, readPlaywright));
  },
};

const wanted = process.argv.slice(2).filter((name) => name in STEPS);
const names = [];
let total = { passed: 0, failed: 0, skipped: 0 };
try {
  await ensureInstalled(root);
  for (const name of wanted.length > 0 ? wanted : Object.keys(STEPS)) {
    process.stdout.write(`\n== ${name}\n`);
    total = sum([total, await STEPS[name]().catch(broken)]);
  }
} catch (error) {
  total = sum([total, broken(error)]);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
process.exitCode = total.failed === 0 ? 0 : 1;
// Whoever sees only the end of a long log still learns what failed.
if (names.length > 0) process.stdout.write(`\nFailed tests:\n${names.map((name) => `  ${name}\n`).join("")}`);
process.stdout.write(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}\n`,
);

async function vitest(project) {
  const report = path.join(reports, `${project}.json`);
  const args = [
    "run",
    "--project",
    project,
    "--passWithNoTests",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const { code } = await script("node_modules/vitest/vitest.mjs", args);
  return orFailed(code, readReport(report, readVitest));
}

function readVitest(report) {
  // A file that broke before its first test has no tests to count.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  names.push(...brokenFiles.map(({ name, message }) => `${path.relative(root, name)}: ${firstLine(message)}`));
  for (const { name, assertionResults } of report.testResults)
    for (const test of assertionResults.filter(({ status }) => status === "failed"))
      names.push(`${path.relative(root, name)} > ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function readPlaywright({ stats, suites }) {
  for (const spec of suites.flatMap(specsOf)) {
    const last = spec.tests.flatMap(({ results }) => results).at(-1);
    if (!spec.ok) names.push(`e2e/${spec.file}:${spec.line} > ${spec.title}: ${firstLine(last?.error?.message)}`);
  }
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

function specsOf(suite) {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

function firstLine(message = "") {
  return stripVTControlCharacters(message).split("\n", 1)[0];
}

function readReport(file, read) {
  return existsSync(file) ? read(JSON.parse(readFileSync(file, "utf8"))) : { passed: 0, failed: 0, skipped: 0 };
}

/** A program that ended badly failed, also when its report knows of no failed test. */
function orFailed(code, counts) {
  return code === 0 || counts.failed > 0 ? counts : sum([counts, one(false)]);
}

function broken(error) {
  process.stderr.write(`${error.message}\n`);
  names.push(firstLine(error.message));
  return one(false);
}

function one(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

function sum(counts) {
  return counts.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}
