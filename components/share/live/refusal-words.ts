import { ApiProblem } from "../../api-client";

const GONE = "This link has ended, so nothing was sent. Ask whoever sent it for a new one.";

/** Whether the post reads otherwise than what the visitor saw. */
export function isStale(problem: unknown): boolean {
  return problem instanceof ApiProblem && problem.code === "stale_revision";
}

/** Whether it is the visitor's name that cannot be taken. */
export function isNameRefused(problem: unknown): boolean {
  return problem instanceof ApiProblem && problem.code === "invalid_input" && problem.errors[0]?.path === "name";
}

/** Why something was not taken, for somebody who never heard of an API: what happened to it, and what to do now. */
export function refusalWords(problem: unknown): string {
  if (!(problem instanceof ApiProblem)) return "Something went wrong on this page. Load it again and try once more.";
  const [first] = problem.errors;
  switch (problem.code) {
    case "offline":
      return "Bella cannot be reached, so nothing was sent. Check the connection and try again.";
    case "not_found":
      return first?.path === "postId" ? "This post is no longer in the calendar, so nothing was sent." : GONE;
    case "unauthenticated":
      return "The link has a new password, so nothing was sent. Load the page again and enter it.";
    case "cross_origin":
      return "Your browser did not say where this came from, so nothing was sent. Load the page again and try once more.";
    case "invalid_input":
      return first?.message ?? "Something in it cannot be sent. Shorten it and try again.";
    case "forbidden":
    case "conflict":
      return problem.message;
    case "rate_limited":
      return "That was a lot at once, so nothing was sent. Try again in a minute.";
    default:
      return "Bella has trouble at the moment, so nothing was sent. Try again in a minute.";
  }
}
