import { PIECE_NAMES } from "../frames/frame";
import type { LayeredTopic } from "./topic-library";

/** Danger, illness, death, crime and loss. Too wide rather than too narrow: what it takes is a joke before a sentence. */
const GRAVE = new RegExp(
  `\\b(?:${[
    "emergenc(?:y|ies)|ambulances?|rescue[sd]?|first[- ]aid|paramedics?|hospitals?|casualt(?:y|ies)|victims?|evacuat\\w*",
    "deaths?|died|dying|fatal|deadly|killed|drown\\w*|chok(?:e|es|ed|ing)|suffocat\\w*|poison\\w*|overdoses?",
    "carbon monoxide|gas leaks?|smells? (?:of )?gas|smoke alarms?|on fire|catch(?:es)? fire|caught fire|(?:house|kitchen|chimney|fat) fires?",
    "fires? (?:starts?|spreads?|brigade|service|department|extinguishers?|blankets?|escapes?|doors?)|burns? (?:on|the skin)|scald\\w*|electrocut\\w*|electric shocks?",
    "theft|thie(?:f|ves)|stolen|burglar\\w*|break-?ins?|robber\\w*|scams?|scammers?|fraud\\w*|assault\\w*|violen\\w*|abuse[ds]?",
    "cancer|tumou?rs?|heart attacks?|cardiac|diabet\\w*|seizures?|epilep\\w*|dement\\w*|illness(?:es)?|diseases?|infections?|wounds?|bleeding",
    "injur\\w*|concussions?|fractures?|broken (?:bones?|arm|leg|tooth|wrist)|surger(?:y|ies)|pains?|painful|heat ?stroke|hypotherm\\w*",
    "funerals?|grie(?:f|ve|ving)|mourn\\w*|bereave\\w*|miscarr\\w*|suicid\\w*|depress(?:ion|ed)|anxiety|panic attacks?|put to sleep|euthan\\w*",
    "accidents?|collisions?|evict\\w*|divorce\\w*|custody|bankrupt\\w*|foreclos\\w*|flooded|lost (?:dogs?|cats?|pets?|child(?:ren)?)",
  ].join("|")})\\b`,
  "i",
);

// A topic is asked about for every way of saying it.
const known = new WeakMap<LayeredTopic, boolean>();

/** True of a topic that nobody jokes about, whatever the tone: it carries a risk, or speaks of danger, illness, death, crime or loss. */
export function isGraveTopic(topic: LayeredTopic): boolean {
  const before = known.get(topic);
  if (before !== undefined) return before;
  const isGrave =
    topic.risk !== undefined || GRAVE.test([topic.goal, ...PIECE_NAMES.map((piece) => topic[piece])].join("\n"));
  known.set(topic, isGrave);
  return isGrave;
}
