import type { TradeKind } from "./trade-kind";

/** Kinds of trades that house, play for and drive to a feast, and pour what is drunk there. */
export const PARTY_KINDS: readonly TradeKind[] = [
  {
    id: "event-venue",
    of: ["events", "hospitality", "universal"],
    words:
      /\b(?:(?:event|party|wedding|conference|function|banquet\w*|reception) (?:venues?|spaces?|halls?|rooms?|barns?|cent(?:er|re)s?)|venue hire|barn venue)\b/,
    has: ["premises", "bookings", "jobs", "staffed"],
    terms: { customer: "client", customers: "clients", visit: "visit", work: "hosting events" },
    tags: ["eventvenue", "venue", "celebration"],
    hasTopics: true,
  },
  {
    // Records and lights: no strings, no singers and no sheet music.
    id: "disco",
    of: ["events", "leisure", "universal"],
    words:
      /^(?!.*\b(?:schools?|academy|lessons?|teachers?|shops?|stores?|equipment|courses?|hire|rentals?)\b).*\b(?:djs?|disc jockeys?|discos?)\b(?!.*\bbands?\b)/,
    has: ["bookings", "staffed"],
    leaves: [
      "act-first-dance-ever",
      "act-in-writing-times",
      "act-for-the-meal",
      "act-date-and-idea",
      "act-two-hours-before",
      "act-power-and-dry-ground",
      "act-song-of-a-street",
      "act-see-it-unedited",
      "act-neighbors-and-limits",
      "ev-guest-eyes",
      "ev-behind-a-setup",
      "ev-see-it-live",
    ],
    terms: { customer: "client", customers: "clients", visit: "talk", work: "playing music" },
    tags: ["mobiledisco", "djlife", "partymusic"],
    hasTopics: true,
  },
  {
    id: "music-act",
    of: ["events", "leisure", "universal"],
    words:
      /^(?!.*\b(?:schools?|academy|lessons?|teachers?|shops?|stores?|equipment|courses?|hire|rentals?)\b).*\b(?:djs?|disc jockeys?|disco|(?:live|wedding|cover|party|jazz|function|ceilidh|folk|rock|brass|steel|swing) bands?|string quartets?|wedding (?:singers?|musicians?|music)|live music|musicians?)\b/,
    has: ["bookings", "staffed"],
    terms: { customer: "client", customers: "clients", visit: "talk", work: "playing music" },
    tags: ["livemusic", "partymusic", "events"],
    hasTopics: true,
  },
  {
    id: "taxi",
    of: ["transport", "universal"],
    words:
      /^(?!.*\b(?:pets?|dogs?|air|water|bikes?|cargo)\b(?! ?port)).*\b(?:taxis?|mini ?cabs?|cabs?|private hire|airport (?:transfers?|shuttles?|taxis?|cars?)|chauffeurs?)\b/,
    has: ["bookings", "staffed", "regulars"],
    terms: { customer: "passenger", customers: "passengers", visit: "ride", work: "driving" },
    tags: ["taxi", "airporttransfer", "localtravel"],
    hasTopics: true,
  },
  {
    id: "winery",
    of: ["farming", "food", "retail", "leisure", "universal"],
    words:
      /^(?!.*\b(?:church|chapel|fellowship)\b).*\b(?:winer(?:y|ies)|vineyards?|wine ?(?:estates?|makers?|growers?|farms?)|weingut|bodegas? de vino|cantina vinicola)\b/,
    has: ["premises", "goods", "staffed"],
    terms: { customer: "guest", customers: "guests", visit: "visit", work: "winemaking" },
    tags: ["winery", "wine", "vineyard"],
    hasTopics: true,
  },
  {
    // Planners ask about coats, lamps and speeches; who performs or paints for an hour does not.
    id: "magician",
    of: ["events", "leisure", "universal"],
    words:
      /^(?!.*\b(?:child\w*|kids?|balloon\w*|shops?|suppl\w*|schools?|courses?|hair|wand)\b).*\b(?:magicians?|magic (?:shows?|acts?|entertain\w*)|illusionists?|mentalists?|close up magic|mind ?readers?|conjur\w*|zauber(?:er|kuenstler|kunstler))\b/,
    has: ["bookings", "staffed"],
    leavesCluster: true,
    terms: { place: "magician", visit: "show", work: "magic" },
    tags: ["magician", "closeupmagic", "eventmagic"],
    hasTopics: true,
  },
  {
    id: "photo-booth",
    of: ["events", "universal"],
    words:
      /^(?!.*\b(?:manufactur\w*|software|suppl\w*|repair\w*|sales)\b).*\b(?:(?:photo|selfie|(?:magic )?mirror|360|video) ?(?:booths?|pods?)|magic mirrors?|selfie (?:mirrors?|stations?)|fotobox\w*)\b/,
    has: ["bookings", "staffed", "hires_out"],
    leavesCluster: true,
    terms: { place: "photo booth business", visit: "event", work: "hiring out photo booths" },
    tags: ["photobooth", "partyphotos", "eventhire"],
    hasTopics: true,
  },
  {
    id: "face-painter",
    of: ["events", "beauty", "leisure", "universal"],
    words: /^(?!.*\b(?:suppl\w*|courses?|shops?|stores?)\b).*\bface ?paint\w*\b/,
    has: ["bookings", "staffed"],
    leavesCluster: true,
    terms: { place: "face painter", customer: "family", customers: "families", visit: "party", work: "face painting" },
    tags: ["facepaint", "facepainting", "kidsparty"],
    hasTopics: true,
  },
];
