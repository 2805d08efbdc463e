import { foldWords } from "./fold-place-name";

/** Alpha-3 codes people write; the rarer ones are understood by name or alpha-2. */
const ALPHA_3 =
  "usa US gbr GB can CA aus AU nzl NZ irl IE ind IN zaf ZA deu DE ger DE fra FR esp ES ita IT prt PT nld NL bel BE lux LU aut AT che CH dnk DK swe SE nor NO fin FI isl IS pol PL cze CZ svk SK hun HU rou RO bgr BG grc GR tur TR hrv HR svn SI srb RS est EE lva LV ltu LT ukr UA rus RU isr IL are AE sau SA qat QA kwt KW bhr BH omn OM jor JO lbn LB egy EG mar MA tun TN dza DZ nga NG ken KE gha GH tza TZ uga UG eth ET zwe ZW zmb ZM bwa BW nam NA mus MU mex MX bra BR arg AR chl CL col CO per PE ven VE ecu EC ury UY pry PY bol BO cri CR pan PA gtm GT cub CU dom DO jam JM tto TT bhs BS brb BB pri PR chn CN hkg HK mac MO twn TW jpn JP kor KR sgp SG mys MY tha TH vnm VN phl PH idn ID pak PK bgd BD lka LK npl NP khm KH mmr MM kaz KZ mlt MT cyp CY fji FJ";

const OTHER_NAMES =
  "uk GB|great britain GB|britain GB|united states of america US|america US|the united states US|u s a US|holland NL|the netherlands NL|czech republic CZ|south korea KR|korea KR|north korea KP|republic of ireland IE|eire IE|deutschland DE|espana ES|italia IT|brasil BR|uae AE|emirates AE|turkey TR|turkiye TR|ivory coast CI|burma MM|swaziland SZ|cape verde CV|macedonia MK|viet nam VN|russia RU|russian federation RU|hong kong HK|macau MO|macao MO|aotearoa NZ|aust AU|republic of south africa ZA|rsa ZA|bharat IN|suisse CH|schweiz CH|osterreich AT|nederland NL|belgie BE|belgique BE|polska PL|sverige SE|norge NO|danmark DK|suomi FI|nippon JP|the bahamas BS|the gambia GM|the philippines PH|democratic republic of the congo CD|dr congo CD|vatican VA|palestine PS|bosnia BA|st lucia LC|saint lucia LC|trinidad TT|laos LA|syria SY|iran IR|tanzania TZ|moldova MD|bolivia BO|venezuela VE|brunei BN|micronesia FM";

/** Nations of the United Kingdom, which owners name as their country. */
const NATIONS = new Map([
  ["england", "ENG"],
  ["scotland", "SCT"],
  ["wales", "WLS"],
  ["cymru", "WLS"],
  ["northern ireland", "NIR"],
]);

const DISPLAY = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
const LETTERS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
// Codes that Intl names but that are no country of ISO 3166-1: groupings, former states, reserved codes.
const NOT_COUNTRIES = new Set([
  "EU",
  "EZ",
  "UN",
  "XA",
  "XB",
  "QO",
  "ZZ",
  "UK",
  "AN",
  "BU",
  "CS",
  "DD",
  "DY",
  "FX",
  "HV",
  "NH",
  "NT",
  "RH",
  "SU",
  "TP",
  "VD",
  "YD",
  "YU",
  "ZR",
  "AC",
  "CP",
  "CQ",
  "DG",
  "EA",
  "IC",
  "TA",
]);

function listCountries(): Map<string, string> {
  const byName = new Map<string, string>();
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const code = first + second;
      const name = NOT_COUNTRIES.has(code) ? undefined : DISPLAY.of(code);
      if (name === undefined) continue;
      byName.set(code.toLowerCase(), code);
      byName.set(foldWords(name), code);
    }
  for (const entry of OTHER_NAMES.split("|")) byName.set(entry.slice(0, -3), entry.slice(-2));
  const codes = ALPHA_3.split(" ");
  for (let i = 0; i < codes.length; i += 2) byName.set(codes[i] ?? "", codes[i + 1] ?? "");
  return byName;
}

const COUNTRIES = listCountries();

/** An ISO 3166-1 alpha-2 country, with the UK nation where the owner named one ("England"). */
export interface ResolvedCountry {
  country: string;
  regionCode: string | null;
}

/** A country from its alpha-2 or common alpha-3 code or an English name; null when there is none such. */
export function resolveCountry(text: string): ResolvedCountry | null {
  const key = foldWords(text);
  const nation = NATIONS.get(key);
  if (nation) return { country: "GB", regionCode: nation };
  const country = COUNTRIES.get(key);
  return country ? { country, regionCode: null } : null;
}

const NAMES = new Map<string, string>();

/** The English name of an alpha-2 country. */
export function countryName(country: string): string {
  const known = NAMES.get(country);
  if (known !== undefined) return known;
  const name = DISPLAY.of(country) ?? country;
  // Only what is a country is kept: whoever writes something else may write anything.
  if (name !== country) NAMES.set(country, name);
  return name;
}
