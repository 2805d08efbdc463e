import { FORMATS, type Format } from "../vocabulary";
import { CHANNEL_HABITS } from "./channel-habits";
import type { SlotDraft } from "./list-slot-drafts";
import type { SeededRandom } from "./seeded-random";

/** Channels that have a post format of their own for offers and events. */
const SPECIAL_FORMATS: ReadonlySet<string> = new Set(["google_business", "facebook"]);

/** Formats of several pictures, which a wish, a silence or an announcement has nothing to fill with. */
const OF_MANY: ReadonlySet<Format> = new Set<Format>(["carousel", "reel"]);

/** True of a post that is its day's own words, an event or an offer: it has one thing to show. */
function isOfOnePicture({ occasion, eventIndex, offerIndex }: SlotDraft): boolean {
  if (eventIndex !== null || offerIndex !== null) return true;
  return occasion !== null && occasion.topics === null && occasion.kind !== "season";
}

function specialFormat(draft: SlotDraft): Format | null {
  if (!SPECIAL_FORMATS.has(draft.channel)) return null;
  if (draft.eventIndex !== null) return "event";
  return draft.offerIndex !== null ? "offer" : null;
}

/**
 * Rotates each channel through its formats by weight (smooth weighted round robin, so equal formats do not
 * bunch), within the formats the topic allows. Offers and events get their own format where one exists.
 */
export function chooseFormats(drafts: readonly SlotDraft[], random: SeededRandom): void {
  const credits = new Map<number, Map<Format, number>>();
  for (const draft of drafts) {
    const special = specialFormat(draft);
    if (special) {
      draft.format = special;
      continue;
    }
    const weights = CHANNEL_HABITS[draft.channel].formats;
    const ofChannel = FORMATS.filter((format) => weights[format] !== undefined);
    const credit = credits.get(draft.channelIndex) ?? new Map(ofChannel.map((format) => [format, random()]));
    credits.set(draft.channelIndex, credit);
    for (const format of ofChannel) credit.set(format, (credit.get(format) ?? 0) + (weights[format] ?? 0));
    const allowed = ofChannel.filter((format) => draft.topicFormats?.includes(format) ?? true);
    const simple = isOfOnePicture(draft) ? ofChannel.filter((format) => !OF_MANY.has(format)) : [];
    const open = allowed.length > 0 ? allowed : ofChannel;
    const choice = (simple.length > 0 ? simple : open).reduce((best, format) =>
      (credit.get(format) ?? 0) > (credit.get(best) ?? 0) ? format : best,
    );
    const total = ofChannel.reduce((sum, format) => sum + (weights[format] ?? 0), 0);
    credit.set(choice, (credit.get(choice) ?? 0) - total);
    draft.format = choice;
  }
}
