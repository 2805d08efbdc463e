/** Pupils by name, in an owner's folded words. */
const PUPILS =
  /\b(?:child\w*|kids?|toddlers?|bab(?:y|ies)|infants?|juniors?|youths?|teens?|teenagers?|pupils?|girls|boys|under ?\d+s?|nann(?:y|ies)|babysit\w*|au pairs?)\b/;
/** Who teaches children by the name of what it is. "Beekeeping school" and "welding college" are none of these. */
const SCHOOLING: readonly [named: RegExp, whole: RegExp] = [
  /\b(?:nurser(?:y|ies)|kinder\w*|pre ?schools?|play ?(?:groups?|schools?)|day ?cares?|cr[eè]ches?|(?:after|out of) ?school|breakfast clubs?|holiday clubs?|(?:summer|holiday) camps?|montessori|waldorf|steiner|phonics|homework|maths?|11 plus|gcses?|abacus|stem clubs?|scouts?|scout groups?|learning cent(?:er|re)s?|forest schools?|tut(?:or|ors|oring|ition)|tuitions?|music schools?|home ?schooling)\b/,
  /^(?:(?:private|public|independent|state|local|village|community|international|bilingual|primary|elementary|secondary|middle|high|grammar|prep|preparatory|junior|infant|boarding|day|catholic|christian|islamic|jewish|church|faith|special|sunday|saturday|supplementary|small|free|charter|english medium|nature|home) )*schools?$/,
];
/** Grown-ups, where nobody small is named beside them. */
const GROWN_UPS =
  /\b(?:adults?|grown ?ups?|seniors?|pensioners?|over (?:18|50|55|60|65)s?|ielts|toefl|university|degrees?|corporate|business|professionals?)\b/;
/** "For adults" and no more: not "adults and kids", and no speciality of a place for all ("adult ballet" is sold by those, too). */
const FOR_GROWN_UPS = /\b(?:for (?:\w+ )?adults|adults? only|for grown ?ups)\b/;

/**
 * Whether a business's learners are children: what presumes parents, school bags and monthly fees is theirs to say.
 * `names` are folded, the owner's own words first.
 */
export function teachesChildren(names: readonly [own: string, ...more: string[]]): boolean {
  const [own] = names;
  if (PUPILS.test(own)) return true;
  return !GROWN_UPS.test(own) && names.some((name) => SCHOOLING.some((words) => words.test(name)));
}

/** True of owner's folded words that name grown-ups alone as those who learn or come. */
export const isForGrownUps = (own: string): boolean => FOR_GROWN_UPS.test(own) && !PUPILS.test(own);

/** The start of a pattern for words that name no school or club of children's. */
export const NOT_OF_CHILDREN = `^(?!.*(?:${PUPILS.source}|${SCHOOLING[0].source}))(?!${SCHOOLING[1].source.slice(1)})`;
