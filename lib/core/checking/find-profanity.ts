import { Profanity } from "@2toad/profanity";
import type { BusinessFacts } from "../brief";
import { createOwnerBlanker } from "./owner-words";

const profanity = new Profanity({ wholeWord: true });
/** Names and things before anything else: pawnbrokers, Mr Cox, Ms Wang, the Cock Inn, plumbers' flanges, chicken breasts. */
profanity.whitelist.addWords(
  "pawn cox hoare hoar hoer wang dyke fook kock kok cok kum kums dick fanny willy willies gaylord cock cocks balls butt butts bum nob chink dink dinks flange muff screwing snatch poop breasts lust bloody damn jap spac feck pron hore homo".split(
    " ",
  ),
);
/** British, Irish and Australian words that the list lacks, in the forms that shops have in their names. */
profanity.addWords(
  "arsehole arseholes arsed arsewipe bollocks bollocky bollox gobshite gobshites shitehawk minge minges clunge todger pillock pillocks pikey pikeys gyppo gyppos wogs poofter poofters spastic spastics slapper slappers sodding shagged shagging wankers wanking wanky tossers bellends knobheads twats feckin fecking fecked dickheads buggered buggery bint bints punani arsey smartarse pisshead pissheads shitfaced cuntish knobjockey".split(
    " ",
  ),
);
/** What is meant otherwise only beside another word. */
const MEANT_OTHERWISE =
  /\b(?:pussy[ -]?(?:willows?|cats?|foot)|(?:maine )coons?|coon (?:rapids|cheese)|magna cum|summa cum|cum laude|(?:blue|great|coal|marsh|willow|long-tailed) tits?|tits?[ -](?:box|nest)\w*|shag[ -]?(?:pile|rugs?|carpets?|haircuts?|cuts?)|(?:pin|finger)[ -]?pricks?|prick (?:test|holes?)\w*|(?:sex|breast) (?:therap\w+|education|ed|clinic|screening|surger\w+)|sex (?:of|your)|puppy turd\w*)\b/gi;

/** True of a text that holds a word which some channels hide; not of names and things that only look like one. */
export function isProfane(text: string): boolean {
  return profanity.exists(text.replace(MEANT_OTHERWISE, " "));
}

/** True when a post should show a warning. Never a violation, and the owner's own words never count (shops are named what they are named). */
export function hasProfanity(caption: string, business: BusinessFacts): boolean {
  return isProfane(createOwnerBlanker(business)(caption));
}
