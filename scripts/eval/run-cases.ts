import { CASE_GROUPS, type CaseGroup, type EvalCase, type WrittenCase } from "./eval-case";
import { type ComparedPost, findNearPairs, toComparedPosts } from "./find-near-pairs";
import { type CaseFigures, measureCase } from "./measure-case";
import { type GroupFigures, sumGroup } from "./sum-group";
import type { TradeWords } from "./trade-words";

/** What one run found. */
export interface EvalResult {
  groups: Partial<Record<CaseGroup, { total: GroupFigures; cases: CaseFigures[] }>>;
  /** Near-duplicates between neighbours. */
  pairsBetween: string[];
  written: WrittenCase[];
}

/** Measures cases as a writer delivers them. `onCase` hears of each. */
export async function runCases(
  writing: AsyncIterable<WrittenCase>,
  tradeWords: TradeWords,
  onCase: (evalCase: EvalCase) => void = () => {},
): Promise<EvalResult> {
  const written: WrittenCase[] = [];
  const byGroup = new Map<CaseGroup, CaseFigures[]>();
  const street: ComparedPost[] = [];
  for await (const one of writing) {
    const { group } = one.evalCase;
    onCase(one.evalCase);
    written.push(one);
    byGroup.set(group, [...(byGroup.get(group) ?? []), measureCase(one, tradeWords)]);
    if (group === "neighbours") street.push(...toComparedPosts(one.business, one.posts));
  }
  const own = byGroup.get("neighbours")?.flatMap(({ nearPairs }) => nearPairs) ?? [];
  const pairsBetween = findNearPairs(street).filter((pair) => !own.includes(pair));
  const groups: EvalResult["groups"] = {};
  for (const group of CASE_GROUPS) {
    const cases = byGroup.get(group);
    if (cases) groups[group] = { total: sumGroup(cases, group === "neighbours" ? pairsBetween.length : 0), cases };
  }
  return { groups, pairsBetween, written };
}

/** Everything that must not happen, as lines to print; empty when the run is good. */
export function listFailures({ groups, pairsBetween }: EvalResult): string[] {
  const cases = Object.values(groups).flatMap((group) => group.cases);
  return [
    ...cases.flatMap(({ id, violations, nearPairs, claims, repeatedOpeners }) =>
      [
        ...violations.map((line) => `violation: ${line}`),
        ...nearPairs.map((line) => `near-duplicate: ${line}`),
        ...claims.map((line) => `invented: ${line}`),
        ...repeatedOpeners.map((line) => `repeated ${line}`),
      ].map((line) => `${id}: ${line}`),
    ),
    ...pairsBetween.map((pair) => `neighbours: near-duplicate: ${pair}`),
  ];
}
