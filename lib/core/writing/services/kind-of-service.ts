import { partPrice } from "../../service-price";

/** What is said of a service goes by: what cannot wait, what runs on, what is given, where people meet, what is done again and again, what is brought back. */
export type ServiceSort = "urgent" | "plan" | "voucher" | "class" | "routine" | "hire";

const SORTS: readonly (readonly [RegExp, ServiceSort])[] = [
  [
    /\b(?:emergenc(?:y|ies)|24[ /-]?7|24[- ]?hours?|urgent|out[- ]of[- ]hours|call[- ]?outs?(?! (?:fees?|charges?|costs?))|breakdowns?|lock-?outs?|same[- ]day repairs?|roadside)\b/i,
    "urgent",
  ],
  [/\b(?:vouchers?|gift (?:cards?|certificates?|sets?))\b/i, "voucher"],
  [
    /\b(?:memberships?|subscriptions?|club|(?:care|dental|health\w*|payment|maintenance|service|wellness|saver|membership|pet|savings?) plans?|pass(?:es)?)\b/i,
    "plan",
  ],
  [
    /\b(?:class(?:es)?|courses?|lessons?|workshops?|school(?! (?:runs?|visits?|trips?|groups?|uniforms?|photos?|portraits?|discos?|meals?|lunch\w*|transport\w*|bags?|shoes))|camps?|bootcamps?|academ(?:y|ies)|ballet|salsa|tango|zumba|yoga|pilates|spin(?:ning)?|hiit|tap(?= danc)|^tap$|for beginners|toddlers?(?! (?:mornings?|hours?|beds?|shoes|haircuts?|parties))|tutoring|group training)\b/i,
    "class",
  ],
  [
    /\b(?:trims?|rotations?|oil changes?|top-?ups?|ironing|mowing|(?:kids?|children|wom[ae]n|m[ae]n|boys?|girls?|senior|dry|fringe|bang)['’]?s?['’]? (?:hair)?cuts?|haircuts?|fringe|(?:car|dog) wash(?:es)?|vacuum\w*|check-?ups?|toners?|hygienist\w*|blow-?dr(?:y|ies)|shaves?|tid(?:y|ies)(?:-ups)?|tire swaps?|tyre changes?|bulbs?|wipers?|window cleaning)$|\b(?:boilers?|cars?|vehicles?|bikes?|bicycles?|e-?bikes?|scooters?|motor ?(?:bikes?|cycles?)|vans?|mopeds?|annual|yearly|full|minor|major|interim|basic|standard|winter|summer|wax(?:ing)?|ski|board|mowers?|engines?|watch(?:es)?|clocks?|machines?|gearbox|brakes?|suspension|fork|air ?con\w*|ac|a\/c|hvac|furnaces?|heat pumps?|gas|fires?|stoves?|pools?|spas?|hot tubs?|pumps?|generators?|ovens?|mot and|and|repairs?|&) servic(?:e|ing)$|^servic(?:e|ing)$/i,
    "routine",
  ],
  [/\b(?:hire|rentals?|to (?:test|try|rent|hire|borrow))(?: for \w+)?$/i, "hire"],
];

/** The sort of a listed service by its name; null for work that people think about, and for what is made or sold. */
export function sortOfService(service: string): ServiceSort | null {
  const { name } = partPrice(service);
  return SORTS.find(([words]) => words.test(name.trim()))?.[1] ?? null;
}
