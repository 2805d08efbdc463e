import { stemOfWord } from "./word-stem";

// Words that stand in sentences about anything.
const ANYWHERE = new Set(
  `a about above across after afternoon again against ago ahead all almost alone along already also always am an and another answer any anybody anyone anything anywhere apart are aren't around as ask asked asking asks at away
back bad badly bare be bear became because become becomes been before began begin begins behind being believe belong belongs below beneath beside best better between beyond big bit both bottom bring bringing brings broken brought but buy buying buys by
call called calls came can can't cannot care careful carefully carried carry case change changed changes cheap check checked checking checks choice choose chooses choosing chose clear clearly close closed closer collect come comes coming compare cost costs could couldn't count counts
day days dear decide decides deep did didn't differ difference different do does doesn't doing don't done double down drop dry dull during
each earlier early easier easily easy eight either else end ends enjoy enough even evening ever every everybody everyone everything everywhere exact exactly expect explain extra
fact fair fall falls far fast faster favorite feel feeling feels felt few fewer fifteen fifty find finding finds fine finish first fit fits five follow for forget found four free fresh from full
gave get gets getting give given gives giving go goes going gone good got great grow guess guide
had half happen happened happens hard hardest hardly harder has hasn't have haven't having he hear heard heavy help helped helps her here hers hidden hide hides high him himself his hold holding holds honest hour hours how however hundred
i if important in inch inches inside instead into is isn't it it's its itself job join just
keep keeping keeps kept kind kinds knew know known knows laid large last late later learn learned least leave leaving left less let let's lets lie lies like liked likes likely limit line list little live lives long longer longest look looked looking looks loose lose loses loss lost lot lots low lower
made make makes making many matter matters may maybe me mean means meant meet mention might mind minute minutes missing moment moments month months more morning most mostly move moved moves moving much must my myself
name named names near nearly neat need needed needs neither never new next nice nicely night nine no nobody none nor normal not note noted notes nothing notice noticed notices now nowhere number numbers
of off often oh old older oldest on once one ones only onto open opens or order other others otherwise ought our ours out outside over own owner owners
part parts past people person pick picks picked piece place places plain plan planned plans please plenty point points possible prepare prefer proper properly pull pulls push put puts putting
question questions quick quickly quiet quite rather reach read reading reads ready real really reason recall recognize remember remembered reply right room round rule run running runs
safe safely said same save saves saw say saying says second seconds see seeing seem seems seen send sends sense sensible sensibly set sets seven several shall share she short shorter should show shows side sides sign signs simple simply since sit sits six size slow slowly small smaller so soft some somebody someone something sometimes somewhere soon sort speak spoil spot stand standing stands start started starts stay stays step steps still stop stops story straight strong such suit suits sure
take taken takes taking talk tell telling tells ten than thank thanks that that's the their theirs them themselves then there there's these they they're thing things think thinking third this those though thought three through thrice tight till time times to today together told tomorrow tonight too took top toward tried tries true trust try turn turned turning turns twelve twenty twice two
under understand until up upon us use used useful uses using usual usually value very visit wait waited waiting want wanted wants warm was wasn't watch watching way ways we we'd we'll we're wear week weekend weeks well went were weren't what what's whatever when where whether which while who who's whoever whole whom whose why will wish with within without won't word words work worked working works worn worst worth would wouldn't write writes writing wrong
year years yes yesterday yet you you'd you'll you're you've your yours yourself`.split(/\s+/),
);

const LEAST_LETTERS = 3;
const TOKENS = /\{[^}]*\}|[a-z0-9\u00e0-\u024f]+(?:['’][a-z]+)?/g;

const tokenStems = new Map<string, string>();

/** A word's stem, "" when it stands anywhere. */
function contentStem(token: string): string {
  const known = tokenStems.get(token);
  if (known !== undefined) return known;
  const stem = readStem(token);
  tokenStems.set(token, stem);
  return stem;
}

function readStem(token: string): string {
  if (token.startsWith("{")) return token.includes("town") ? "" : `{${token.replace(/[{}]|[aA]:|:plural/g, "")}}`;
  const word = token.replace("’", "'");
  if (ANYWHERE.has(word) || /^\d/.test(word)) return "";
  const bare = word.replace(/'[a-z]+$/, "");
  return bare.length < LEAST_LETTERS || ANYWHERE.has(bare) ? "" : stemOfWord(bare);
}

/** A text word by word, each as its stem; "" for words that stand in sentences about anything. */
export const contentOf = (text: string): string[] => (text.toLowerCase().match(TOKENS) ?? []).map(contentStem);
