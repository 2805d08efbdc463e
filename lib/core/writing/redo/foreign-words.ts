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
