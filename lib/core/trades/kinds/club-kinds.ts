import type { Trait } from "../../vocabulary";
import type { TradeKind } from "./trade-kind";

/** Whoever sells to one of these, builds it, guides outdoors or insures it is none of them. */
const NOT_FOR_IT =
  "^(?!.*\\b(?:equipment|suppl(?:y|ies|iers?)|software|apps?|insurance|manufactur\\w*|wholesal\\w*|parts|shops?|stores?|construction|build(?:ers?|ing)|designers?|architects?|table tennis|mini|crazy|adventure|disc|frisbee|indoor golf|simulators?|carts?|buggies|trees?|plants?|roses|frames|mountain|mobile)\\b).*";
const named = (words: string) => new RegExp(`${NOT_FOR_IT}\\b(?:${words})\\b`);
const CLUB: readonly Trait[] = ["premises", "bookings", "staffed", "regulars"];

/** Where people come for a sport, as members or for an hour. */
export const CLUB_KINDS: readonly TradeKind[] = [
  {
    id: "climbing-gym",
    of: ["fitness", "leisure", "gym", "universal"],
    words: named(
      "(?:indoor |rock )?climbing(?: (?:gyms?|walls?|cent(?:er|re)s?|halls?|arenas?|clubs?|studios?))?$|(?:climbing|boulder\\w*) (?:and (?:boulder\\w*|climbing) )?(?:gyms?|walls?|cent(?:er|re)s?|halls?|arenas?|clubs?)|boulder(?:ing)? ?(?:gyms?|halls?|cent(?:er|re)s?|hall(?:e|en))|bouldering|kletter(?:hallen?|zentrum)|boulderhallen?|salle d escalade|rocodromo",
    ),
    // Nobody there is screened, sings along or repeats an exercise.
    leaves: [
      "fitness-screening-questions",
      "fitness-why-repeat",
      "fitness-plan-on-paper",
      "fitness-ask-for-options",
      "fitness-coach-watches",
      "fitness-ten-minute-rule-warmup",
      "fitness-gear-wears-out",
      "fitness-song-or-silence",
      "fitness-talk-test",
    ],
    has: CLUB,
    terms: { customer: "climber", customers: "climbers", visit: "session", work: "climbing" },
    tags: ["climbing", "bouldering", "climbinggym"],
    hasTopics: true,
  },
  {
    id: "golf-club",
    of: ["fitness", "leisure", "hospitality", "universal"],
    words: named(
      "golf (?:and (?:country|tennis) )?(?:clubs?|courses?|links|resorts?|cent(?:er|re)s?)|(?:public|municipal|pay and play|nine hole|9 hole|18 hole) golf|golf$|country clubs?|golfplatz|club de golf",
    ),
    leavesCluster: true,
    has: CLUB,
    terms: { customer: "golfer", customers: "golfers", visit: "round", work: "golf" },
    tags: ["golf", "golfclub", "golfcourse"],
    hasTopics: true,
  },
  {
    id: "tennis-club",
    of: ["fitness", "leisure", "education", "universal"],
    words: named(
      "(?:lawn )?tennis(?: (?:and \\w+ )?(?:clubs?|courts?|cent(?:er|re)s?|academ(?:y|ies)|schools?|coach(?:es|ing)?|lessons?|halls?|pros?|trainers?|teachers?|instructors?|associations?))?$|tennis (?:clubs?|courts?|cent(?:er|re)s?|academ(?:y|ies)|schools?|coach(?:es|ing)?|lessons?)|(?:racquet|racket)s? (?:sports? )?clubs?|tennisclub|tennisverein|tenniscenter|club de tenis|tennis ?schule",
    ),
    leavesCluster: true,
    has: CLUB,
    terms: { customer: "player", customers: "players", visit: "game", work: "tennis" },
    tags: ["tennis", "tennisclub", "tenniscourt"],
    hasTopics: true,
  },
];
