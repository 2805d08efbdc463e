import { describe, expect, it } from "vitest";
import type { Post, UpdatePost } from "@/lib/calendar/schema";
import { PostChangeLine } from "./post-change-line";

const POST = { id: "post_1", localDate: "2026-09-01", status: "draft", caption: "Words", revision: 1 } as Post;

/** A server that answers when it is told to, and refuses a revision that is not the newest. */
function createServer() {
  let now = POST;
  const open: (() => void)[] = [];
  const save = (_id: string, revision: number, body: UpdatePost) =>
    new Promise<Post>((resolve, reject) => {
      open.push(() => {
        if (revision !== now.revision) return reject(new Error("stale"));
        if (body.caption === "refused") return reject(new Error("refused"));
        now = { ...now, ...(body as Partial<Post>), revision: revision + 1 };
        resolve(now);
      });
    });
  return { save, open, answer: () => open.shift()?.() };
}

function createLine() {
  const server = createServer();
  const shown: Post[] = [];
  const line = new PostChangeLine({ save: server.save, show: (post) => shown.push(post) });
  return { server, shown, line };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("PostChangeLine", () => {
  it("stores a second change on the revision of the first, however quickly it follows", async () => {
    const { server, line } = createLine();
    const approved = line.change(POST, { status: "approved" });
    const moved = line.change(POST, { localDate: "2026-09-08" });
    await settle();
    expect(server.open).toHaveLength(1);
    server.answer();
    await expect(approved).resolves.toMatchObject({ status: "approved", revision: 2 });
    await settle();
    server.answer();
    await expect(moved).resolves.toMatchObject({ localDate: "2026-09-08", revision: 3 });
  });

  it("shows every change at once and never takes a waiting one back while another is answered", async () => {
    const { server, shown, line } = createLine();
    void line.change(POST, { status: "approved" });
    void line.change(POST, { localDate: "2026-09-08" });
    expect(shown.at(-1)).toMatchObject({ status: "approved", localDate: "2026-09-08" });
    await settle();
    server.answer();
    await settle();
    expect(shown.at(-1)).toMatchObject({ status: "approved", localDate: "2026-09-08", revision: 2 });
  });

  it("takes only the refused change out of what is shown and still stores the next", async () => {
    const { server, shown, line } = createLine();
    const refused = line.change(POST, { caption: "refused" });
    const moved = line.change(POST, { localDate: "2026-09-08" });
    await settle();
    server.answer();
    await expect(refused).rejects.toThrow("refused");
    expect(shown.at(-1)).toMatchObject({ caption: "Words", localDate: "2026-09-08" });
    await settle();
    server.answer();
    await expect(moved).resolves.toMatchObject({ caption: "Words", localDate: "2026-09-08" });
  });

  it("begins again on the given post when nothing waits", async () => {
    const { server, line } = createLine();
    const first = line.change(POST, { caption: "One" });
    await settle();
    server.answer();
    const stored = await first;
    const second = line.change(stored, { caption: "Two" });
    await settle();
    server.answer();
    await expect(second).resolves.toMatchObject({ caption: "Two", revision: 3 });
  });

  it("does not let one post wait for another", async () => {
    const { server, line } = createLine();
    void line.change(POST, { caption: "One" });
    void line.change({ ...POST, id: "post_2" }, { caption: "Two" });
    await settle();
    expect(server.open).toHaveLength(2);
  });
});
