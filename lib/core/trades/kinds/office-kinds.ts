import type { Trait } from "../../vocabulary";
import type { TradeKind } from "./trade-kind";

/** Firms whose customers write first and meet by appointment. */
const FIRM: readonly Trait[] = ["bookings", "jobs", "staffed"];
const OF_FIRMS = ["professional", "universal"] as const;
const terms = (work: string) => ({ customer: "client", customers: "clients", visit: "meeting", work });
/** Papers of a household, and what is said of advice for private people's own lives. */
const OF_HOUSEHOLDS =
  /\b(?:new baby|certificates?|passwords? in|folder with|letter(?:s)? after|official letter|paychecks?|shoebox(?:es)?|stamps?|one wrong letter|family|prescriptions?)\b/i;

/** Kinds of firms that work for other firms and for people with a plan. */
export const OFFICE_KINDS: readonly TradeKind[] = [
  {
    id: "print-shop",
    of: ["retail", "crafts", ...OF_FIRMS],
    words:
      /^(?!.*\b(?:3d|screen|t ?shirts?)\b).*\b(?:print(?:ing)? (?:shops?|stores?|services?|compan(?:y|ies)|works|house|studio)|printers?|printing|copy (?:shops?|cent(?:er|re)s?)|photo ?copy\w*|copy and print|digital printing|imprimerie|druckerei|copyshop)\b/,
    never:
      /\b(?:3d|measur\w*|second chair|beige|pocket money|heirloom|suppliers?|stocktake|unpacking|presents?|gifts?)\b/i,
    has: ["premises", "walk_ins", "jobs", "staffed", "regulars"],
    leavesCluster: true,
    terms: { customer: "customer", customers: "customers", visit: "visit", work: "printing" },
    tags: ["printshop", "printing", "shoplocal"],
    hasTopics: true,
  },
  {
    id: "web-agency",
    of: OF_FIRMS,
    words:
      /^(?!.*\bnetwork marketing\b).*\b(?:web ?(?:design\w*|develop\w*|agenc(?:y|ies)|studio)|website (?:design\w*|builders?|develop\w*)|(?:digital |social media |content |creative |advertising |ad |seo |branding |design )?(?:marketing|advertising|branding) ?(?:agenc(?:y|ies)|consultan\w*|studio|firm|compan(?:y|ies))?|(?:digital|social media|creative|seo|content|ad) agenc(?:y|ies)|seo|graphic design\w*|social media manage\w*)\b/,
    never: OF_HOUSEHOLDS,
    has: FIRM,
    terms: terms("web and marketing work"),
    tags: ["smallbusiness", "webdesign", "marketingtips"],
    hasTopics: true,
  },
  {
    id: "it-support",
    of: OF_FIRMS,
    words:
      /\b(?:it (?:support|services?|consult\w*|compan(?:y|ies)|help|provider|solutions|security|outsourcing)|managed (?:it|service\w*)|msp|tech support|technical support|help ?desk|cyber ?security|computer support|network (?:support|install\w*|engineers?))\b/,
    never: OF_HOUSEHOLDS,
    has: FIRM,
    terms: terms("IT work"),
    tags: ["itsupport", "smallbusiness", "cybersecurity"],
    hasTopics: true,
  },
  {
    id: "coworking",
    of: OF_FIRMS,
    words:
      /\b(?:co ?working|shared (?:offices?|workspaces?)|serviced offices?|hot desk\w*|work ?hub|business (?:cent(?:er|re)|incubator))\b/,
    never: OF_HOUSEHOLDS,
    has: ["premises", "bookings", "staffed", "regulars"],
    leavesCluster: true,
    terms: { customer: "member", customers: "members", visit: "visit", work: "running a shared office" },
    tags: ["coworking", "workspace", "freelance"],
    hasTopics: true,
  },
  {
    id: "recruitment",
    of: OF_FIRMS,
    words:
      /\b(?:recruit\w*|staffing|head ?hunt\w*|(?:employment|temp|talent|job|executive search|personnel) agenc(?:y|ies)|executive search|job placement)\b/,
    never: OF_HOUSEHOLDS,
    has: FIRM,
    terms: terms("recruiting"),
    tags: ["recruitment", "hiring", "jobs"],
    hasTopics: true,
  },
  {
    id: "money-adviser",
    of: OF_FIRMS,
    words:
      /\b(?:financial (?:advis\w*|plann\w*|services|consult\w*|coach\w*)|mortgages?(?: (?:brokers?|advis\w*|lenders?|consult\w*))?|wealth (?:manage\w*|advis\w*|plann\w*)|(?:pension|investment|retirement) (?:advis\w*|plann\w*)|loan (?:brokers?|officers?)|ifa)\b/,
    has: FIRM,
    terms: terms("advice"),
    tags: ["moneymatters", "financialplanning", "goodtoknow"],
    hasTopics: true,
  },
  {
    id: "architect",
    of: ["home_services", ...OF_FIRMS],
    words:
      /^(?!.*\b(?:landscape|garden|software|it|solutions?|systems?|data|cloud|enterprise)\b).*\barchitect(?:s|ure|ural)?\b(?!.* (?:photo|salvage|model|metal\w*|iron\w*|steel\w*|glass|glazing|stone\w*|joinery|mouldings?|antiques?))/,
    never: OF_HOUSEHOLDS,
    has: FIRM,
    leavesCluster: true,
    terms: terms("architecture"),
    tags: ["architecture", "building", "homedesign"],
    hasTopics: true,
  },
  {
    id: "interior-designer",
    of: ["home_services", "retail", ...OF_FIRMS],
    words: /\binterior (?:design\w*|decorat\w*|styl\w*|architect\w*)\b/,
    never: OF_HOUSEHOLDS,
    has: FIRM,
    leavesCluster: true,
    terms: terms("interior design"),
    tags: ["interiordesign", "homedecor", "interiors"],
    hasTopics: true,
  },
];
