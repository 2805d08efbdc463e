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
      "990 of 994 calendars are written, with 29,700 posts.",
      "4 need attention: open the batch to see why and to run them again.",
      "6 rows of the file were not run; the batch has them as a CSV with reasons.",
      "",
      "https://bella.example.com/batches/bat_1",
      "",
    ].join("\n"),
  });
});
