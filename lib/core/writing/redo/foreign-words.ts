/**
 * The commonest wishes in the languages of owners who post in English and think in another one. Each is read as the
 * English words for it; what is not here is told as not understood.
 */
export const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:s['’]il (?:vous|te) pla[iî]t|svp|stp|por favor|per favore|bitte|danke|merci|gracias|grazie|obrigad[oa]|alsjeblieft|aub)(?![\p{L}])/giu,
    " ",
  ],
  [/[¿¡]/g, ""],
  [/(?<!\p{L})(?:auf deutsch|en allemand|en alem[aá]n|in tedesco|in het duits|em alem[aã]o)(?!\p{L})/giu, "in german"],
  [
    /(?<!\p{L})(?:en fran[cç]ais|auf franz[oö]sisch|en franc[eé]s|in francese|em franc[eê]s|in het frans)(?!\p{L})/giu,
    "in french",
  ],
  [
    /(?<!\p{L})(?:en espa[nñ]ol|auf spanisch|en espagnol|in spagnolo|em espanhol|in het spaans|en castellano)(?!\p{L})/giu,
    "in spanish",
  ],
  [/(?<!\p{L})(?:in italiano|auf italienisch|en italien|en italiano|em italiano)(?!\p{L})/giu, "in italian"],
  [
    /(?<!\p{L})(?:em portugu[eê]s|auf portugiesisch|en portugais|en portugu[eé]s|in portoghese)(?!\p{L})/giu,
    "in portuguese",
  ],
  [/(?<!\p{L})(?:in het nederlands|auf niederl[aä]ndisch|en n[eé]erlandais)(?!\p{L})/giu, "in dutch"],
  [
    /(?<!\p{L})(?:trop long(?:ue)?|(?:demasiado|muy) larg[oa]|troppo lung[oa]|zu lange?|te lang|muito long[oa])(?!\p{L})/giu,
    "too long",
  ],
  [
    /(?<!\p{L})(?:trop courte?|(?:demasiado|muy) cort[oa]|troppo cort[oa]|zu kurz|te kort|muito curt[oa])(?!\p{L})/giu,
    "too short",
  ],
  [
    /(?<!\p{L})(?:plus courte?|m[aá]s cort[oa]|pi[uù] (?:cort[oa]|breve)|k(?:ü|ue?)rzer|korter|mais curt[oa]|raccourci\p{L}*|acort\p{L}*|kürzen|accorci\p{L}*)(?!\p{L})/giu,
    "shorter",
  ],
  [
    /(?<!\p{L})(?:plus long(?:ue)?|m[aá]s larg[oa]|pi[uù] lung[oa]|länger|laenger|langer|mais long[oa])(?!\p{L})/giu,
    "longer",
  ],
  [/(?<!\p{L})(?:moins|menos|meno|weniger|minder) (?=(?:form|f[oö]rm|s[eé]ri))/giu, "less "],
  [/(?<!\p{L})(?:trop|demasiado|troppo|zu|te|muito) (?=(?:form|f[oö]rm|s[eé]ri))/giu, "too "],
  [/(?<!\p{L})(?:plus|m[aá]s|pi[uù]|mehr|meer|mais) (?=(?:form|f[oö]rm|s[eé]ri))/giu, "more "],
  [
    /(?<!\p{L})(?:formelle?|formelle?r|formale|förmlich(?:er)?|sérieux|sérieuse|serio|seria|seriös(?:er)?|serieus)(?!\p{L})/giu,
    "formal",
  ],
  [
    /(?<!\p{L})(?:plus (?:dr[oô]le|amusante?)|m[aá]s (?:divertid[oa]|gracios[oa])|lustiger|witziger|pi[uù] divertente|grappiger|mais divertid[oa])(?!\p{L})/giu,
    "funnier",
  ],
  [
    /(?<!\p{L})(?:plus (?:chaleureux|chaleureuse)|m[aá]s (?:c[aá]lid[oa]|cercan[oa])|herzlicher|wärmer|pi[uù] cald[oa]|hartelijker)(?!\p{L})/giu,
    "warmer",
  ],
  [/(?<!\p{L})(?:ennuyeux|ennuyeuse|aburrid[oa]|langweilig|noios[oa]|saai)(?!\p{L})/giu, "boring"],
  [
    /(?<!\p{L})(?:sans|sin|ohne|senza|zonder|sem) (?=(?:les? |los? |las? |la |il |die |das )?(?:[eé]moji|emoticon|hashtag|question|pregunta|frage|domanda|vraag|offre|oferta|angebot|offerta))/giu,
    "without ",
  ],
  [
    /(?<=without (?:les? |los? |las? |la |il |die |das )?)(?:preguntas?|fragen?|domand[ae]|vra(?:ag|gen))(?!\p{L})/giu,
    "question",
  ],
  [
    /(?<=without (?:les? |los? |las? |la |il |die |das )?)(?:offres?|ofertas?|angebote?|offert[ae])(?!\p{L})/giu,
    "offer",
  ],
  [/(?<=without )(?:les?|los?|las?|la|il|die|das) (?=question|offer|[eé]moji|hashtag)/giu, ""],
];

/** Where another language's "and" begins another wish ("kürzer und auf Deutsch", "plus court et sans hashtags"). */
export const FOREIGN_AND =
  /\s+(?:und|et|y|en|e)\s+(?=(?:auf|en|in|em|sans|sin|ohne|senza|zonder|sem|plus|m[aá]s|pi[uù]|mehr|meer|mais|weniger|moins|menos|meno|minder)\s)/giu;
