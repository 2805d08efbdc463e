import { expect, it } from "vitest";
import { markQuestion } from "./mark-question";

it.each(["What should we explain", "Whose pictures are they", "How well do you know your town", "Why did you start"])(
  "a headline that asks ends like a question: %s",
  (title) => expect(markQuestion(title)).toBe(`${title}?`),
);

it.each([
  "What the day is for",
  "Why hot oil is our job",
  "When no is the kind answer",
  "How a window gets made",
  "Why there is a minimum",
  "What to bring",
  "Where is the one?",
])("a headline that tells stays as it is: %s", (title) => expect(markQuestion(title)).toBe(title));
