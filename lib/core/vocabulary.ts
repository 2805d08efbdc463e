/**
 * The closed sets of words the whole product speaks (shared words: product.md, exact ids: api.md).
 * One const tuple feeds the zod enum, the Postgres enum and the UI; never retype one of these lists.
 */

export const CHANNELS = [
  "instagram",
  "facebook",
  "google_business",
  "x",
  "linkedin",
  "tiktok",
  "pinterest",
  "threads",
  "bluesky",
  "youtube",
] as const;
export type Channel = (typeof CHANNELS)[number];

export const FORMATS = ["photo", "carousel", "reel", "story", "text", "offer", "event"] as const;
export type Format = (typeof FORMATS)[number];

/** The default content pillars. A business may rename or add pillars, so a stored pillar is any slug. */
export const PILLARS = ["tips", "proof", "behind_the_scenes", "community", "offers"] as const;
export type Pillar = (typeof PILLARS)[number];

export const TONES = ["friendly", "professional", "playful", "warm", "bold"] as const;
export type Tone = (typeof TONES)[number];

/** Ways a trade's own words say it keeps ("vegan restaurant"): each leaves out things to sell, or feasts of others. */
export const KEPT_WAYS = [
  "vegan",
  "vegetarian",
  "gluten_free",
  "dairy_free",
  "alcohol_free",
  "muslim",
  "jewish",
] as const;
export type KeptWay = (typeof KEPT_WAYS)[number];

/** What a business has or does, and what a topic may take for granted (docs/writing-topics.md tells what each means). */
export const TRAITS = [
  "in_person",
  "premises",
  "walk_ins",
  "goods",
  "bookings",
  "jobs",
  "things",
  "house_calls",
  "projects",
  "staffed",
  "regulars",
  "usual_work",
  "own_subject",
  "teaches_driving",
  "teaches_children",
  "land",
  "livestock",
  "grows",
  "produce",
  "edible",
  "hires_out",
  "textiles",
  "shoes",
  "devices",
  "cleans_textiles",
  "mechanisms",
  "examines",
  "worn",
  "parcels",
  "tows",
] as const;
export type Trait = (typeof TRAITS)[number];

/** Businesses that share what they cannot say, across trades: a topic is written for all of its layer but these (trades/groups.ts). */
export const GROUPS = [
  "vocational",
  "sports_outdoors",
  "talking_care",
  "massage",
  "procedures",
  "two_wheelers",
  "boats_and_trailers",
  "performers",
  "outdoor_work",
  "hire_desks",
  "open_air",
  "adult_games",
  "sights",
  "textile_cleaners",
  "sharpeners",
  "roadside_and_freight",
  "freight",
  "roadside",
  "passenger_rides",
  "butchers",
  "ice_cream",
  "caterers",
  "arms",
  "consumables",
  "makers",
  "vines_and_trees",
  "bees",
  "camping",
  "confidences",
  "no_boarding",
  "furry_pets",
  "visitors",
  "small_children",
  "landscapers",
  "residential_care",
  "limited_mobility",
  "farewell_crafts",
  "firms",
  "venues",
  "courts",
  "stalls",
  "pests",
  "sundries",
  "furnishers",
  "no_paperwork",
  "private_matters",
] as const;
export type Group = (typeof GROUPS)[number];

export const SEASONS = ["spring", "summer", "autumn", "winter"] as const;
export type Season = (typeof SEASONS)[number];

/** Weather a topic may be about; a place has it or not (places/climate.ts). */
export const WEATHERS = [
  "hard_winter",
  "snow",
  "frost",
  "leaf_fall",
  "cold",
  "heating",
  "long_nights",
  "light_evenings",
  "rain",
] as const;
export type Weather = (typeof WEATHERS)[number];

/** Years of a country's own that a topic's months may follow (dates/country-years.ts). */
export const COUNTRY_YEARS = ["school", "tax", "weddings"] as const;
export type CountryYear = (typeof COUNTRY_YEARS)[number];

export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const CLUSTERS = [
  "food",
  "beauty",
  "home_services",
  "health",
  "fitness",
  "retail",
  "automotive",
  "professional",
  "education",
  "hospitality",
  "pets",
  "events",
  "leisure",
  "crafts",
  "transport",
  "farming",
] as const;
export type Cluster = (typeof CLUSTERS)[number];

export const RISKS = ["medical", "legal", "financial", "food_safety"] as const;
export type Risk = (typeof RISKS)[number];

/** Which topics may carry an occasion: one on its theme, any of the trade's own, or any at all. */
export const OCCASION_CARRIERS = ["theme", "trade", "any"] as const;

/** Facts only the owner can give; a topic or frame that needs one is not eligible without it. */
export const OWNER_FACTS = ["services", "offers", "events", "website", "phone"] as const;
export type OwnerFact = (typeof OWNER_FACTS)[number];

export const POST_STATUSES = ["draft", "in_review", "approved", "changes_requested", "exported"] as const;
export type PostStatus = (typeof POST_STATUSES)[number];

export const CALENDAR_STATUSES = ["queued", "running", "succeeded", "failed", "cancelled"] as const;
export type CalendarStatus = (typeof CALENDAR_STATUSES)[number];

export const WRITERS = ["builtin", "model", "person"] as const;

/** What a brief may ask for; `auto` means the model when one is configured, else the built-in writer. */
export const WRITER_CHOICES = ["auto", "builtin", "model"] as const;
export type WriterChoice = (typeof WRITER_CHOICES)[number];

/** Low to high: each role may do everything the roles before it may. */
export const ROLES = ["viewer", "approver", "editor", "admin", "owner"] as const;
export type Role = (typeof ROLES)[number];

export const CALL_TO_ACTION_TYPES = ["BOOK", "ORDER", "SHOP", "LEARN_MORE", "SIGN_UP", "GET_OFFER", "CALL"] as const;
export type CallToActionType = (typeof CALL_TO_ACTION_TYPES)[number];

export const TRADE_MATCHES = ["exact", "alias", "cluster", "universal"] as const;
export type TradeMatch = (typeof TRADE_MATCHES)[number];

/** What a webhook can be told of, and how one message of it fares. */
export const WEBHOOK_EVENTS = [
  "batch.completed",
  "batch.failed",
  "batch.cancelled",
  "calendar.ready",
  "review.submitted",
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];
export const WEBHOOK_DELIVERY_STATUSES = ["pending", "succeeded", "failed"] as const;

/** A batch is terminal when every row is; `partially_succeeded` when some of its rows failed. */
export const BATCH_STATUSES = [
  "queued",
  "running",
  "paused",
  "succeeded",
  "partially_succeeded",
  "failed",
  "cancelled",
] as const;
export const BATCH_ROW_STATUSES = ["invalid", "queued", "running", "succeeded", "failed", "cancelled"] as const;

/** Why a batch is paused: somebody wished so, its spend cap is used up, the model's account is out of money, or its key is refused. */
export const BATCH_PAUSE_CODES = ["person", "spend_cap", "quota", "key_refused"] as const;
export type BatchPauseCode = (typeof BATCH_PAUSE_CODES)[number];
export const SHARE_MODES = ["live", "frozen"] as const;

/** What a visitor of a share link may do; each may do everything the ones before it may. */
export const SHARE_ACCESS = ["view", "comment", "approve"] as const;

/** What a visitor says of a post. */
export const DECISIONS = ["approve", "request_changes", "comment"] as const;
export type Decision = (typeof DECISIONS)[number];

/** A thread holds decisions of visitors and the workspace's replies. */
export const REVIEW_KINDS = [...DECISIONS, "reply"] as const;

/**
 * What an owner's dated event may be: something people come to, closed doors, other hours, something that will not be after all,
 * a notice (prices, moving, a deadline), or a date of which nothing more is known.
 */
export const OWNER_DAY_KINDS = ["gathering", "date", "closure", "hours", "cancelled", "notice"] as const;
export type OwnerDayKind = (typeof OWNER_DAY_KINDS)[number];
