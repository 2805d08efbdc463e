import type { Sample } from "./pick-samples";

/** Names may hold anything; a report in Markdown must not come alive. */
const inert = (text: string) => text.replace(/[<>]/g, (char) => (char === "<" ? "&lt;" : "&gt;"));

function printSample({ written, post }: Sample, index: number): string {
  const { slot, draft } = post;
  const { business, evalCase } = written;
  const head = [
    `${index + 1}. **${inert(evalCase.id)}**, ${business.place.city}, ${business.tone}`,
    `${slot.channel} ${slot.format}`,
    slot.pillar,
    slot.localDate,
    ...(slot.occasion ? [slot.occasion.name] : []),
  ].join(" · ");
  const caption = inert(draft.caption)
    .split("\n")
    .map((line) => `   > ${line}`.trimEnd())
    .join("\n");
  const action = draft.callToAction
    ? ` → ${draft.callToAction.text}${draft.callToAction.type ? ` [${draft.callToAction.type}]` : ""}`
    : "";
  const hashtags = draft.hashtags.map((tag) => `#${tag}`).join(" ");
  return `${head}\n\n${caption}\n\n   ${inert(`${hashtags}${action}`.trim())}`;
}

/** Samples as a numbered list of quotes. */
export function printSamples(samples: readonly Sample[]): string {
  return samples.map(printSample).join("\n\n");
}
