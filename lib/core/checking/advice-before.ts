/**
 * A lookbehind for words that are no claim where the reader is told to ask for them: "Ask whether the installer is
 * certified", "Read what the guarantee covers". "Ask about our certified team" is one.
 */
export const NOT_AFTER_ADVICE =
  "(?<!\\b(?:ask|asks|asking|check|checks|whether|read|look|find out|compare)\\b(?:(?!\\b(?:our|ours|we|us|my|i)\\b)[^.!?]){0,60})";
