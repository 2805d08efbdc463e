import { createBusinessSchema } from "../../lib/business/schema";
import { toOpenSlot } from "../../lib/calendar/keep-findings";
import { planBrief } from "../../lib/calendar/plan-brief";
import { previewBrief } from "../../lib/calendar/preview-calendar";
import { createGate, type NeighbourPost } from "../../lib/core/checking/gate";
import { writeBuiltin } from "../../lib/core/writing/write-builtin";
import type { EvalCase, WrittenCase } from "./eval-case";

export const START_DATE = "2026-12-01";

/** The plan of a case and everything a writer needs for it. */
export async function planCase({ business, days }: EvalCase) {
  const { brief } = await previewBrief({ business: createBusinessSchema.parse(business), startDate: START_DATE, days });
  return { brief, ...(await planBrief(brief)) };
}

async function writeCase(evalCase: EvalCase, neighbours: readonly NeighbourPost[]): Promise<WrittenCase> {
  const { brief, plan, library } = await planCase(evalCase);
  const { business, seed } = brief;
  const gate = createGate({ business, neighbours });
  const written = [...writeBuiltin({ slots: plan.slots, business, library, gate, seed })];
  return {
    evalCase,
    business,
    pillars: brief.pillars,
    planned: plan.slots,
    posts: written.flatMap((one) => ("draft" in one ? [one] : [])),
    open: written.flatMap((one) => ("open" in one ? [toOpenSlot(one.slot, one.open)] : [])),
  };
}

/** Writes every case with the built-in writer; neighbours in turn, each knowing what the earlier ones said. */
export async function* writeCases(cases: readonly EvalCase[]): AsyncGenerator<WrittenCase> {
  const said: NeighbourPost[] = [];
  for (const evalCase of cases) {
    const isNeighbour = evalCase.group === "neighbours";
    const written = await writeCase(evalCase, isNeighbour ? said : []);
    if (isNeighbour)
      said.push(
        ...written.posts.map(({ slot, draft }) => ({
          caption: draft.caption,
          localDate: slot.localDate,
          businessName: written.business.name,
          callToAction: draft.callToAction,
        })),
      );
    yield written;
  }
}
