import type { CaseGroup, WrittenCase } from "./eval-case";
import type { CaseFigures } from "./measure-case";
import { pickSamples } from "./pick-samples";
import { printSamples } from "./print-samples";
import { BARS, LABELS, PROTOTYPE, REPORTED, show } from "./report-figures";
import type { EvalResult } from "./run-cases";
import type { GroupFigures } from "./sum-group";

export type Baseline = Partial<Record<CaseGroup, GroupFigures>>;

const GROUP_TITLES: Readonly<Record<CaseGroup, string>> = {
  trade30: "Each trade, 30 days",
  trade366: "Each trade, 366 days",
  channels: "All ten channels, five tones, 30 days",
  hard: "Hard names and unknown trades, 30 days",
  neighbours: "20 hair salons of one town and workspace, 90 days",
  model: "Model writer, 30 days",
};
const SAMPLES = 60;

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

function printComparison(group: CaseGroup, total: GroupFigures, baseline: GroupFigures | undefined): string {
  const rows = REPORTED.map((key) => [
    LABELS[key],
    BARS[key] ?? "",
    PROTOTYPE[key] ?? "",
    baseline ? show(key, baseline[key]) : "",
    show(key, total[key]),
  ]);
  return `### ${GROUP_TITLES[group]}\n\n${table(["figure", "bar", "prototype", "first version", "now"], rows)}`;
}

const CASE_HEAD = [
  "case",
  "posts",
  "open",
  "violations",
  "near-duplicates",
  "invented",
  "topics",
  "openers",
  "repeated openers",
  "pillar error",
  "occasions used / planned",
  "naming",
  "transferable",
  "specific words",
  "Flesch",
  "distinct-1 / -2",
];

function printCase(figures: CaseFigures): string[] {
  const { id, posts, open, violations, nearPairs, claims, topics, openers, repeatedOpeners } = figures;
  return [
    id,
    ...[posts, open, violations.length, nearPairs.length, claims.length, topics, openers, repeatedOpeners.length],
    show("pillarError", figures.pillarError),
    `${figures.occasionsUsed} / ${figures.occasions}`,
    show("naming", figures.naming),
    show("transferable", figures.transferable),
    show("specificWords", figures.specificWords),
    show("flesch", figures.flesch),
    `${show("distinct1", figures.distinct1)} / ${show("distinct2", figures.distinct2)}`,
  ].map(String);
}

function printModel(written: readonly WrittenCase[]): string {
  const own = written.filter(({ usage }) => usage !== undefined);
  if (own.length === 0)
    return "Not run: `OPENAI_BASE_URL` is not set. With it set, `npm run eval` adds three trades written by that model.";
  const posts = own.flatMap((one) => one.posts);
  const byModel = posts.filter(({ draft }) => draft.writtenBy.writer === "model").length;
  const add = (key: "calls" | "inputTokens" | "outputTokens") =>
    own.reduce((sum, { usage }) => sum + (usage?.[key] ?? 0), 0);
  return `${posts.length} posts, ${byModel} by the model and ${posts.length - byModel} by the built-in writer in its place; ${add("calls")} calls, ${add("inputTokens")} tokens in, ${add("outputTokens")} out.`;
}

/** docs/eval.md. */
export function printReport(result: EvalResult, baseline: Baseline, failures: readonly string[]): string {
  const groups = Object.entries(result.groups) as [CaseGroup, { total: GroupFigures; cases: CaseFigures[] }][];
  const samples = pickSamples(result.written, SAMPLES, "samples-1");
  return [
    "# How good the posts are",
    "Made by `npm run eval`; do not edit. `npm run eval -- --slice` is the small part that CI runs. What each figure means stands at the end.",
    `**${failures.length === 0 ? "No violation, near-duplicate, repeated opener or invented fact." : `${failures.length} failures; see below.`}**`,
    ...(failures.length === 0 ? [] : [failures.map((line) => `- ${line}`).join("\n")]),
    "## Beside the baseline",
    "“Prototype” is the template generator of shared/content-engine.md; “first version” is docs/eval-baseline.json, frozen before the first round of mending.",
    ...groups.map(([group, { total }]) => printComparison(group, total, baseline[group])),
    "## Model writer",
    printModel(result.written),
    "## Case by case",
    ...groups.map(([group, { cases }]) => `### ${GROUP_TITLES[group]}\n\n${table(CASE_HEAD, cases.map(printCase))}`),
    DEFINITIONS,
    `## ${SAMPLES} samples to read`,
    printSamples(samples),
  ]
    .join("\n\n")
    .concat("\n");
}

const DEFINITIONS = `## What the figures mean
- **violations**: what \`checkPost\` finds in each post by itself, and topics within 60 days (21 on another channel) or frames within six posts, found by comparing all pairs.
- **near-duplicates**: pairs with a trigram Jaccard of 0.5 or more after taking out name, town, call to action, hashtags and links, in any of six ways of counting (weekdays left in, taken out, or taken out with the dates; apostrophes parting words or joining them); every pair is compared, by code that the gate has no part in. Neighbours are also compared with each other.
- **invented**: claims about the business (prices, awards, years, staff, opening hours, guarantees, reviews, studies) that the owner did not give, by a list of its own (scripts/eval/find-claims.ts).
- **openers**: the caption's first five words; repeated when two posts within 14 days share them.
- **pillar error**: the largest distance, in posts, between a pillar's count in the plan and its share.
- **occasions used / planned**: posts that speak of the occasion of their day, and slots that have one. The first version spoke of every one of them, whether it suited the post or not.
- **naming**: captions that name the town or the business.
- **transferable**: captions that another trade could post unchanged. A proxy: the caption (without the business's name) holds no word that is typical of the trade; posts of days of mourning and wishes for feasts and days off, which every shop keeps alike, do not count. Typical is a word that at least two of the trade's topics use and that they use four times as often as the other trades' topics do, or a word of the trade's label, \`place\` or \`work\`. It counts some posts too many ("Pale crust" needs no typical word to be a bakery's) and is the same for every version.
- **specific words**: such typical words as a share of all words.
- **Flesch**: reading ease, 60 to 70 plain, above 80 easy (mean of the captions).
- **distinct-1 / -2**: different words and word pairs as a share of all in the calendar; longer calendars have lower figures.`;
