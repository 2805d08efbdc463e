import type { Slot } from "../brief";
import { weekdayOf } from "../dates/local-date";

/**
 * How the writer may speak of a day: remember it, keep quiet, wish it well, wish a good day off, let a topic that is
 * about the same thing take it up (soberly where it is about health or a cause), mark a new season, or say nothing.
 */
export type OccasionManner =
  | { manner: "remembrance" | "quiet" | "owner_event" | "season" | "silent" }
  | { manner: "greeting"; greeting: string }
  | { manner: "day_off"; dayOff: "bank holiday" | "public holiday" | "long weekend" | "day off" }
  | { manner: "theme"; isAwareness: boolean };

type SlotOccasion = NonNullable<Slot["occasion"]>;

/** Days people wish each other well on, with the wish; the first match counts. `$&` is the day's own name. */
const GREETINGS: readonly (readonly [RegExp, string])[] = [
  [/^Christmas(?: Day)?$/, "Merry Christmas"],
  [/^New Year(?:'s Day)?$/, "Happy New Year"],
  [/^Thanksgiving(?: Day)?$/, "Happy Thanksgiving"],
  [/^(?:Orthodox )?Easter(?: Sunday)?$/, "Happy Easter"],
  [/^(?:Eid al-Fitr|Eid al-Adha|Eid-Ul-Fitr)$/, "Eid Mubarak"],
  [/^Hari Raya.*$/, "Selamat Hari Raya"],
  [/^Ramadan$/, "Ramadan Mubarak"],
  [/^Deepavali$/, "Happy Deepavali"],
  [/^Divali$/, "Happy Divali"],
  [/^Midsummer(?: Eve| Day)?$/, "Happy Midsummer"],
  [
    /^(?:Diwali|Holi|Hanukkah|Passover|Rosh Hashanah|Kwanzaa|Nowruz|Lunar New Year|Chinese New Year|Mid-Autumn Festival|Songkran|Onam|Pongal|Dussehra|Raksha Bandhan|Ganesh Chaturthi|Vaisakhi|Baisakhi|Matariki|Hogmanay|Mardi Gras|Pancake Day|Burns Night|Bonfire Night|Oktoberfest|Bastille Day|Swiss National Day|King's Day|Fiestas Patrias|Festa Junina|Malaysia Day|Chuseok|Durga Puja|Dhanteras|Janmashtami|Grandparents Day|Children's Day|Three Kings' Day|Sinterklaas|Halloween|Juneteenth|Cinco de Mayo|Boxing Day|Easter Monday|Canada Day|Labou?r Day|Presidents' Day|Victoria Day|Family Day|May Day|Heritage Day|Freedom Day|Republic Day|National Day|National Women's Day|International Women's Day|Christmas Eve|New Year's Eve|Independence Day|Valentine's Day|Galentine's Day|(?:Mother|Father)'s Day|Mothering Sunday|Grandparents' Day|Small Business Saturday|St\.? (?:Patrick|David|Andrew|George|Brigid|Stephen|Nicholas)'s Day)$/,
    "Happy $&",
  ],
];

/** Public holidays that mean a free day and not much else; other public holidays are left to those they concern. */
const DAYS_OFF =
  /(?:bank|public) holiday$|^(?:Royal Queensland Show|Washington's Birthday|Civic Holiday|British Columbia Day|New Brunswick Day|Saskatchewan Day|Natal Day|Islander Day|Discovery Day|King's Birthday|Anniversary Day|Canberra Day|Picnic Day|Eight Hours Day|Adelaide Cup Day|Melbourne Cup|AFL Grand Final Friday|Workers' Day|Day of Goodwill|Easter Saturday|(?:Day|The day) after (?:Thanksgiving|Christmas|New Year's Day)(?: Day)?)$/i;

/** Days of mourning and memory; other sombre days are quiet, without thoughts for the bereaved. */
const REMEMBRANCE =
  /memorial|remembrance|memory|anzac|september 11|truth and|armistice|holocaust|veterans|patriot|victims|fallen|martyr|genocide|pearl harbor|sorry|dead|volkstrauertag|youth day|human rights/i;

/** Days about illness, danger, faith in a cause or people in need: never a wish, never a joke. */
const AWARENESS =
  /awareness|health|wellness|sleep|spine|glaucoma|arthritis|osteoporosis|diabetes|heart|hearing|asthma|tobacco|blood|rabies|antimicrobial|hygiene|handwashing|first aid|nurses|doctors|stress|mental|suicide|aids\b|cancer|allerg|fire prevention|safety|guide dog|refugee|privacy|password|habitat|poverty|violence|r u ok|deadline|tax|insurance|estate planning|disabilit|autism|water day|clocks go|skin|sight day|podiatry|self-care/i;

// Trade fairs of attention: the day itself says nothing to a reader.
const SILENT =
  /black friday|cyber monday|super saturday|giving tuesday|small business week|columbus|assumption|get to know your customers|customer service week|enterprises day|buen fin/i;

/** A day's name as people say it: "Fire Prevention Week begins" is Fire Prevention Week, explanations in brackets go. */
export function occasionLabel(name: string): string {
  return name
    .replace(/^Clocks go/, "Day the clocks go")
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/\s+begins$/i, "")
    .trim();
}

function dayOffOf(label: string, localDate: string): "bank holiday" | "public holiday" | "long weekend" | "day off" {
  if (/bank holiday$/i.test(label)) return "bank holiday";
  if (/public holiday$/i.test(label)) return "public holiday";
  return ["monday", "friday"].includes(weekdayOf(localDate)) ? "long weekend" : "day off";
}

/** How a day may be spoken of, by its name: the plan keeps no more of it. */
export function judgeOccasion({ name, kind, sombre, on }: SlotOccasion, postDate: string): OccasionManner {
  const localDate = on ?? postDate;
  const label = occasionLabel(name);
  if (sombre) return { manner: REMEMBRANCE.test(label) ? "remembrance" : "quiet" };
  if (kind === "owner_event" || kind === "season") return { manner: kind };
  if (label === "Independence Day" && localDate.endsWith("-07-04"))
    return { manner: "greeting", greeting: "Happy Fourth of July" };
  for (const [pattern, wish] of GREETINGS)
    if (pattern.test(label)) return { manner: "greeting", greeting: label.replace(pattern, wish) };
  if (DAYS_OFF.test(label)) return { manner: "day_off", dayOff: dayOffOf(label, localDate) };
  if (kind === "public_holiday" || SILENT.test(label)) return { manner: "silent" };
  return { manner: "theme", isAwareness: AWARENESS.test(label) };
}

/** The day's name if people look for posts by it: that of a feast or a theme, not of a day off or of mourning. */
export function taggedDay({ occasion, localDate }: Pick<Slot, "occasion" | "localDate">): string | null {
  if (!occasion) return null;
  const { manner } = judgeOccasion(occasion, localDate);
  return manner === "greeting" || manner === "theme" ? occasionLabel(occasion.name) : null;
}
