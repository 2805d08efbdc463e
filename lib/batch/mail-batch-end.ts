import { findMember } from "../account/data";
import { mintScope } from "../account/mint-scope";
import { getEnv } from "../platform/env";
import { type Mail, sendMail } from "../platform/mail/send-mail";
import { findBatch } from "./data";
import type { Batch } from "./schema";
import { toBatch } from "./to-batch";

/** The handler of `mail-batch-end`: tells the member who started a batch how it ended; nobody when they have left. */
export async function mailBatchEnd(payload: { batchId: string; workspaceId: string }): Promise<void> {
  const scope = mintScope({ workspaceId: payload.workspaceId, role: "viewer", actor: "bella" });
  const found = await findBatch(scope, payload.batchId);
  if (!found?.batches.startedBy) return;
  const member = await findMember(scope, found.batches.startedBy);
  if (!member) return;
  await sendMail({ to: member.email, ...writeBatchMail(toBatch(found), getEnv().APP_URL) });
}

const ENDS: Readonly<Partial<Record<Batch["status"], string>>> = {
  failed: "failed",
  cancelled: "was cancelled",
  partially_succeeded: "is finished, with failures",
};

/** What the mail says. @param origin the public origin, without a slash at its end */
export function writeBatchMail(batch: Batch, origin: string): Pick<Mail, "subject" | "text"> {
  const { counts, postCount } = batch;
  const count = (number: number) => number.toLocaleString("en-US");
  const some = (number: number, one: string, many = `${one}s`) => `${count(number)} ${number === 1 ? one : many}`;
  const lines = [
    `Calendars written: ${count(counts.succeeded)} of ${count(counts.total - counts.invalid)}, with ${some(postCount, "post")}.`,
    counts.failed > 0
      ? `${some(counts.failed, "calendar needs", "calendars need")} attention: open the batch to see why and to run again what failed.`
      : "",
    counts.invalid > 0
      ? `${some(counts.invalid, "row of the file was", "rows of the file were")} not run; the batch has a CSV of what was left out, with reasons.`
      : "",
    counts.cancelled > 0 ? `${some(counts.cancelled, "calendar was", "calendars were")} cancelled.` : "",
  ];
  const name = batch.fileName === null ? "Your batch" : `Your batch “${batch.fileName}”`;
  return {
    subject: `${name} ${ENDS[batch.status] ?? "is finished"}`,
    text: [...lines.filter(Boolean), "", `${origin}/batches/${batch.id}`, ""].join("\n"),
  };
}
