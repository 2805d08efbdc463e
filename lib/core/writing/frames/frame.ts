import type { Channel, Format, Pillar, Tone } from "../../vocabulary";
import type { AheadKey } from "../phrases/ahead-phrases";
import type { ClosingKey } from "../phrases/closing-phrases";
import type { ClusterFeastKey } from "../phrases/cluster-feast-phrases";
import type { DayOffKey } from "../phrases/day-off-phrases";
import type { EventEveKey } from "../phrases/event-eve-phrases";
import type { EventKey } from "../phrases/event-phrases";
import type { FarewellKey } from "../phrases/farewell-phrases";
import type { FeastKey } from "../phrases/feast-phrases";
import type { LeadKey } from "../phrases/lead-phrases";
import type { MentionKey } from "../phrases/mention-phrases";
import type { NewsKey } from "../phrases/news-phrases";
import type { NoticeKey } from "../phrases/notice-phrases";
import type { OccasionKey } from "../phrases/occasion-phrases";
import type { OfferKey } from "../phrases/offer-phrases";
import type { OpeningKey } from "../phrases/opening-phrases";
import type { ServiceKindKey } from "../phrases/service-kinds";
import type { ServiceKey } from "../phrases/service-phrases";
import type { TellingKey } from "../phrases/telling-phrases";
import type { TradeFeastKey } from "../phrases/trade-feast-phrases";
import type { WishKey } from "../phrases/wish-phrases";

/** The sentences of a topic a frame may take. `title` stands as a headline. */
export const PIECE_NAMES = ["hook", "do", "why", "mistake", "detail", "ask", "invite", "title"] as const;
export type PieceName = (typeof PIECE_NAMES)[number];

export type PhraseKey =
  | LeadKey
  | ClosingKey
  | OccasionKey
  | EventKey
  | EventEveKey
  | AheadKey
  | NewsKey
  | NoticeKey
  | TellingKey
  | OfferKey
  | ServiceKey
  | ServiceKindKey
  | MentionKey
  | OpeningKey
  | WishKey
  | DayOffKey
  | FeastKey
  | TradeFeastKey
  | ClusterFeastKey
  | FarewellKey;

/**
 * What a frame is for; a slot with an occasion, event or offer is offered that kind first. A holiday's post is its
 * wish and nothing else: below advice on something else it would read like a stamp. So is an event's or an offer's,
 * "offer_beside" and "service_beside" apart, and that of one of the owner's services.
 */
export type FrameKind =
  | "topic"
  | "holiday"
  | "observance"
  | "awareness"
  | "season"
  | "sombre"
  | "event_day"
  | "event_ahead"
  | "offer"
  | "offer_beside"
  | "service"
  | "service_help"
  | "service_talk"
  | "service_list"
  | "service_beside";

/**
 * A way of saying a topic. Each line is a paragraph where the channel has paragraphs, and holds tokens:
 * `{hook}` a piece, `{why|detail}` one of these pieces, `{say:detail}` a wording of the tone,
 * `{terms}` the details, last day and code of the owner's offer, or the details of the event.
 */
export interface Frame {
  id: string;
  kind: FrameKind;
  pillars: readonly Pillar[];
  lines: readonly string[];
  /** Only these; absent means all. */
  channels?: readonly Channel[];
  formats?: readonly Format[];
  tones?: readonly Tone[];
  /**
   * "fitting_service": one that the topic is about; "services": a few to list; of the service that the post is about, "unpriced"
   * one, whose price no sentence loses, and "named" one that is no sentence of the owner's, "spoken" one that is; "event_details":
   * what the owner has told of the event besides its name and day.
   */
  needs?: "services" | "fitting_service" | "unpriced" | "named" | "spoken" | "event_details";
}

/** Names a pillar's frames without repeating the pillar in each. */
export function framesFor(
  pillar: Pillar,
  frames: Readonly<Record<string, readonly string[] | Omit<Frame, "id" | "kind" | "pillars">>>,
): Frame[] {
  return Object.entries(frames).map(([name, frame]) => ({
    id: `${pillar.replaceAll("_", "-")}-${name}`,
    kind: "topic" as const,
    pillars: [pillar],
    ...("lines" in frame ? frame : { lines: frame }),
  }));
}
