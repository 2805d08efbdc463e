import type { Pillar } from "../../vocabulary";
import type { Topic } from "../topics/topic-schema";

type Piece = keyof Pick<Topic, "do" | "why" | "mistake" | "detail" | "ask" | "invite">;

/** One way to come at a topic: what the model is asked for, and the sentences of the topic that it is given for it. */
export interface Angle {
  words: string;
  pieces: readonly Piece[];
}

const ANGLES = {
  reason: { words: "the reason first, then the advice that follows from it", pieces: ["why", "do"] },
  mistake: {
    words: "a mistake that people recognise and smile at, never blame; then the better way",
    pieces: ["mistake", "do"],
  },
  particular: { words: "one concrete particular, told so that the reader sees or hears it", pieces: ["detail", "why"] },
  steps: { words: "two or three short steps, in order, in running text", pieces: ["do", "detail"] },
  belief: { words: "what people overlook or get wrong, kindly put right", pieces: ["mistake", "why"] },
  scene: { words: "a small everyday moment the reader knows, in the second person", pieces: ["mistake", "detail"] },
  question: { words: "one thing worth knowing, then the question as the last line", pieces: ["why", "ask"] },
  choice: { words: "a choice the reader can make today; the question helps to make it", pieces: ["do", "ask"] },
  invitation: { words: "when it is worth getting in touch, then the plain invitation", pieces: ["why", "invite"] },
} as const satisfies Record<string, Angle>;

type AngleName = keyof typeof ANGLES;

/** By pillar, the angles in the order in which businesses of one town get them: the most fitting first. */
const ORDERS: Readonly<Record<Pillar, readonly AngleName[]>> = {
  tips: ["reason", "mistake", "particular", "steps", "belief", "scene", "question", "choice"],
  proof: ["particular", "reason", "mistake", "choice", "belief", "steps", "scene", "question"],
  behind_the_scenes: ["particular", "reason", "scene", "belief", "steps", "question", "mistake", "choice"],
  community: ["question", "choice", "scene", "particular", "belief", "reason", "mistake", "steps"],
  offers: ["invitation", "choice", "reason", "mistake", "scene", "particular", "belief", "steps"],
};

/** What a second and later take adds, so that it has more to say than the first said. */
const MORE: readonly Piece[] = ["detail", "mistake", "do", "why", "ask"];

/**
 * The angle of the `variant`-th post about a topic of `pillar` (0 is the first), and how many have come at it from
 * that angle, this one included. Every angle sees other sentences of the topic, so the texts differ in substance
 * and not only in wording; and two sentences cost half the tokens of four.
 * @param canAsk false where nobody can answer a question
 */
export function chooseAngle(pillar: Pillar, variant: number, canAsk: boolean): { angle: Angle; take: number } {
  const fits = (pieces: readonly Piece[]) => canAsk || !pieces.includes("ask");
  const order = ORDERS[pillar].map((name): Angle => ANGLES[name]).filter(({ pieces }) => fits(pieces));
  const take = Math.floor(variant / order.length) + 1;
  const angle: Angle = order[variant % order.length] ?? ANGLES.reason;
  if (take === 1) return { angle, take };
  const others = MORE.filter((piece) => !angle.pieces.includes(piece) && fits([piece]));
  const more = others[(take - 2) % others.length];
  return { angle: more ? { ...angle, pieces: [...angle.pieces, more] } : angle, take };
}
