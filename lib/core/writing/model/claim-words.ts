/** What a post of one language must not say of its business unasked: standing, free things, delivery, rivals, cures. */
const WORD_END = "(?![a-zà-ÿąćęłńóśźż])";
const words = (...sources: string[]) => new RegExp(`(?<![a-zà-ÿąćęłńóśźż])(?:${sources.join("|")})${WORD_END}`, "i");
/** A statement, and no question: "Who bakes the best roll in town?" asks the town. */
const NOT_ASKED = "(?=[^.!?\\n]*(?:[.!\\n]|$))";

const CURED =
  "kopfschmerz\\w*|rückenschmerz\\w*|schmerzen|migräne|krebs|ekzeme?n?|akne|allergien|neurodermitis|schuppenflechte|depression\\w*|diabetes|maux de tête|migraines?|eczéma|acné|psoriasis|cancer|dolor(?:es)?|migrañas?|jaqueca|eczemas?|dor(?:es)?|enxaquecas?|acne|mal di testa|emicranie?|eczem[ai]|dolori|hoofdpijn|rugpijn|kanker|ból\\w*|migren\\w+|raka|egzem\\w+|trądzik\\w*|huvudvärk|migrän|eksem";
const cures = (verbs: string) => `(?:${verbs})${WORD_END}[^.!?]{0,30}(?<![a-zà-ÿ])(?:${CURED})`;

/** By language; most of English is in `find-own-claim.ts`. */
const CLAIM_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:cures?|heals?) (?:[a-z]+ )?(?:eczema|acne|psoriasis|arthritis|migraines?|headaches?|cancer|diabetes|depression|anxiety|asthma|allergies|insomnia|back ?pain|colds?|flu)\b/i,
  de: words(
    "kostenlose?[rnms]? (?:\\S+ )?(?:lieferung|versand|beratung|probe\\w*|parkplätze|anfahrt|kostenvoranschlag)|(?:lieferung|versand|beratung|anfahrt) (?:ist )?(?:gratis|kostenlos|inklusive)|gratis (?:lieferung|versand|kaffee|dazu)|versandkostenfrei",
    "wir liefern|lieferung (?:nach hause|frei haus)|ausgezeichnet als|preisgekrönt\\w*|testsieger\\w*|familienbetrieb|familiengeführt\\w*|meisterbetrieb|zertifizierte?r?|marktführer",
    `beste[rsn]? \\S+ (?:der|in der|in unserer) (?:stadt|region|gegend)${NOT_ASKED}|(?:beste[rsn]?|günstigste[rsn]?) \\S+ in \\{town\\}${NOT_ASKED}`,
    "(?:besser|billiger|günstiger|frischer) als (?:bei |die |der |das |im )?(?:konkurrenz|anderswo|nebenan|(?:bäckerei|café|restaurant|salon|metzgerei|friseur|praxis|studio|hotel) \\S+)",
    "unsere kund(?:en|innen) (?:sagen|lieben|schwören)|halber preis|zum halben preis|zwei für eins|geld[- ]zurück[- ]garantie|garantiert (?:schmerzfrei|erfolg\\w*)",
    cures("heilt|heilen|kuriert|beseitigt"),
  ),
  fr: words(
    "(?:livraison|consultation|devis|parking|essai|dégustation) (?:\\S+ )?(?:gratuite?|offerte?)|gratuitement|nous livrons|livraison à domicile",
    "(?:primée?s?|récompensée?s?) (?:par|au|aux|meilleure?)|élue?s? meilleure?s?|médaille d['’](?:or|argent)|entreprise familiale|certifiée?s?|moitié prix|satisfait ou remboursé",
    `(?:la |le |les )?meilleure?s? \\S+ (?:de la (?:ville|région)|de france|de \\{town\\}|en ville)${NOT_ASKED}`,
    "(?:meilleure?s?|moins chère?s?) que (?:la concurrence|les autres|chez )|nos clients (?:disent|adorent|nous)",
    cures("guérit|guérissent|soigne|élimine"),
  ),
  es: words(
    "(?:envíos?|entrega|consulta|presupuesto|aparcamiento|degustación) (?:\\S+ )?gratis|(?:envío|entrega|consulta|presupuesto) gratuit[oa]|hacemos envíos|entrega a domicilio|repartimos",
    "premiad[oa]s?|galardonad[oa]s?|negocio familiar|empresa familiar|certificad[oa]s|a mitad de precio|dos por uno|2x1|3x2",
    `(?:el|la|los|las) mejor(?:es)? \\S+ (?:de la (?:ciudad|zona)|de españa|de \\{town\\})${NOT_ASKED}`,
    "(?:mejor|más barat[oa]s?) que (?:la competencia|los demás|en (?=[A-Z]))|nuestros clientes (?:dicen|aman|adoran)",
    cures("cura|curan|sana|elimina|alivia"),
  ),
  pt: words(
    "(?:entrega|frete|envio|consulta|orçamento|estacionamento) (?:\\S+ )?(?:grátis|gratuit[oa])|entregamos|entrega ao domicílio|entrega em casa",
    "premiad[oa]s?|galardoad[oa]s?|negócio familiar|empresa familiar|certificad[oa]s|metade do preço|leve 3",
    `(?:o|a|os|as) melhor(?:es)? \\S+ (?:d[aoe] (?:cidade|região|portugal|brasil)|de \\{town\\})${NOT_ASKED}`,
    "(?:melhor|mais barat[oa]) (?:do )?que (?:a concorrência|os outros)|os nossos clientes (?:dizem|adoram)",
    cures("cura|curam|elimina|alivia"),
  ),
  it: words(
    "(?:consegna|spedizione|consulenza|preventivo|parcheggio) (?:\\S+ )?gratuit[oa]|(?:consegna|spedizione) gratis|consegniamo|consegna a domicilio",
    "premiat[oaie]|pluripremiat[oa]|a conduzione familiare|azienda familiare|certificat[oaie]|a metà prezzo|due per uno",
    `(?:il|la|i|le) miglior[ei]? \\S+ (?:della (?:città|zona)|d['’]italia|di \\{town\\}|in città)${NOT_ASKED}`,
    "(?:meglio|migliore?|più economic[oa]) (?:di|della|del) (?:concorrenza|altri)|i nostri clienti (?:dicono|amano)",
    cures("cura|curano|guarisce|elimina"),
  ),
  nl: words(
    "gratis (?:bezorging|verzending|levering|advies|proef\\S*|parkeren|koffie)|wij bezorgen|we bezorgen|bezorging aan huis",
    "bekroonde?|prijswinnend\\w*|familiebedrijf|gecertificeerde?|halve prijs|twee halen|1\\+1 gratis|niet goed,? geld terug",
    `beste \\S+ (?:van|in) (?:de stad|de regio|nederland|\\{town\\})${NOT_ASKED}`,
    "(?:beter|goedkoper|verser) dan (?:de concurrentie|bij )|onze klanten (?:zeggen|vinden)",
    cures("geneest|genezen|verhelpt"),
  ),
  pl: words(
    "(?:darmow\\S+|bezpłatn\\S+) (?:\\S+ )?(?:dostaw\\S+|wysyłk\\S+|konsultacj\\S+|wycen\\S+|parking\\S*)|(?:dostawa|wysyłka) gratis|dowozimy|z dostawą do domu",
    "nagrodzon\\S+|nagradzan\\S+|wyróżnion\\S+ (?:jako|nagrodą)|rodzinn(?:a|ej|y) (?:firma|firmy|piekarnia|biznes)|certyfikowan\\S+|za pół ceny|dwa w cenie jednego",
    `najleps\\S+ \\S+ w (?:mieście|okolicy|polsce|\\{town\\})${NOT_ASKED}`,
    "(?:leps\\S+|tańs\\S+|lepiej|taniej) niż (?:konkurencj\\S+|gdzie indziej|w (?=[A-Z]))|nasi klienci (?:mówią|kochają)",
    cures("leczy|wyleczy|uzdrawia|usuwa"),
  ),
  sv: words(
    "(?:fri|gratis) (?:leverans|frakt|hemkörning|rådgivning|konsultation|parkering)|vi levererar|hemleverans",
    "prisbelön\\S+|prisad som|utsedd till|familjeföretag|familjeägd\\w*|certifierade?|halva priset|ta två betala|pengarna tillbaka",
    `bästa \\S+ i (?:stan|staden|sverige|\\{town\\})${NOT_ASKED}`,
    "(?:bättre|billigare|färskare) än (?:konkurrenterna|hos |på (?=[A-Z]))|våra kunder (?:säger|älskar)",
    cures("botar|läker|tar bort"),
  ),
  ja: /無料(?:配達|配送|相談|体験|駐車場|サービス)|(?:送料|配達|配送|駐車場|相談)(?:は)?無料|(?:市内|街|町|県内|地域|日本)(?:で)?(?:一番|No\.?1|ナンバーワン)|受賞|金賞|半額|(?:スターバックス|スタバ|マクドナルド|競合|他店)より|(?:頭痛|がん|病気|アトピー|腰痛|肩こり|湿疹)(?:を|が|も|まで)?(?:治|完治)|配達します|お届けします/,
};

/** The first words of a post that state of its business what only the owner knows, in one of the languages that have a table; null for none. */
export function findClaimWords(text: string, language: string): string | null {
  return CLAIM_WORDS[language.slice(0, 2).toLowerCase()]?.exec(text)?.[0] ?? null;
}

/** Companies that everybody knows, without spaces; none that is a plain word or a thing a small business sells. */
const COMPANIES =
  "starbucks|mcdonalds|burgerking|dunkindonuts|costacoffee|pretamanger|timhortons|greggs|kfc|pizzahut|papajohns|tacobell|krispykreme|walmart|costco|tesco|sainsburys|aldi|lidl|carrefour|edeka|rewe|mercadona|ikea|homedepot|hrblock|turbotax|greatclips|supercuts|planetfitness|orangetheory|petsmart|petco|sephora|doordash|ubereats|deliveroo|lieferando|justeat|grubhub|jiffylube|trustpilot|tripadvisor";
const COMPANY_TAG = new RegExp(`^(?:${COMPANIES})`);

/** True of a hashtag that names another company. */
export const namesCompany = (tag: string): boolean => COMPANY_TAG.test(tag);
