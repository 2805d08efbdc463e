/** Ends of web addresses that a caption may hold; in small letters, as an end of a sentence without a space has a capital behind it. */
const ENDS =
  "com|net|org|info|biz|shop|store|online|site|website|app|dev|link|page|pay|xyz|club|io|co|me|tv|ly|eu|de|at|ch|fr|be|nl|lu|it|es|pt|pl|cz|sk|hu|ro|bg|gr|hr|si|rs|se|no|dk|fi|is|ee|lv|lt|ie|uk|us|ca|mx|br|ar|cl|pe|au|nz|jp|cn|kr|tw|hk|sg|in|id|my|th|vn|ph|tr|il|ae|sa|eg|ma|ke|ng|za|ru|ua";
const WEB = new RegExp(`[\\wÀ-ÿ}-]{2}\\.(?:${ENDS})(?![\\wÀ-ÿ@-])(?!\\.[a-z])|\\w\\.(?:COM|NET|ORG|SHOP)\\b`);
const SPELLED_WEB = /\w ?(?:\bdot\b|\(dot\)|\[dot\]) ?(?:com|net|org|shop)\b/i;
const MAIL = /[\w.+-]+@[\w-]+\.[a-z]{2,}/i;
const HANDLE = /(?:^|[\s(“"'«:,])@[a-z][\w.]{2,}/i;

const ENGLISH_STREET =
  /\b\d{1,5}[a-z]? (?:[NESW]\. )?(?:[A-Z][\w'’]*\.? ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Square|Court|Highway|Parkway|Terrace|Crescent)\b/;
const NOT_A_MEASURE = "(?! ?(?:Min|min|Met|met|m\\b|km|Kilo|kilo|%|Pro[zc]|St|Uhr|h\\b|Grad|°|x\\b))";
/** "Hauptstraße 12", "12 rue de la Paix", "Calle Mayor 5", "ul. Długa 7". */
const OTHER_STREET = new RegExp(
  [
    `[A-ZÄÖÜÅØ][\\wäöüßåøæé-]{2,}(?:stra(?:ß|ss)e|str\\.|gasse|platz|allee|gatan|vägen|gade|gata|veien|straat|laan|plein|katu) \\d{1,4}\\b${NOT_A_MEASURE}`,
    `\\b\\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|chemin|quai|allée|impasse) (?:d[eu'’]|[A-ZÀ-Ý])`,
    `\\b(?:ul\\.|[Uu]licy|[Cc]alle|[Aa]venida|[Aa]v\\.|[Rr]ua|[Vv]iale?|[Pp]iazza|[Cc]orso|[Cc]arrer) (?:(?:de|del|la|las|los|da|do|das|dos|della|dei) )*[A-ZÀ-ÝŁŚŻ][^\\s,.!?]*(?: [A-ZÀ-Ý][^\\s,.!?]*)?,? (?:n[.ºo°]+ ?)?\\d{1,4}\\b${NOT_A_MEASURE}`,
    "\\d丁目\\d|\\d番地",
  ].join("|"),
);
const DIGIT = /\d/;

/** The whole name that ends where a match ends. */
function wholeName(text: string, { 0: match, index }: RegExpExecArray): string {
  return /[\wÀ-ÿ.@}-]*$/.exec(text.slice(0, index + match.length))?.[0] ?? match;
}

/** A web address, an e-mail address, somebody's handle: nothing of it stands in a post as such, unless `told` holds it. */
export function findLink(text: string, told = ""): string | null {
  const found =
    (text.includes("@") ? (MAIL.exec(text) ?? HANDLE.exec(text)) : null) ?? WEB.exec(text) ?? SPELLED_WEB.exec(text);
  if (found === null) return null;
  const link = wholeName(text, found);
  return told !== "" && namesIn(told).has(plainName(link)) ? null : link;
}

const plainName = (link: string) => link.toLowerCase().replace(/^www\.|\.+$/g, "");
const namesIn = (told: string) => new Set(told.split(/[^\wÀ-ÿ.@-]+/).map(plainName));

/** A street with its number, which no owner gives to a writer. */
export function findStreet(text: string): string | null {
  return DIGIT.test(text) ? ((ENGLISH_STREET.exec(text) ?? OTHER_STREET.exec(text))?.[0] ?? null) : null;
}
