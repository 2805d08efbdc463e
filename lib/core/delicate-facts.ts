import { foldWords } from "./places/fold-place-name";

/** Of the body, of love, of money owed: nothing to be ashamed of, and nothing that somebody wants to see below a joke. */
const DELICATE = new RegExp(
  `\\b(?:${[
    // Sex, fertility and parentage.
    "vasectom\\w*|circumcis\\w*|contracepti\\w*|birth control|morning after|emergency pill|sti|stis|std|stds|sexual\\w*|sexology|sexologists?|sex (?:therap\\w*|counsel\\w*|education|coach\\w*|addiction|toys?)|psychosexual|chlamydia|gonorrh\\w*|herpes|genital\\w*|warts?|thrush|erectile|impoten\\w*|viagra|prostate|testic\\w*|vagin\\w*|vulv\\w*|labia\\w*|penis|penile|pelvic (?:floor|health|exams?)|smear tests?|pap (?:smears?|tests?)|menopaus\\w*|menstru\\w*|period pain|gyn(?:a?e)?colog\\w*|infertil\\w*|fertility|ivf|sperm|semen|egg (?:freezing|donation)|surrogac\\w*|paternity|dna tests?|(?:pregnancy|virginity) tests?|intimate (?:wax\\w*|laser|bleach\\w*|health|care)|couples? therapy|marriage counsel\\w*|infidelity|cheating (?:spouse|partner)s?|divorces?|custody|co ?parenting|child (?:support|maintenance)|alimony|(?:legal|marital|trial) separation|separation (?:agreements?|advice|mediation|law)|(?:after|during|through) (?:a |the )?separation|separated parents|adoptions?|boudoir|fetish\\w*|escort services?|lap danc\\w*|striptease",
    // Illness and the body.
    "colonic\\w*|colon (?:hydro\\w*|cleans\\w*|irrigation)|enemas?|colonoscop\\w*|endoscop\\w*|h(?:a?e)morrhoids?|piles treatment|incontinen\\w*|continence|catheters?|stoma\\w*|colostom\\w*|bed ?wetting|constipation|diarrh\\w*|ibs|bowel\\w*|rectal|anal|(?:head )?lice|nits?|scabies|bed ?bugs?|ringworm|hair (?:loss|replacement|restoration|transplants?|systems?)|alopecia|balding|baldness|wigs? for|toupees?|hairpieces?|hyperhidrosis|body odou?r|bad breath|halitosis|fungal|athletes foot|obesity|bariatric|gastric|weight[ -]?loss (?:injections?|surgery|clinic)|liposuction|breast (?:implants?|reductions?|augmentations?)|gender (?:affirm\\w*|reassign\\w*|transition)|hormone (?:therapy|replacement)|hrt|detox(?:ification)? (?:clinic|programme|program|centre|center)|methadone|(?:drug|alcohol) (?:tests?|rehab\\w*)|rehab(?:ilitation)? (?:clinic|stays?|programmes?|programs?|cent(?:re|er)s?|admissions?)|rehab$|smoking cessation|anger management|burnout|adhd (?:assess\\w*|testing)|autism (?:assess\\w*|testing)",
    // Debt, crime and trouble.
    "debts?|debt collect\\w*|collection agency|iva|ivas|payday loans?|pawn\\w*|foreclos\\w*|liquidations?|redundanc\\w*|dismissals?|disciplinar\\w*|criminal (?:defen[cs]e|law|records?)|dui|drink driving|drunk driving|bail bonds?|expungement|deportation|asylum|immigration (?:detention|appeals?|removal)|private investigat\\w*|polygraph\\w*|lie detect\\w*|hoarders?|hoarding (?:clean\\w*|clear\\w*|help|support)",
  ].join("|")})\\b`,
);

/** Words of the kind that mean something else in a trade of things. */
const MEANT_OTHERWISE =
  /\b(?:(?:pets?|dogs?|cats?|pupp(?:y|ies)|kittens?|animals?|rabbits?|shelter|rescue|tree|bench|book|star) adoptions?|adoption (?:days?|events?|fairs?|weekends?|drives?)|soil fertility|divorce (?:cakes?|part(?:y|ies))|pawn (?:chess|structure)|bowel shears|(?:garden|plant|lawn) fungal|(?:credit|technical) debts?|prostate awareness (?:run|walk)|ibs bags?|custody (?:chain|services))\b/g;

const known = new Map<string, boolean>();
const MOST_KEPT = 5_000;

/**
 * True of an owner's service that is intimate or delicate (tests, the body, infertility, debts): it goes with no joke and below no
 * post about something else. Too wide rather than too narrow: what it costs is a mention.
 */
export function isDelicateFact(fact: string): boolean {
  const before = known.get(fact);
  if (before !== undefined) return before;
  if (known.size >= MOST_KEPT) known.clear();
  const isDelicate = DELICATE.test(foldWords(fact).replace(MEANT_OTHERWISE, " "));
  known.set(fact, isDelicate);
  return isDelicate;
}
