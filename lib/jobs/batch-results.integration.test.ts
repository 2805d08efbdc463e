import { createServer, type Server } from "node:net";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { businessCells, makeBatch } from "../../scripts/testing/make-batch";
import { makeScope } from "../../scripts/testing/make-workspace";
import { createAccount } from "../account/create-account";
import { resolveUserSession } from "../account/resolve-session";
import type { WorkspaceScope } from "../account/scope";
import { approveBatch } from "../batch/approve-batch";
import { approveBatchSchema } from "../batch/body-schema";
import { getBatch } from "../batch/get-batch";
import { listBatchRows } from "../batch/list-batch-rows";
import { listBatchRowsQuerySchema } from "../batch/schema";
import { listAllPostRows } from "../calendar/data";
import { deleteCalendar } from "../calendar/delete-calendar";
import { deletePost } from "../calendar/delete-post";
import { updatePost } from "../calendar/update-post";
import { drain } from "./drain";

const drainAll = () => drain({ deadline: Date.now() + 60_000, concurrency: 8 });
const rowsOf = async (scope: WorkspaceScope, id: string) =>
  (await listBatchRows(scope, id, listBatchRowsQuerySchema.parse({ limit: 500 }))).items;
const wish = (body: object) => approveBatchSchema.parse(body);
const shop = (index: number, name: string, city: string) => ({
  ...businessCells(index),
  business_name: name,
  city,
  days: "7",
});

let server: Server;
const mails: string[] = [];

beforeAll(async () => {
  server = createServer((socket) => {
    let inData = false;
    socket.write("220 test\r\n");
    createInterface(socket).on("line", (line) => {
      if (inData && line !== ".") {
        mails.push(line);
        return;
      }
      inData = line === "DATA";
      socket.write(inData ? "354 go on\r\n" : line === "QUIT" ? "221 bye\r\n" : "250 fine\r\n");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  process.env.SMTP_URL = `smtp://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});
afterAll(() => server.close());

describe("a finished batch", () => {
  test("counts the posts that its calendars have now: one that was deleted counts no more, and its row says so", async () => {
    const scope = await makeScope();
    const { id } = await makeBatch(scope, { count: 3 });
    await drainAll();
    const total = async () => (await getBatch(scope, id)).postCount;
    const sum = (rows: readonly { postCount: number }[]) => rows.reduce((all, { postCount }) => all + postCount, 0);
    const before = await rowsOf(scope, id);
    expect(await total()).toBe(sum(before));
    await deleteCalendar(scope, before[0]?.calendarId ?? "");
    const after = await rowsOf(scope, id);
    expect(after[0]).toMatchObject({ status: "succeeded", calendarId: null, postCount: 0 });
    expect(await total()).toBe(sum(after));
    const [post] = await listAllPostRows(scope, after[1]?.calendarId ?? "");
    await deletePost(scope, post?.id ?? "", null);
    expect(await total()).toBe(sum(await rowsOf(scope, id)));
    expect(await total()).toBe(sum(after) - 1);
  });

  test("is approved step by step, only where rows fit, and never a locked or refused post", async () => {
    const scope = await makeScope();
    const cells = Array.from({ length: 22 }, (_, index) =>
      shop(index, `Shop ${index}`, index === 0 ? "Leeds" : "York"),
    );
    const { id } = await makeBatch(scope, { cells });
    await drainAll();
    const rows = await rowsOf(scope, id);
    const inYork = rows.filter(({ town }) => town === "York");
    const [first] = await listAllPostRows(scope, inYork[0]?.calendarId ?? "");
    await updatePost(scope, first?.id ?? "", { locked: true }, null);
    const step = await approveBatch(scope, id, wish({ filter: { town: "York" } }));
    expect(step).toMatchObject({ calendars: 20 });
    const rest = await approveBatch(scope, id, wish({ filter: { town: "York" }, cursor: step.nextCursor }));
    expect(rest).toMatchObject({ calendars: 1, nextCursor: null });
    for (const row of rows) {
      const posts = await listAllPostRows(scope, row.calendarId ?? "");
      const open = posts.filter(({ status }) => status !== "approved").map((post) => post.id);
      expect(open).toEqual(
        row.town === "Leeds"
          ? posts.map((post) => post.id)
          : posts.filter(({ locked }) => locked).map((post) => post.id),
      );
    }
    expect(await approveBatch(scope, id, wish({ filter: { town: "York" } }))).toMatchObject({ approved: 0 });
    await expect(approveBatch(await makeScope(), id, wish({}))).rejects.toMatchObject({ code: "not_found" });
  }, 90_000);

  test("is told by mail to the member who started it, and to nobody for a guest", async () => {
    const guest = await makeScope();
    await makeBatch(guest, { cells: [shop(0, "Guest shop", "Leeds")] });
    await drainAll();
    expect(mails).toEqual([]);
    const { userId } = await createAccount({ email: "ana@example.com", password: "a long enough password" }, null);
    const visitor = await resolveUserSession(userId, 1);
    if (!visitor) throw new Error("no session");
    const { id } = await makeBatch(visitor.scope, { cells: [shop(0, "Ana's shop", "Leeds")] });
    await drainAll();
    await drainAll();
    expect(mails.filter((line) => line.startsWith("To: "))).toEqual(["To: ana@example.com"]);
    expect(mails.join("\n")).toContain(`/batches/${id}`);
  });
});
