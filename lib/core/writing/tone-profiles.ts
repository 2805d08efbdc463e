import type { Channel, Tone } from "../vocabulary";
import type { PieceName } from "./frames/frame";

/** What a tone does to a sentence of the library: spell contractions out, or break it into short ones. */
export type Register = "plain" | "spelled_out" | "clipped";

/** How one tone sounds, as data; what it says is in phrases/. */
export interface ToneProfile {
  /** Lengths of captions as a multiple of what the channel likes. */
  length: number;
  /** Sentences of a topic it takes first, and last. */
  likes: readonly PieceName[];
  dislikes: readonly PieceName[];
  register: Register;
  /** Shares of posts: with a few words before a sentence, before the first one, and with a last line. */
  leads: number;
  openings: number;
  farewells: number;
  /** Shares of posts whose last line has an exclamation mark, or an emoji behind it. */
  exclamations: number;
  emoji: number;
  emojis: readonly string[];
}

export const TONE_PROFILES: Readonly<Record<Tone, ToneProfile>> = {
  friendly: {
    length: 1,
    likes: ["ask"],
    dislikes: [],
    register: "plain",
    leads: 0.3,
    openings: 0.34,
    farewells: 0.34,
    exclamations: 0,
    emoji: 0,
    emojis: [],
  },
  professional: {
    length: 1.1,
    likes: ["why", "detail"],
    dislikes: ["ask", "title"],
    register: "spelled_out",
    leads: 0.4,
    openings: 0.35,
    farewells: 0.35,
    exclamations: 0,
    emoji: 0,
    emojis: [],
  },
  playful: {
    length: 0.9,
    likes: ["ask", "mistake"],
    dislikes: [],
    register: "plain",
    leads: 0.4,
    openings: 0.48,
    farewells: 0.48,
    exclamations: 0.25,
    emoji: 0.3,
    emojis: ["😄", "👀", "🙌", "✨", "😉", "🎉"],
  },
  warm: {
    length: 1.1,
    likes: ["invite", "detail"],
    dislikes: ["mistake"],
    register: "plain",
    leads: 0.42,
    openings: 0.38,
    farewells: 0.48,
    exclamations: 0,
    emoji: 0.15,
    emojis: ["🙏", "💛", "🌿", "😊", "☀️"],
  },
  bold: {
    length: 0.7,
    likes: ["mistake", "do"],
    dislikes: ["detail"],
    register: "clipped",
    leads: 0.38,
    openings: 0.4,
    farewells: 0.38,
    exclamations: 0,
    emoji: 0,
    emojis: [],
  },
};

/** Where an emoji is at home. */
export const EMOJI_CHANNELS: ReadonlySet<Channel> = new Set<Channel>(["instagram", "facebook", "tiktok", "threads"]);
