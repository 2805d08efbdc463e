import type { RetryBatch } from "@/lib/batch/schema";
import type { ChannelQuota } from "@/lib/core/brief";
import { readMoney } from "@/lib/core/read-money";
import { WRITER_CHOICES } from "@/lib/core/vocabulary";

/** The settings as they are typed; blank, or null, is as before. */
export interface RetryChanges {
  writer: string;
  language: string;
  days: string;
  startDate: string;
  channels: ChannelQuota[] | null;
  spendCapUsd: string;
}

export const AS_BEFORE: RetryChanges = {
  writer: "",
  language: "",
  days: "",
  startDate: "",
  channels: null,
  spendCapUsd: "",
};

/** Whether the rows are ordered otherwise than before: a spend cap is the batch's alone. */
export const changesRows = ({ writer, language, days, startDate, channels }: RetryChanges): boolean =>
  writer !== "" || language !== "" || days.trim() !== "" || startDate !== "" || channels !== null;

/** What is no whole number in digits ("1e2" is none that people write) is sent as it is, so that the API refuses it. */
const toDays = (text: string) => (/^-?\d+$/.test(text) ? Number(text) : text) as number;

/** The changes as the API takes them; null for none. */
export function toRetryOptions(changes: RetryChanges): NonNullable<RetryBatch["options"]> | null {
  const { language, startDate, channels, days } = changes;
  const cap = readMoney(changes.spendCapUsd);
  const wished = {
    writer: WRITER_CHOICES.find((one) => one === changes.writer),
    language: language || null,
    days: days.trim() === "" ? null : toDays(days.trim()),
    startDate: startDate || null,
    channels,
    spendCapUsd: "value" in cap ? cap.value : null,
  };
  const options = Object.fromEntries(
    Object.entries(wished).filter(([, value]) => value !== null && value !== undefined),
  );
  return Object.keys(options).length > 0 ? options : null;
}
