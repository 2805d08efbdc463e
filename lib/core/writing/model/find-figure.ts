/**
 * Facts told by a figure, as they look in every language: prices, discounts, years, ratings, hours, codes. Without the flag
 * `u`, which makes a pattern that ignores case ten times slower, and only asked of texts that hold a digit.
 */
const NUMBER = "\\d[\\d.,]*";
const SIGN = "[$€£₹¥￥₩₽₺฿₫₴₪₱₦₡₲₸₾₵]";
const CODES =
  "USD|EUR|GBP|CHF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|BGN|BRL|MXN|ARS|CLP|UYU|JPY|CNY|RMB|KRW|INR|ZAR|AUD|NZD|SGD|HKD|TWD|THB|VND|IDR|MYR|RUB|UAH|ILS|AED|SAR|EGP|KES|NGN|GHS";
const COINS =
  "kr(?:oner|onor)?|zł|zl|złot\\w*|kč|euros?|dollars?|d[óo]lares|pesos?|reais|francs?|franken|yen|baht|rupiah|ringgit|lei|forint|лв|руб|грн|dirhams?|cents?|céntimos|cêntimos|centavos|centesimi|eurocent|öre|grosz[ya]";
/** Words beside a percentage that make it a discount. */
const CHEAPER =
  "discount|savings?|cheaper|rabatte?|nachlass|ermäßigung|ermäßigt|reduziert|günstiger|billiger|remises?|réductions?|rabais|promos?|promotions?|soldes|descuentos?|dto|rebajas?|descontos?|scont[oi]|scontat[oaie]|ribasso|korting|goedkoper|zniżk\\w*|rabat\\w*|taniej|promocj\\w*|prisavdrag|billigare|billigere|alennus\\w*|slev\\w*|kedvezmény\\w*|reducere|indirim\\w*|diskon|giảm|скидк\\S*|знижк\\S*|割引|オフ|引き|折|할인|ส่วนลด|خصم|הנחה|छूट|έκπτωση";
const SAVE =
  "save|saves|saving|spar(?:en|t|st|e)?|économisez|profitez de|ahorr[ae]s?|ahorra|poupe|economize|risparmi\\w*|bespaar|oszczęd\\w*|spara|spar";
const SINCE =
  "since|seit(?: dem jahr)?|depuis|desde(?: o ano(?: de)?| el año)?|dal|sinds|od(?: roku)?|sedan|siden|óta|odkad|anno|gegründet|fond(?:é|ée|ato|ata) (?:en|nel)|fundad[oa] e[nm]|opgericht in|założon\\w+ w|grundat|grundlagt|établie? en|з|с|από το";
const YEAR = "(?:1[6-9]|20)\\d\\d";
const EXPERIENCE =
  "erfahrung|tradition|d['’]expérience|de experiencia|de experiência|di esperienza|di tradizione|ervaring|doświadczenia|erfarenhet|erfaring";
const OPEN =
  "ge(?:öffnet|schlossen)|öffnungszeiten|(?:wir|wieder|lange?) offen|ouverts?|ouvertes?|ouvrons|horaires|abiert[oa]s?|abrimos|cerramos|horario|abert[oa]s?|horário|apert[oie]|apriamo|orari|geopend|open(?= (?:tot|van))|openingstijden|otwarte|otwart[ya]|czynn[ea]|godziny otwarcia|öppet|öppettider|åpent|åbent|åbningstider|auki|otevřeno|nyitva|deschis|açığız|営業|開店|영업|营业|營業";
const CLOCK =
  "\\d{1,2}(?:[:.]\\d\\d| ?(?:uhr|uur|h\\d{0,2}|horas|heures|am|pm|時|시|点|點)(?![a-zà-ÿ]))|(?:bis|jusqu['’]à|hasta(?: las?)?|até(?: às| as)?|fino alle|tot|do|till?|kl\\.?|ab|von|de|à partir de|dalle|vanaf) \\d{1,2}(?! ?(?:%|°|g\\b|k?g\\b|m\\b|min|st|grad|cm|ml|tage|jours|días|dias|giorni|dagen|dni|dag))";

interface Figures {
  pattern: RegExp;
  /** What a text has to hold for it; most do not, and to ask costs next to nothing. */
  needs: RegExp;
}
const NEEDS: Readonly<Record<string, RegExp>> = {
  discount: /[%٪折]|cent|割引|sent|cien|prozent/i,
  year: /\d{4}/,
  rating: /[0-5][.,]\d|\d stars?/i,
  reviews: /google|yelp|trip|trust/i,
};
const figure = (kind: string, source: string, flags = "i"): Figures => ({
  pattern: new RegExp(source, flags),
  needs: NEEDS[kind] ?? /\d|[円元원]/,
});

const FIGURES: readonly Figures[] = [
  figure(
    "price",
    `(?:${SIGN}|R\\$|\\bRs\\.?|\\bKSh|\\bRM) ?\\d|${NUMBER}\\s?${SIGN}|(?:\\d|[一二三四五六七八九十百千])\\s?(?:円|元|원|块|塊|лв|руб|грн)`,
    "",
  ),
  figure("price", `\\b(?:${CODES})\\s?\\d|${NUMBER}\\s?(?:${CODES}|TL|Ft|R\\$)(?![\\w])`, ""),
  figure("price", `${NUMBER},?-? (?:${COINS})(?![\\wà-ÿ])|\\d(?:kr|zł|kč|euro)(?![\\wà-ÿ])|\\d,- ?(?=$|[\\s.!])`),
  figure(
    "discount",
    `\\d\\s?(?:%|٪|per ?cent|prozent|pro(?:cent|sent)|por ?cien?to|pour cent|per cento)[^.!?%]{0,25}(?<![a-zà-ÿ])(?:${CHEAPER})(?![a-zà-ÿ])`,
  ),
  figure("discount", `(?<![a-zà-ÿ])(?:${CHEAPER})(?![a-zà-ÿ])[^.!?]{0,20}?(?<![\\d.,])\\d{1,2} ?%`),
  figure("discount", `(?<![a-zà-ÿ])(?:${SAVE})(?![a-zà-ÿ])[^.!?]{0,20}?(?<![\\d.,])\\d{1,2} ?(?:%|percent|prozent)`),
  figure("discount", "(?:^|[^\\d\\s])\\s?[-−–]\\d{1,2} ?%|\\d+ ?(?:割引|％(?:オフ|OFF|引き))|\\d割引|[1-9]折"),
  figure(
    "year",
    `(?<![\\wà-ÿа-я])(?:${SINCE}) (?:${YEAR})(?!\\d)(?! ?(?:g|kg|ml|l|w|m|km|kcal|watt|gram\\w*|°)\\b)|${YEAR} ?(?:年(?:に)?(?:創業|以来|以來|から|開業|创立)|년부터|yılından)`,
  ),
  figure(
    "years",
    `\\d+\\+? ?(?:jahren?|ans|años|anos|anni|jaar|lat|års?) (?:\\S+ )?(?:${EXPERIENCE})|\\d+年の(?:経験|実績)`,
  ),
  figure(
    "years",
    "\\bwir\\b[^.!?]{0,30}\\bseit (?:über |mehr als )?\\d+ jahren|\\bnous\\b[^.!?]{0,30}depuis (?:plus de )?\\d+ ans|\\bdesde hace (?:más de )?\\d+ años|(?<![a-zà-ÿ])há (?:mais de )?\\d+ anos|\\bda (?:oltre |più di )?\\d+ anni|\\bal (?:meer dan )?\\d+ jaar\\b|\\bod (?:ponad )?\\d+ lat\\b|\\bi (?:över |mer än )\\d+ år\\b",
  ),
  figure("hours", `(?<![a-zà-ÿ])(?:${OPEN})(?![a-zà-ÿ])[^.!?]{0,30}?(?<![\\d.,])(?:${CLOCK})`),
  figure("hours", `(?<![\\d.,])(?:${CLOCK})[^.!?]{0,20}?(?<![a-zà-ÿ])(?:${OPEN})(?![a-zà-ÿ])`),
  figure(
    "rating",
    "[0-5][.,]\\d[- ]?(?:stars?|sternen?|étoiles|estrellas|estrelas|stelle|sterren|gwiazd\\w*|stjärnor|stjerner|つ星|星)(?![a-zà-ÿ])|\\b[0-5](?:[.,]\\d)? stars? (?:on|from) |[0-5][.,]\\d ?(?:\\/|out of|von|sur|de|su|op|na|av) ?5\\b",
  ),
  figure("reviews", "\\d[^.!?]{0,20} (?:on|bei|auf|sur|en|no|op|na|på|su) (?:google|yelp|trip ?advisor|trustpilot)\\b"),
  figure(
    "code",
    "(?<![a-zäöü])(?<!\\b(?:fault|error|trouble|engine|building) )(?:(?:Gutschein|Rabatt|Promo|Aktions)?[Cc]odes?|[Cc]ódigo|[Cc]odice|[Kk]od(?:e|en|em)?|クーポン|コード):? ?[\"“„'‘«「]?(?=[A-Z]*\\d)(?=\\d*[A-Z])(?![PBCU]\\d{4}\\b)[A-Z\\d]{4,}(?![a-z])",
    "",
  ),
];
const DIGIT = /[\d円元원]/;
const digitsOf = (text: string) => text.replace(/\D+/g, " ").trim();

/** True of a figure of the same kind that what was told holds: a topic's "200 g" are no "200 €". */
function isTold(found: string, pattern: RegExp, told: string): boolean {
  if (told === "") return false;
  const digits = digitsOf(found);
  return [...told.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].some(
    ([other]) => digitsOf(other) === digits,
  );
}

/** The first price, discount, founding year, rating, hour or code in a text of any language that `told` does not hold; null for none. */
export function findFigure(text: string, told: string): string | null {
  if (!DIGIT.test(text)) return null;
  for (const { pattern, needs } of FIGURES) {
    if (!needs.test(text)) continue;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined && !isTold(found, pattern, told)) return found.trim();
  }
  return null;
}
