const VERB = "(?:is|are|was|were|do|does|did|should|can|could|would|will|has|have|may)(?:n['’]t)?";
const ASKED = "(?:we|you|they|it|he|she|I|your|our|the|this|that|these|those|a|an|there|somebody|anybody)";
/** "What should we explain", "Whose pictures are they": the verb stands before who does it. "What the day is for" asks nothing. */
const ASKS = new RegExp(
  `^(?:(?:What|Who|Whose|Which|Where|How)(?: (?!(?:the|a|an|${VERB}|${ASKED})\\b)\\w+){0,2}|When|Why) ${VERB} ${ASKED}\\b`,
);

/** A topic's title as a headline: one that is a question by its words ends like one. */
export const markQuestion = (title: string): string =>
  ASKS.test(title) && !/[.?!…"”]$/.test(title) ? `${title}?` : title;
