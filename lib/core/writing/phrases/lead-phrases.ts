import type { Phrases } from "./phrase";

/**
 * A few words before a sentence of a topic. Each must fit any sentence of its kind, whatever comes before. One without a
 * stop at its end runs on into an imperative ("It helps to keep…").
 */
export const LEAD_PHRASES = {
  do: {
    friendly: ["What helps:", "Try this:", "Worth doing:", "What we'd do:", "It helps to", "A good habit is to"],
    professional: [
      "Our advice:",
      "In practice:",
      "What we recommend:",
      "A sensible step:",
      "We recommend that you",
      "We suggest that you",
      "It is advisable to",
    ],
    playful: ["Your mission:", "Homework, the nice kind:", "The plan:", "Go on, then:", "Be a hero and", "Dare to"],
    warm: [
      "What we'd tell a friend:",
      "When you have a minute:",
      "What tends to help:",
      "When you have a moment,",
      "Do yourself a kindness and",
      "If you can,",
    ],
    bold: ["Do this:", "The move:", "Start here:", "So do this:"],
  },
  // A topic's background is not always the cause of the sentence before it: no "Why?" and no "The reason:".
  why: {
    friendly: ["Here's the thing:", "Worth knowing:", "A bit of background:"],
    professional: ["Some background:", "Background:", "Worth knowing:"],
    playful: ["Here's the thing:", "For the record:"],
    warm: ["It helps to know:", "Something to bear in mind:", "A little background:"],
    bold: ["Here's the thing:", "Fact:", "Remember:"],
  },
  mistake: {
    friendly: ["One thing to watch:", "Easy to get wrong:", "A common slip:"],
    professional: ["A common mistake:", "Worth avoiding:", "A point to watch:"],
    playful: ["The classic blunder:", "Where things go sideways:", "The trap:"],
    warm: ["Easily missed:", "It happens to the best of us:", "Something to watch for:"],
    bold: ["The trap:", "The mistake:"],
  },
  detail: {
    friendly: ["One more thing:", "Good to know:", "Also good to know:"],
    professional: ["Also worth knowing:", "Also useful:"],
    playful: ["Bonus round:", "Fun footnote:", "For the curious:"],
    warm: ["One more thing:", "While we're at it:", "Nice to know:"],
    bold: ["One more thing:", "And remember:"],
  },
  ask: {
    friendly: ["Tell us:", "We're curious:", "Over to you:", "Now you:"],
    professional: ["A question for you:", "We would like to know:", "One question:"],
    playful: ["Quick vote:", "Important question:", "Settle this for us:", "Own up:"],
    warm: ["We'd love to hear:", "Tell us, if you like:", "And you?"],
    bold: ["Your call:", "Answer this:", "Straight question:"],
  },
  /** Before a question, on posts that name the town. */
  askTown: {
    friendly: ["A question for {town}:", "{town}, tell us:", "Over to you, {town}:"],
    professional: ["A question for {town}:", "To our neighbors in {town}:"],
    playful: ["{town}, settle this:", "Quick vote, {town}:", "Own up, {town}:"],
    warm: ["{town}, we'd love to hear:", "Tell us, {town}:", "A question for our neighbors in {town}:"],
    bold: ["{town}, your call:", "Answer this, {town}:", "One question, {town}:"],
  },
  howTo: {
    friendly: ["How to {goal}:", "Want to {goal}?"],
    professional: ["How to {goal}:", "To {goal}:"],
    playful: ["How to {goal}, and look as if you always knew:", "Want to {goal}? Easy."],
    warm: ["If you'd like to {goal}:", "How to {goal}:"],
    bold: ["{Goal}. Here's how.", "How to {goal}:"],
  },
  behind: {
    friendly: ["Behind the scenes.", "From our side of things."],
    professional: ["Behind the scenes.", "A look at the craft."],
    playful: ["Backstage news.", "Trade secret, sort of."],
    warm: ["A little look behind the scenes.", "A peek at the work."],
    bold: ["Behind the scenes.", "The inside view."],
  },
} as const satisfies Record<string, Phrases>;
export type LeadKey = keyof typeof LEAD_PHRASES;
