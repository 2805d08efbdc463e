/** A pattern of services, with one that it is meant for: a test walks them. */
interface Kind {
  pattern: RegExp;
  example: string;
}

/** What ends so is work or an occasion for it. */
export const DONE_ENDINGS: readonly Kind[] = [
  { pattern: /ings?$/i, example: "boiler servicing" },
  { pattern: /[ts]ions?$/i, example: "alterations" },
  { pattern: /(?:ment|ance|age)s?$/i, example: "yearly maintenance" },
  { pattern: /ery$/i, example: "embroidery" },
  { pattern: /work$/i, example: "stonework" },
  { pattern: /(?:wash(?:es)?|cleans?|sweeps?|valets?)$/i, example: "hand washes" },
  {
    pattern: /(?:cuts?|colou?rs?|highlights|extensions|blow-?dr(?:y|ies)|shaves?|trims?|grooms?)$/i,
    example: "dry cuts",
  },
  {
    pattern:
      /(?:repairs?|services?|installs?|rehairs?|refurbs?|rebuilds?|resprays?|rewires?|removals?|returns?|refits?|fittings?)$/i,
    example: "screen repairs",
  },
  {
    pattern: /(?:checks?|check-?ups?|tests?|exams?|scans?|mots?|assessments?|reviews?|valuations?|quotes?)$/i,
    example: "eye tests",
  },
  {
    pattern: /(?:lessons?|class(?:es)?|sessions?|courses?|workshops?|clubs?|camps?|retreats?|talks?)$/i,
    example: "piano lessons",
  },
  {
    pattern:
      /(?:visits?|consults?|plans?|tours?|trips?|transfers?|rentals?|walks?|appointments?|hire|deliver(?:y|ies))$/i,
    example: "home visits",
  },
  {
    pattern:
      /(?:facials?|manicures?|pedicures?|wax(?:es)?|therap(?:y|ies)|surger(?:y|ies)|treatments?|massages?|peels?|fillings?|crowns?|implants?|tattoos?)$/i,
    example: "gel manicures",
  },
  {
    pattern:
      /(?:weddings?|part(?:y|ies)|events?|portraits?|shoots?|cremations?|funerals?|days?|nights?|evenings?|mornings?|experiences?)$/i,
    example: "quiz nights",
  },
  { pattern: /(?:(?:re)?fills?|memberships?|subscriptions?|pass(?:es)?)$/i, example: "growler fills" },
  { pattern: /(?:translations?|designs?|payroll|care|support|advice)$/i, example: "tax advice" },
];

/** What ends so, too, and is a thing: had, worn or eaten. */
export const THINGS_ALL_THE_SAME: readonly Kind[] = [
  {
    pattern: /\b(?:(?:ear|key)?rings?|(?:duck|duckl|goosel|seedl|sapl)ings?|strings?|springs?|swings?|wings?)$/i,
    example: "engagement rings",
  },
  { pattern: /\b(?:pudd|dumpl|dress|top|stuff|frost|ic|stock|legg|hang|fill)ings?$/i, example: "Christmas puddings" },
  {
    pattern: /\b(?:clothing|bedding|lighting|flooring|decking|ceilings?|paintings?|etchings?|drawings?|carvings?)$/i,
    example: "organic bedding",
  },
  {
    pattern: /\b(?:lotions?|potions?|collections?|editions?|decorations?|cushions?|rations?)$/i,
    example: "signed editions",
  },
  {
    pattern: /\b(?:supplements?|ornaments?|garments?|instruments?|ointments?|condiments?|cements?)$/i,
    example: "food supplements",
  },
  { pattern: /\b(?:fragrances?|appliances?|ambulances?)$/i, example: "room fragrances" },
  {
    pattern: /\b(?:sausages?|cabbages?|luggage|packages?|beverages?|vintage|cottages?|pages?)$/i,
    example: "pork sausages",
  },
  {
    pattern: /\b(?:pottery|stationery|greenery|jewell?ery|machinery|cutlery|crockery|celery|hosiery)$/i,
    example: "wedding stationery",
  },
  { pattern: /\bto (?:test|try|taste|order)$/i, example: "touring skis to test" },
  { pattern: /\b(?:gift|hair|paper) (?:wraps|cuts)$/i, example: "gift wraps" },
];
