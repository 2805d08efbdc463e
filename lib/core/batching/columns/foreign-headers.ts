import { foldWords } from "../../places/fold-place-name";

/** Headers of what Bella has no column for, as words without case and accents. */
const FOREIGN: readonly RegExp[] = [
  // People: a client's owner has no trade and stands in no town.
  /^(?:\w+ )?(?:phonetic )?(?:first|middle|last|given|family|maiden|sur|fore|nick) ?name$|^(?:name )?(?:prefix|suffix)$|^file as$/,
  /^(?:vorname|nachname|prenom|nom de famille|apellidos?|cognome|sobrenome|voornaam|achternaam)$/,
  /\b(?:owner|manager|person|assignee|assigned to|attention to|created by|modified by|sales rep|job title)\b/,
  /\bcontact(?: name| person)?$|\b(?:department|organi[sz]ation title)$/,
  // Numbers that an office gives: a business is found under none of them.
  /^(?:\w+ )?(?:abn|acn|vat|gst|gstin|pan|tin|ein|cin|siren|siret|naf|ape|utr|crn|nif|cif|cnpj|kvk|btw|ust ?id|hrb|npi|naics|sic)(?: (?:no|nr|num|number|id|code|desc|title|reg\w*))?$/,
  /\b(?:tax|vat|company|registration|registered|trade register|license|licence|policy|invoice) (?:no|nr|num|number|id|code)\b/,
  // Hours are no events, and what a label says is not its value.
  /\bhours?\b|\bopening times?\b|\bhoraires?\b|\boffnungszeiten\b|\bhorarios?\b|\borari\b|\bopeningstijden\b/,
  /\b(?:labels?|fax|e ?mails?|emailaddress|birthday)\b/,
  // Money and where a sale stands.
  /\b(?:currency|wahrung|devise|moneda|moeda|valuta|balance|credit limit|revenue|mrr|fee|budget)\b/,
  /\b(?:account|customer|client|lead|deal|lifecycle|contact|entity|record|subscription) (?:site|type|rating|status|source|stage)\b/,
  // Parts of an address which are no town: a header that names a town beside them is none of these.
  /^(?!.*\b(?:city|town)\b).*\b(?:zip|postal ?code|post ?code|pin ?code|eircode|po box|latitude|longitude|address ?\d|address line ?\d)\b/,
];

/** "PhoneNumber" as "Phone Number", as programs write what people part. */
const partWords = (header: string): string => header.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");

/**
 * Whether a header says that its column is something which Bella does not use. By its name and its values it is then
 * nothing else: a surname may be a state's name, and a company's number as long as a phone's.
 */
export function isForeignHeader(header: string): boolean {
  const words = foldWords(partWords(header));
  return FOREIGN.some((pattern) => pattern.test(words));
}

/** Words that say what a business is to whoever keeps the list, rather than what it does. */
const RELATION =
  /^(?:(?:past |former |new |existing )?(?:customer|client|prospect|lead|partner|vendor|supplier|reseller|competitor|investor|press|analyst)s?\b|(?:in)?active$|hot$|warm$|cold$|others?$|location$|business$|company$)/i;
/** So many of a column's values make it one of them. */
const SHARE = 0.6;

/** Whether values are relations ("Customer - Direct", "Prospect"): under "Type" they are no trades. */
export function areRelations(values: readonly string[]): boolean {
  const said = values.filter((value) => RELATION.test(value.trim()));
  return values.length > 0 && said.length >= SHARE * values.length;
}
