import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Post, UpdatePost } from "@/lib/calendar/schema";
import { ApiProblem } from "../../api-client";
import { PostSaver } from "./post-saver";

const POST: Post = {
  id: "post_1",
  calendarId: "cal_1",
  localDate: "2026-09-01",
  localTime: "12:30",
  channel: "facebook",
  pillar: "offers",
  format: "photo",
  topic: { id: "t", title: "Two for one" },
  occasion: null,
  caption: "Old words",
  hashtags: [],
  callToAction: null,
  link: null,
  imageIdea: "",
  altText: "",
  status: "draft",
  locked: false,
  writtenBy: { writer: "builtin", promptVersion: "1" },
  revision: 1,
};

const stale = () => new ApiProblem(412, { code: "stale_revision", title: "Someone changed this first" });

function createSaver(save: (id: string, revision: number, body: UpdatePost) => Promise<Post>, load = async () => POST) {
  const stored: Post[] = [];
  const saver = new PostSaver({
    post: POST,
    save,
    load,
    onStored: (post) => stored.push(post),
    withheld: (shown) => (shown.caption.length > 20 ? ["caption"] : []),
    delayMs: 100,
  });
  return { saver, stored };
}

const answering = () => {
  const sent: { revision: number; body: UpdatePost }[] = [];
  let revision = POST.revision;
  const save = async (_id: string, given: number, body: UpdatePost) => {
    sent.push({ revision: given, body });
    revision++;
    return { ...POST, ...(body as Partial<Post>), revision };
  };
  return { sent, save };
};

describe("PostSaver", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("waits for a pause, then sends what was typed in one request", async () => {
    const { sent, save } = answering();
    const { saver } = createSaver(save);
    saver.edit({ caption: "N" });
    saver.edit({ caption: "New words" });
    expect(saver.snapshot().shown.caption).toBe("New words");
    await vi.advanceTimersByTimeAsync(150);
    expect(sent).toEqual([{ revision: 1, body: { caption: "New words" } }]);
    expect(saver.snapshot().state.kind).toBe("saved");
  });

  it("builds each save on the revision the one before it made", async () => {
    const { sent, save } = answering();
    const { saver } = createSaver(save);
    saver.edit({ caption: "One" });
    await saver.flush();
    saver.edit({ caption: "Two" });
    await saver.flush();
    expect(sent.map(({ revision }) => revision)).toEqual([1, 2]);
  });

  it("keeps what is typed while a save is on its way, and saves it next", async () => {
    const { sent, save } = answering();
    const { saver } = createSaver(save);
    saver.edit({ caption: "One" });
    const first = saver.flush();
    saver.edit({ caption: "One and more" });
    await first;
    expect(sent.map(({ body }) => body.caption)).toEqual(["One", "One and more"]);
    expect(saver.snapshot()).toMatchObject({ dirty: false, state: { kind: "saved" } });
  });

  it("withholds a caption over its limit but saves the other fields", async () => {
    const { sent, save } = answering();
    const { saver } = createSaver(save);
    saver.edit({ caption: "Much too long to be published here", localTime: "09:00" });
    await saver.flush();
    expect(sent.map(({ body }) => body)).toEqual([{ localTime: "09:00" }]);
    expect(saver.snapshot().state.kind).toBe("waiting");
    expect(saver.snapshot().shown.caption).toContain("Much too long");
  });

  it("stops at a conflict until the reader decides; keeping sends on the newest revision", async () => {
    const theirs = { ...POST, caption: "Theirs", revision: 7 };
    const save = vi
      .fn<(id: string, revision: number, body: UpdatePost) => Promise<Post>>()
      .mockRejectedValueOnce(stale());
    save.mockImplementation(async (_id, revision, body) => ({
      ...theirs,
      ...(body as Partial<Post>),
      revision: revision + 1,
    }));
    const { saver, stored } = createSaver(save, async () => theirs);
    saver.edit({ caption: "Mine" });
    await saver.flush();
    expect(saver.snapshot().state.kind).toBe("conflict");
    saver.edit({ caption: "Mine too" });
    await vi.advanceTimersByTimeAsync(500);
    expect(save).toHaveBeenCalledTimes(1);
    await saver.resolveConflict(true);
    expect(save).toHaveBeenLastCalledWith("post_1", 7, { caption: "Mine too" });
    expect(stored.map(({ revision }) => revision)).toEqual([7, 8]);
  });

  it("drops what was typed when the reader takes the other version", async () => {
    const theirs = { ...POST, caption: "Theirs", revision: 7 };
    const { saver } = createSaver(
      () => Promise.reject(stale()),
      async () => theirs,
    );
    saver.edit({ caption: "Mine" });
    await saver.flush();
    await saver.resolveConflict(false);
    expect(saver.snapshot()).toMatchObject({ dirty: false, shown: { caption: "Theirs", revision: 7 } });
  });

  it("keeps what was typed when the server refuses, names the field, and tries again on the next edit", async () => {
    const refusal = new ApiProblem(422, {
      code: "invalid_input",
      title: "No",
      errors: [{ path: "link", message: "Write the whole address." }],
    });
    const save = vi
      .fn<(id: string, revision: number, body: UpdatePost) => Promise<Post>>()
      .mockRejectedValueOnce(refusal);
    save.mockImplementation(async (_id, _revision, body) => ({ ...POST, ...(body as Partial<Post>), revision: 2 }));
    const { saver } = createSaver(save);
    saver.edit({ link: "example" });
    await saver.flush();
    expect(saver.snapshot()).toMatchObject({
      dirty: true,
      state: { kind: "refused", errors: { link: "Write the whole address." } },
    });
    saver.edit({ link: "https://example.com" });
    await vi.advanceTimersByTimeAsync(150);
    expect(saver.snapshot()).toMatchObject({ dirty: false, state: { kind: "saved" } });
  });
});
