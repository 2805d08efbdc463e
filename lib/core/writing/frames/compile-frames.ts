import type { Pillar } from "../../vocabulary";
import { ALL_FRAMES } from "./all-frames";
import { type Frame, type FrameKind, type PhraseKey, PIECE_NAMES, type PieceName } from "./frame";

export type Beat = { kind: "piece"; piece: PieceName } | { kind: "say"; key: PhraseKey } | { kind: "terms" };

/** A frame with one choice made for each `{a|b}`. */
export interface FrameVariant {
  frame: Frame;
  lines: readonly (readonly Beat[])[];
  pieces: readonly PieceName[];
  /** Which pieces they are, whatever their order: a bit for each of PIECE_NAMES. */
  pieceSet: number;
  /** True when a `{say:howTo}` puts the topic's goal into words. */
  usesGoal: boolean;
}

const TOKEN = /\{([^}]+)\}/g;

function toBeats(token: string, frameId: string): Beat[] {
  if (token === "terms") return [{ kind: "terms" }];
  if (token.startsWith("say:")) return [{ kind: "say", key: token.slice(4) as PhraseKey }];
  return token.split("|").map((name) => {
    const piece = PIECE_NAMES.find((known) => known === name);
    if (piece === undefined) throw new Error(`Frame ${frameId} names an unknown piece: ${name}`);
    return { kind: "piece", piece };
  });
}

/** All ways to choose one alternative for every token of a frame, without taking a piece twice. */
function variantsOf(frame: Frame): FrameVariant[] {
  const tokens = frame.lines.map((line) =>
    [...line.matchAll(TOKEN)].map(([, token]) => toBeats(token ?? "", frame.id)),
  );
  let choices: Beat[][] = [[]];
  for (const alternatives of tokens.flat())
    choices = choices.flatMap((chosen) => alternatives.map((beat) => [...chosen, beat]));
  return choices.flatMap((beats) => {
    const pieces = beats.flatMap((beat) => (beat.kind === "piece" ? [beat.piece] : []));
    if (new Set(pieces).size < pieces.length) return [];
    let taken = 0;
    const lines = tokens.map((line) => {
      taken += line.length;
      return beats.slice(taken - line.length, taken);
    });
    return [
      {
        frame,
        lines,
        pieces,
        pieceSet: setOf(pieces),
        usesGoal: beats.some((beat) => beat.kind === "say" && beat.key === "howTo"),
      },
    ];
  });
}

const setOf = (pieces: readonly PieceName[]) =>
  pieces.reduce((set, piece) => set | (1 << PIECE_NAMES.indexOf(piece)), 0);

const VARIANTS = ALL_FRAMES.flatMap(variantsOf);
const byUse = new Map<string, FrameVariant[]>();

/** Every variant of a kind that suits a library pillar. */
export function listVariants(kind: FrameKind, pillar: Pillar): readonly FrameVariant[] {
  const key = `${kind}/${pillar}`;
  const known = byUse.get(key);
  if (known) return known;
  const variants = VARIANTS.filter(({ frame }) => frame.kind === kind && frame.pillars.includes(pillar));
  byUse.set(key, variants);
  return variants;
}
