/** A note is read wish by wish: at stops, and where "and" or "but" begins another one. */
export const BETWEEN_WISHES =
  /[.](?!\d)|\s+and\s+(?=in(?:to)? (?:arabic|chinese|dutch|french|german|hindi|italian|polish|portuguese|spanish|welsh)\b)|[;!?\n]+|,(?!\d)\s*|(?<!\b(?:nothing|anything|all|none))\s+but\s+|\s+(?:and|then|also|plus)\s+(?=(?:please\s+)?(?:make|mention|include|add|do|don['’]?t|no|not|never|without|use|write|keep|drop|lose|kill|cut|get|take|ditch|delete|replace|swap|put|start|give|more|less|fewer|too|shorter|change|promote|tell|try|an? (?:question|link|call to action|cta|joke)|remove|skip|leave|avoid|end|ask|talk|say|speak|name|translate|shorten|lengthen|focus|stop)\b)/i;
const REMOVE =
  "do away with|get rid of|take (?:out|away|off)|leave (?:out|off)|cut(?: out)?|drop|remove|skip|delete|ditch|kill|lose|scrap|erase|omit|exclude|discard";
const SPEAK =
  "mention|say|us|talk|speak|nam|includ|writ|mak|add|promot|advertis|ask|stat|put|tell|hav|giv|show|sell|us";
/** What a wish does not want. */
export const NEGATED = new RegExp(
  `^(?:(?:mention|say|write|tell|include|use) nothing|don't|never|no longer|no more|no need (?:for|of)|not|no|nor|without|avoid|stop|quit|enough (?:of|with|about)|(?:could |can )?do without|hold(?: off(?: on)?)?|minus|${REMOVE})\\s+(?:(?:want|wish|need|like|care)(?: (?:you|it|us))? (?:to |for )?)?(?:(?:${SPEAK})(?:ing|e|ke|king|ting)?\\s+(?!(?:or|and|nor)\\b))?(?:(?:about|it|this|post|any(?:thing)?|so|too|such|the words?|the|a|an|my|our|your|much|in|with|of)\\s+)*(.+)$`,
  "i",
);
/** "We don't sell butter", "there is no offer", "I said not to mention it". */
export const DENIED =
  /^(?:there(?:'s| is| are)(?: currently| actually)? (?:no|not)|there (?:isn't|aren't|wasn't)|(?:we|i)(?: currently)? (?:have|do|got|sell|make|serve|run|bake|stock) no|(?:we|i)(?:'ve)? (?:don't|never|no longer|haven't|stopped)(?: (?:have|do|sell|make|serve|offer|stock|bake|run|use|provide|want|need|like|got|say|doing|selling|making|serving|offering))?(?: (?:you )?to)?(?: (?:mention|talk about|include|see|say|name))?|(?:we|i) (?:aren't|are no longer|'re not|no longer)(?: (?:doing|running|selling|offering|having|making|serving))|we don't (?:celebrate|mark|observe)|(?:i|we) (?:hate|dislike)|why (?:is|are) there|why (?:the|so many|all the|so much)|i'?d rather not (?:mention|say|talk about|include)|(?:it|this|today) (?:isn't|wasn't)|(?:why )?(?:do you|does it|did you) (?:mention|say|talk about|keep mentioning)|why(?: do you)? mention|shouldn't (?:mention|say|talk about|include)|(?:you |it |we )?(?:never|don't) (?:ever )?(?:mention|say)) (?:(?:any|an?|the|our|my|such|more|about)\s+)*(.+)$/i;
/** What is over: "the offer ended", "the tasting is cancelled". */
export const OVER =
  /^(?:(?:the|our|my|this|that|your|all|its)\s+)*(.+?)(?:'s)? (?:(?:is|are|was|were|has|have|had|been|already|now|long|just|all)\s+)*(?:over|ended|expired|finished|gone|done|cancell?ed|past|discontinued|outdated|stopped|off|no longer (?:on|valid|running|available|true|current)|(?:isn't|aren't|not) (?:on|valid|running|available|true|happening|current)(?: any ?more| any longer)?)(?: (?:now|already|today|yesterday|last \w+|since \w+|ages ago|long ago|any ?more|on \w+|weeks ago))?$/i;
/** Pronouns, which are nothing that is over or unwanted. */
export const PRONOUN = /^(?:it|this|that|them|those|these|we|i|you|he|she|they|us|me|everything|all|something|what)\b/i;
/** What is to stay: "keep the question", and two negations. */
export const KEPT = new RegExp(
  `^(?:keep|leave in|retain|preserve|(?:don't|never|not) (?:${REMOVE}|change|touch|forget(?: about| to mention| to say| to include| to add)?))\\s+(?:in )?(?:(?:the|our|my|any|a|an|your)\\s+)*(.+)$`,
  "i",
);
/** "Don't leave the town out". */
export const NOT_LEFT_OUT =
  /^(?:don't|never) (?:leave|keep|take|cut) (?:(?:the|our|my|any) )?(.+?) (?:out|off|away)(?: of (?:it|this|the post))?$|^(?:leave|keep) (?:(?:the|our|my) )?(.+?) in$/i;
/** "You forgot the website". */
export const FORGOTTEN =
  /^(?:you (?:forgot|missed|left out|have forgotten)|forgot|missing|it's missing)(?: about| to (?:mention|add|include|say))? (?:(?:the|our|my|a|an) )*(.+)$/i;
/** Too little of a thing, though it begins with "not". */
export const TOO_LITTLE =
  /^(?:there's |it's |it |says )?(?:too little|not enough|isn't enough|nothing) (?:about|on) (?:(?:the|our|my) )?(.+)$/i;
/** What an owner calls bad in the post. */
export const DISLIKED =
  /^(?:(?:the|our|that|this|all) )*(.+?) (?:is|are|sounds?|feels?|looks?) (?:(?:a bit|so|really|very|just|too) )*(?:cringey?|annoying|bad|weird|stupid|unnecessary|pointless|odd|awful|terrible|ugly|horrible|too (?:much|many)|many|an? (?:weird|bad|silly|ugly|horrible|stupid|awful) word)$|^(?:(?:the|our) )*(.+?) (?:isn't|aren't) (?:needed|necessary|wanted)$/i;
/** A limit by number, of which only the direction is followed. */
export const COUNTED = {
  shorter:
    /\b(?:max(?:imum)?|at most|no more than|only|just|under|up to|less than|fewer than|in) (?:\d+|an?|one|two|three|four|five) (?:short )?(?:sentences?|lines?|words|characters|chars)\b|\b(?:\d+|one|two|three) (?:short )?(?:sentences?|lines?|words|characters|chars) (?:max|only|tops|at most)/i,
  longer:
    /\b(?:at least|minimum|min|more than) (?:\d+|two|three|four|five|six) (?:sentences?|lines?|words|characters|paragraphs?)\b/i,
};
/** More about a piece of detail: longer, and about it. */
export const MORE_ON = /\bmore (?:details?|info\w*|text|depth|words) (?:about|on|of) (?:(?:the|our|my) )?(.+)$/i;
/** What is to stay as it is anyway. */
export const STAYS =
  /^(?:(?:same )?length|it down|topic|subject|angle|tone|style|voice|format|rest)\b|^(?:details?|facts?|info(?:rmation)?|times?|dates?|hours?|place|venue|address|prices?|costs?|numbers?)$/i;
/** All of a post: a redo that leaves it as it is would be none. */
export const WHOLE = /^(?:anything|everything|all(?: of it)?|(?:the )?(?:text|caption|post|wording|words))$/i;
/** What a post says in words of its own ("Saturday 14 November", "in Leeds"): a word that is none of them neither takes it out nor puts it in. */
export const SAID_OTHERWISE =
  /^(?:(?:so|too|as|that|very|the|its|this|these|those) )*(?:(?:when|where|what|who|how|which|whether) .+|(?:many|much|few) .+|(?:time|date|weekday|hour|place|address|location|venue|length|topic|subject|detail|fact|service|tag)s?(?: (?:and|or) (?:the )?(?:time|date|day|hour|place|address|location|venue|price|detail)s?)*|same .+)$/i;
/** The question is the post's first sentence. */
export const AT_START = /\b(?:start|begin|open|lead)(?:s|ing)?\b|\bfirst\b/i;
/** "No hashtags except #florist": what is meant to stay of a thing nobody here sorts out. */
export const EXCEPTED = /\b(?:except|apart from|other than|besides|aside from|unless|only if)\b/i;
/** One word for another. */
export const OTHER_WORD =
  /^(?:(?:use|find|choose|try|pick|need)\s+)?(?:(?:an?|some)\s*)?(?:other|another|different|better) (?:words?|terms?|expression|name|way to say) (?:for|than|instead of) (?:the word )?(.+)$/i;
const INSTEAD =
  /^(?:say|write|use|put|call (?:it|them)|mention|talk about)\s+(.+?),? (?:instead of|rather than|not) (.+)$/i;
const INSTEAD_OF = /^instead of (.+?),? (?:say|write|use|put|mention)\s+(.+)$/i;
const EXCHANGED = /^(?:replace|swap|exchange|substitute|change)\s+(.+?) (?:with|for|by|to|into) (.+)$/i;
/** What a part of a note wants in another's place. */
export function readExchange(part: string): { wanted: string; unwanted: string } | null {
  const [, wanted, unwanted] = INSTEAD.exec(part) ?? [];
  const [, before, behind] = EXCHANGED.exec(part) ?? INSTEAD_OF.exec(part) ?? [];
  if (wanted !== undefined && unwanted !== undefined) return { wanted, unwanted };
  return before === undefined || behind === undefined ? null : { wanted: behind, unwanted: before };
}
/** More or less of a thing. */
export const LESS_OF =
  /^(?:(?:it|this|there|that|it's|has|have|is|are|got|with|use|make|put|you|used?|bit|a|way|far|just|still|much)\s+)*(?:too (?:much|many)|fewer|less|not so (?:much|many))\s+(?:of |about )?(?:(?:the|our|my)\s+)*(.+)$/i;
export const MORE_OF = /^(?:with |a bit |some |even )*more (?!like\b|than\b|of\b|so\b|in\b|to\b|as\b)(.+)$/i;
/** What a wish wants the post to speak of. */
export const WANTED =
  /^(?:.*?\b)?(?:mention|include|add|bring up|refer to|point out|work in|put in|throw in|squeeze in|promote|advertise|highlight|plug|feature|stress|emphasi[sz]e|talk (?:more )?about|speak (?:more )?(?:of|about)|write (?:more )?about|tell (?:them |people |us )?(?:more )?about|focus (?:more )?on|say (?:something|a word|a few words)? ?about|make (?:it|this|the post) (?:all )?about|more about|change (?:the )?(?:topic|subject) to|(?:too little|not enough|isn't enough|nothing) (?:about|on)|be about|stick to|nothing but)\s+(?:(?:(?:line|sentence|word|few words|bit|note|part) (?:about|on)|some|a|an|the|my|our|your|more|something about|that)\s+)*(.+)$/i;
/** Words in which no more is said of a piece than that it is wished for: "with a question at the end". */
const BARE_WORDS =
  "could can maybe also just it it's this that the post caption text with a an some one another more end ends ending finish close conclude should needs need wants want have has i we would like to put in at last be as is there good nice short simple open little final sentence by asking ask pose use include start begin beginning bottom top question questions for readers followers people them customers something our my engagement make into turn give get offer offers deal deals discount discounts sale promo promotion current link links website site web page address button cta call action push harder start open where's where did go missing forgot forgotten and of on add".split(
    " ",
  );
const BARE = new Set(BARE_WORDS);
/** True of a part that only names pieces. */
export const isBare = (text: string): boolean =>
  text.split(/[^\p{L}']+/u).every((word) => word === "" || BARE.has(word));
/** What ends a thing and is not of it. */
export const TAIL =
  /(?:,? (?:any ?more|any longer|at all|in (?:it|this|that|there|here|the (?:post|text|caption))|from (?:it|this|that|the (?:post|text|caption))|here|this time|at the (?:end|bottom)|now|so (?:much|often)|that (?:much|often)|every time|all the time|needed|required|necessary|again|altogether|completely|entirely|either|though|out|thing|pls|thanks|it's (?:wrong|not true|over)))+$/i;
/** A thing of more words is no word to avoid. */
export const MOST_WORDS_AVOIDED = 3;

const ANGLES =
  "angle|take|approach|way|idea|perspective|spin|direction|topic|subject|viewpoint|side|story|theme|thought|slant";
/** Wishes for another angle. */
export const ANGLE = new RegExp(
  `\\b(?:(?:an)?other|different|new|fresh) (?:${ANGLES})s?\\b(?! (?:to|for)\\b)|\\b(?:some|any)thing (?:else|different|new|fresh)\\b|^(?:(?:make|do|try|be|it|this|a bit|more|completely|totally|very|say|write)\\s+)*(?:different|differently|else)$|change the (?:topic|subject|angle)|\\btoo similar\\b|\\bsame as\\b|\\bposted (?:this|that|it)\\b|\\b(?:the same (?:as|again|thing)|same old|seen (?:this|it|that) (?:before|already)|already (?:posted|said|had|used) (?:this|that|it))\\b`,
);
/** Wishes for another subject. */
export const NEW_SUBJECT =
  /\b(?:something else|change (?:the )?(?:topic|subject)|(?:new|another|different|other) (?:topic|subject)|(?:make|write) (?:it |this |the post )?(?:all )?about|be about)\b/;
const LANGUAGES =
  "arabic|bengali|chinese|czech|danish|dutch|finnish|french|german|greek|hebrew|hindi|hungarian|indonesian|irish|italian|japanese|korean|malay|mandarin|norwegian|polish|portuguese|punjabi|romanian|russian|spanish|swahili|swedish|tagalog|tamil|thai|turkish|ukrainian|urdu|vietnamese|welsh|afrikaans|zulu";
/** Wishes for another language. */
export const TRANSLATED = new RegExp(`^translat|\\b(?:in|into|to) (?:${LANGUAGES})$`, "i");
/** Offers. */
export const OFFER = /\b(?:offers?|deals?|promos?|promotions?|discounts?|sales?)\b/;
/** Questions. */
export const QUESTION =
  /\b(?:question|ask(?:ing)? (?:them|people|followers|readers|everyone|something|our (?:customers|clients|followers|readers)))/;
/** Calls to action. */
export const CALL =
  /^(?:calls?[- ]to[- ]actions?|ctas?|buttons?|invitations?|(?:people|them|customers|followers|readers|everyone) to .*|(?:visit us|come (?:in|by|and)|contact us|call us|message us|get in touch|order now|book now)\b.*)$/;
/** The website. */
export const LINK =
  /^(?:(?:our |the |my )?(?:web ?site|site|web ?page|home ?page|web address|links?|urls?)(?: (?:address|link))?|links? to (?:our|the|my) (?:web ?site|site|page|home ?page))$/;
const OWN_PLACE = "business|company|shop|store|brand|firm|bakery|caf[eé]|restaurant|salon|studio|practice|clinic";
/** The business's name, and the business itself: "do not name us". */
export const NAME = new RegExp(
  `^(?:(?:(?:${OWN_PLACE})(?:['’]s)? )?names?|names? of (?:the|our|my) (?:${OWN_PLACE})|(?:the )?(?:business|company|brand)(?: by name)?|us(?: by name)?|who we are)$`,
);
/** "Leave the name out". */
export const LEFT_OUT =
  /^(?:leave|keep|take) (?:(?:the|our|my|any) )?(.+?) (?:out|off|away)(?: of (?:it|this|the post))?$/i;
/** Asks to take away a piece of the text, not a word of it. */
export const FORM =
  /\b(?:sentences?|lines?|paragraphs?|ending|opening(?! hours| times)|intro|caps|capitals?|slang|clich[eé]s?|grammar|spelling|punctuation|commas?|dash(?:es)?|words?|part|bit)\b/;
/** The town. */
const LOCAL = /\b(?:local|town|city|neighbo)/;
/** True of words about the town, or that name it. */
export const isLocal = (text: string, town: string): boolean =>
  LOCAL.test(text) || (town !== "" && text.includes(town.toLowerCase()));
/** The question is the last sentence. */
export const AT_END = /\b(?:end|finish|close|conclude)(?:s|ing)?\b|\blast\b/i;
/** "Easter sale", "offer on bagels": which one is meant; "our offer" and "the current deal" are whichever runs. */
export const OFFER_NAME =
  /^(?:(?:current|new|latest|special|ongoing|running|own) )*(?:(?!(?:current|new|latest|special|ongoing|running|own|sale|offer|deal|discount)s?\b)(\S.*?) (?:offers?|deals?|promo(?:tion)?s?|discounts?|sales?)|(?:offers?|deals?|promo(?:tion)?s?|discounts?|sales?) (?:on|of|for) (\S.*))$/i;
/** Speaks of a thing, so that an adjective in it is no manner. */
export const SPEAKS = /^\S+ (?:(?:want|wish)\w* (?:\w+ )?to )?(?:mention|talk|speak|includ|nam|promot|advertis|sell)/i;
