import { NOT_OF_CHILDREN } from "../teaching";
import type { TradeKind } from "./trade-kind";

const OF_TEACHING = ["education", "universal"] as const;
const TAUGHT =
  "(?:schools?|class(?:es)?|courses?|lessons?|academ(?:y|ies)|workshops?|institutes?|studios?|cent(?:er|re)s?)";
const teaches = (subjects: string) => new RegExp(`\\b(?:${subjects}) ${TAUGHT}\\b`);
/** Who teaches grown-ups for pleasure has no term, no report and no school bag. */
const terms = (work: string) => ({ customer: "student", customers: "students", visit: "class", work });

/** Where people sweat, ride or drive, and where firms send their people: lessons of another sort. */
const NO_LESSONS =
  "driv\\w*|motoring|motor ?(?:bike|cycle)s?|rid(?:ing|e)|football|soccer|gymnastics?|cricket|rugby|netball|hockey|basketball|cheer\\w*|danc\\w*|ballet|fitness|spin(?:ning)?|pilates|barre|yoga(?! teacher)|aerobics|zumba|personal|strength|weights?|hiit|crossfit|(?:pre|ante) ?natal|births?|dogs?(?! groom)|pupp(?:y|ies)|horses?|corporate|workplace|staff|team|compliance|safety|golf|race|obstacle|assault|ropes?|first class|world class|business class|uniforms?|photograph\\w* day";
const TAUGHT_AS =
  "(?:schools?|colleges?|academ(?:y|ies)|class(?:es)|courses?|lessons?|training|coding boot ?camps?|institutes?|coaching|teachers?|(?<=\\b(?:voice|vocal|singing|speech|dialect|accent|acting|public speaking|presentation|pronunciation|language|guitar|piano|drum|violin) )coach(?:es)?)";

/** Kinds of schools for those who come because they like to. */
export const CLASS_KINDS: readonly TradeKind[] = [
  {
    id: "lessons",
    of: ["education", "universal", "fitness", "leisure", "crafts", "pets"],
    words: new RegExp(
      `${NOT_OF_CHILDREN}(?!.*\\b(?:${NO_LESSONS})\\b).*(?:\\b${TAUGHT_AS}(?=$| (?:for|in|of|with|and|on|at|near)\\b)|sprachschule$)`,
    ),
    terms: { customer: "student", customers: "students", visit: "lesson" },
    hasTopics: true,
    isBroad: true,
  },
  {
    id: "language-school",
    of: OF_TEACHING,
    words: new RegExp(
      `${teaches("(?<!sign )languages?|english|spanish|french|german|italian|chinese|esl").source}|\\bsprachschule\\b`,
    ),
    terms: terms("language teaching"),
    tags: ["languageschool", "languagelearning", "learnlanguages"],
    hasTopics: true,
  },
  {
    id: "cookery-school",
    of: ["food", ...OF_TEACHING],
    words: teaches("cook(?:ing|ery)|culinary|baking"),
    leavesCluster: true,
    has: ["premises", "bookings", "staffed"],
    terms: terms("cooking"),
    tags: ["cookingclass", "cookeryschool", "learntocook"],
    hasTopics: true,
  },
  {
    id: "art-classes",
    of: ["leisure", ...OF_TEACHING],
    words: new RegExp(
      `${teaches("art|painting|drawing|watercolou?r|sketching|life drawing").source}|\\bpaint and sip\\b`,
    ),
    leavesCluster: true,
    has: ["premises", "bookings", "staffed"],
    terms: terms("drawing and painting"),
    tags: ["artclass", "drawing", "painting"],
    hasTopics: true,
  },
];
