import { type Answer, type Fault, inventiveAnswer } from "../testing/fake-model";
import { countWork, startBatch, untilEnded } from "./batch";
import { type Drill, DrillFailed } from "./drill";
import { withModel } from "./with-model";

/** A model that is busy, broken, cut off, garbled, short of posts or empty in every second request. */
export const drill: Drill = {
  rows: 60,
  run: ({ rows }) =>
    withModel(
      [
        (slots, request) => faultyAnswer(request) ?? inventiveAnswer(request % 14 === 9 ? slots.slice(1) : slots),
        (request): Fault | null => (({ 2: "disconnect", 4: "cut", 6: "malformed" }) as const)[request % 14] ?? null,
      ],
      { workers: 1, env: { OPENAI_MODEL: "drill-model", MODEL_TIMEOUT_MS: "10000" } },
      async (bella, model) => {
        const id = await startBatch(bella, rows, { writer: "model" });
        const endedMs = await untilEnded(bella, id);
        const { figures, right } = await countWork(bella, id, rows);
        const { rows: writers } = await bella.db.query(
          "select written_by->>'writer' as writer, count(*)::int as count from posts group by 1",
        );
        const all = {
          endedMs,
          modelRequests: model.requests.length,
          ...Object.fromEntries(writers.map(({ writer, count }) => [`postsBy_${writer}`, count])),
          ...figures,
        };
        if (!right) throw new DrillFailed("the count is wrong", all);
        return all;
      },
    ),
};

function faultyAnswer(request: number): Answer | null {
  switch (request % 14) {
    case 8:
      return { error: { message: "slow down" }, status: 429, retryAfter: 1 };
    case 10:
      return { error: { message: "broken" }, status: 500 };
    case 12:
      return { content: "" };
    case 13:
      return { content: '{"posts": "none"}' };
    default:
      return null;
  }
}
