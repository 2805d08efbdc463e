import { expect, test } from "vitest";
import { writeBatchMail } from "./mail-batch-end";
import type { Batch } from "./schema";

const counts = { total: 1000, queued: 0, running: 0, succeeded: 990, failed: 4, cancelled: 0, invalid: 6 };
const batch = {
  id: "bat_1",
  fileName: "clients.csv",
  status: "partially_succeeded",
  counts,
  postCount: 29_700,
} as Batch;

test("the mail says what is done, what needs attention and where to look", () => {
  expect(writeBatchMail(batch, "https://bella.example.com")).toEqual({
    subject: "Your batch “clients.csv” is finished, with failures",
    text: [
      "Calendars written: 990 of 994, with 29,700 posts.",
      "4 calendars need attention: open the batch to see why and to run again what failed.",
      "6 rows of the file were not run; the batch has a CSV of what was left out, with reasons.",
      "",
      "https://bella.example.com/batches/bat_1",
      "",
    ].join("\n"),
  });
});

test("the mail speaks of one calendar, row and post as of one", () => {
  const one = { ...counts, total: 4, succeeded: 1, failed: 1, invalid: 1, cancelled: 1 };
  const { text } = writeBatchMail({ ...batch, counts: one, postCount: 1 }, "https://bella.example.com");
  expect(text).toContain("1 of 3, with 1 post.");
  expect(text).toContain("1 calendar needs attention");
  expect(text).toContain("1 row of the file was not run");
  expect(text).toContain("1 calendar was cancelled.");
});
