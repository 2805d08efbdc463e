/** What owners say they do alone ("takeaway only"), folded, and what they have not got by it. */
const ONLY: readonly (readonly [said: RegExp, lacks: readonly string[]])[] = [
  [/\b(?:take ?aways?|take ?outs?|carry ?outs?|collections?|deliver(?:y|ies)|to go) only\b/, ["seating"]],
  [/\b(?:free )?(?:weights?|strength|lifting|barbells?|power ?lifting) only\b/, ["cardio machines", "classes"]],
  [/\badults? only\b|\bchild ?free\b/, ["children"]],
  [/\b(?:by )?appointments? only\b/, ["walk-ins"]],
  [/\bcash only\b/, ["card payments"]],
  [/\broom only\b/, ["breakfast", "restaurant"]],
  [/\bdrinks? only\b/, ["food"]],
  [/(?<!\b(?:cats?|rabbits?|small pets?) (?:and |or )?)\bdogs? only\b/, ["cats", "rabbits"]],
  [/(?<!\b(?:dogs?|rabbits?|small pets?) (?:and |or )?)\bcats? only\b/, ["dogs", "rabbits"]],
  [/\b(?:cats?|dogs?)(?: (?:and|or))? (?:cats?|dogs?) only\b/, ["rabbits"]],
  [/\b(?:wom[ae]ns?|ladies|females?|girls) only\b/, ["men"]],
  [/\b(?:m[ae]ns?|gents?|males?|gentlemen) only\b/, ["women"]],
  [/\b(?:dried|silk|artificial|faux|preserved|paper|everlasting)(?: (?:flowers?|stems?))? only\b/, ["fresh flowers"]],
  [/\bsales only\b/, ["lettings"]],
];

/** What a business has not got by what its owner's folded words say it does alone. */
export const lackedByOnly = (words: string): readonly string[] =>
  ONLY.flatMap(([said, lacks]) => (said.test(words) ? lacks : []));
