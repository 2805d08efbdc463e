import { z } from "zod";
import {
  acceptProposalSchema,
  calendarSchema,
  createCalendarSchema,
  createPostSchema,
  exportQuerySchema,
  extendCalendarSchema,
  fillCalendarSchema,
  isMonthCursor,
  isPostCursor,
  listPostsQuerySchema,
  postHistorySchema,
  postSchema,
  quietDaysSchema,
  redoAnswerSchema,
  redoPostSchema,
  rewriteCalendarSchema,
  updateCalendarSchema,
  updatePostSchema,
  usageSchema,
} from "@/lib/calendar/schema";
import { cursorSchema, pageQuerySchema } from "@/lib/core/page";
import { defineOperation } from "../operation";

const page = (item: z.ZodType) => z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export const listUsage = defineOperation({
  id: "listUsage",
  method: "GET",
  path: "/api/v1/usage",
  summary: "What the workspace asked of models, by month and model: calls, tokens and cost",
  access: "workspace",
  query: pageQuerySchema.extend({ cursor: cursorSchema(isMonthCursor) }),
  answer: { status: 200, schema: page(usageSchema) },
});

export const createCalendar = defineOperation({
  id: "createCalendar",
  method: "POST",
  path: "/api/v1/calendars",
  summary: "Plan and write a calendar; 202 at once, or 201 when Prefer: wait=N saw it finished",
  access: "workspace",
  body: createCalendarSchema,
  answer: { status: 202, schema: calendarSchema },
  idempotent: true,
});

export const listCalendars = defineOperation({
  id: "listCalendars",
  method: "GET",
  path: "/api/v1/calendars",
  summary: "The workspace's calendars, newest first",
  access: "workspace",
  query: pageQuerySchema.extend({ businessId: z.string().max(80).optional() }),
  answer: { status: 200, schema: page(calendarSchema) },
});

export const getCalendar = defineOperation({
  id: "getCalendar",
  method: "GET",
  path: "/api/v1/calendars/{id}",
  summary: "One calendar with its progress, warnings and usage",
  access: "workspace",
  answer: { status: 200, schema: calendarSchema },
});

export const updateCalendar = defineOperation({
  id: "updateCalendar",
  method: "PATCH",
  path: "/api/v1/calendars/{id}",
  summary: "Change the days on which a finished calendar posts nothing; open posts on new ones are deleted",
  access: "workspace",
  body: updateCalendarSchema,
  answer: { status: 200, schema: calendarSchema },
});

export const deleteCalendar = defineOperation({
  id: "deleteCalendar",
  method: "DELETE",
  path: "/api/v1/calendars/{id}",
  summary: "Delete a calendar with its posts and share links",
  access: "workspace",
  answer: { status: 204 },
});

export const cancelCalendar = defineOperation({
  id: "cancelCalendar",
  method: "POST",
  path: "/api/v1/calendars/{id}/cancel",
  summary: "Stop writing; the posts that are written stay",
  access: "workspace",
  answer: { status: 200, schema: calendarSchema },
});

export const extendCalendar = defineOperation({
  id: "extendCalendar",
  method: "POST",
  path: "/api/v1/calendars/{id}/extend",
  summary: "Add days after the calendar's end; used topics rest as always",
  access: "workspace",
  body: extendCalendarSchema,
  answer: { status: 202, schema: calendarSchema },
  idempotent: true,
});

export const rewriteCalendar = defineOperation({
  id: "rewriteCalendar",
  method: "POST",
  path: "/api/v1/calendars/{id}/rewrite",
  summary: "Plan and write a period again; locked, approved, exported and hand-written posts stay",
  access: "workspace",
  body: rewriteCalendarSchema,
  answer: { status: 202, schema: calendarSchema },
  idempotent: true,
});

export const listQuietDays = defineOperation({
  id: "listQuietDays",
  method: "GET",
  path: "/api/v1/calendars/{id}/quiet-days",
  summary: "Open days without a post that could take one: occasions left out, and the middle of long gaps",
  access: "workspace",
  answer: { status: 200, schema: quietDaysSchema },
});

export const fillCalendar = defineOperation({
  id: "fillCalendar",
  method: "POST",
  path: "/api/v1/calendars/{id}/fill",
  summary: "Write one more post on each of some days, such as the quiet ones",
  access: "workspace",
  body: fillCalendarSchema,
  answer: { status: 202, schema: calendarSchema },
  idempotent: true,
});

export const listPosts = defineOperation({
  id: "listPosts",
  method: "GET",
  path: "/api/v1/calendars/{id}/posts",
  summary: "A calendar's posts by date, time and id",
  access: "workspace",
  query: pageQuerySchema.extend({ ...listPostsQuerySchema.shape, cursor: cursorSchema(isPostCursor) }),
  answer: { status: 200, schema: page(postSchema) },
});

export const createPost = defineOperation({
  id: "createPost",
  method: "POST",
  path: "/api/v1/calendars/{id}/posts",
  summary: "Add a post of your own",
  access: "workspace",
  body: createPostSchema,
  answer: { status: 201, schema: postSchema },
  idempotent: true,
});

export const exportCalendar = defineOperation({
  id: "exportCalendar",
  method: "GET",
  path: "/api/v1/calendars/{id}/export",
  summary: "The calendar as a file; several files travel as a ZIP",
  access: "workspace",
  query: exportQuerySchema,
  answer: { status: 200, mediaType: "application/octet-stream" },
});

export const getPost = defineOperation({
  id: "getPost",
  method: "GET",
  path: "/api/v1/posts/{id}",
  summary: "One post",
  access: "workspace",
  answer: { status: 200, schema: postSchema },
});

export const updatePost = defineOperation({
  id: "updatePost",
  method: "PATCH",
  path: "/api/v1/posts/{id}",
  summary: "Change what is given of a post; If-Match guards against overwriting someone's change",
  access: "workspace",
  body: updatePostSchema,
  answer: { status: 200, schema: postSchema },
});

export const deletePost = defineOperation({
  id: "deletePost",
  method: "DELETE",
  path: "/api/v1/posts/{id}",
  summary: "Delete a post",
  access: "workspace",
  answer: { status: 204 },
});

export const listPostHistory = defineOperation({
  id: "listPostHistory",
  method: "GET",
  path: "/api/v1/posts/{id}/history",
  summary: "The earlier forms of a post, newest first",
  access: "workspace",
  answer: { status: 200, schema: postHistorySchema },
});

export const redoPost = defineOperation({
  id: "redoPost",
  method: "POST",
  path: "/api/v1/posts/{id}/redo",
  summary: "Write a post again as a proposal beside the current one",
  access: "workspace",
  body: redoPostSchema,
  answer: { status: 200, schema: redoAnswerSchema },
  idempotent: true,
});

export const acceptProposal = defineOperation({
  id: "acceptProposal",
  method: "POST",
  path: "/api/v1/posts/{id}/accept",
  summary: "Keep a proposal",
  access: "workspace",
  body: acceptProposalSchema,
  answer: { status: 200, schema: postSchema },
});
