/** What is cut short behind a town's name, by the language of the name. */
const SHORT: readonly [RegExp, string][] = [
  // German rivers and hills: "Esslingen a.N.", "Bad Homburg v.d.H.", "Rothenburg o.d.T.", "Frankfurt a. M.".
  [/\ba\. ?d\. ?/gi, "an der "],
  [/\bo\. ?d\. ?(?=t\b|tauber)/gi, "ob der "],
  [/\bv\. ?d\. ?(?=h\b|höhe)/gi, "vor der "],
  [/\bi\. ?d\. ?(?=opf|oberpf)/gi, "in der "],
  [/\bi\. ?br(?:sg)?\b\.?/gi, "im Breisgau"],
  [/\ba\. ?(?=(?:main|neckar|rhein)\b)/gi, "am "],
  [/\ba\. ?m\b\.?/gi, "am Main"],
  [/\ba\. ?n\b\.?/gi, "am Neckar"],
  [/\ba\. ?rh\b\.?/gi, "am Rhein"],
  [/(?<=ob der )t\b\.?/gi, "Tauber"],
  [/(?<=vor der )h\b\.?/gi, "Höhe"],
  [/(?<=an der )w\b\.?/gi, "Weinstraße"],
  [/(?<=an der )r\b\.?/gi, "Ruhr"],
  [/(?<=in der )oberpf\b\.?|(?<=in der )opf\b\.?/gi, "Oberpfalz"],
  [/\(?\bwestf\b\.?\)?/gi, "Westfalen"],
  // French: "Châlons s/ Marne", "Villefranche s/Saône".
  [/\bs\/ ?(?=\p{L})/giu, "sur "],
  // Spanish and Portuguese: "Sta. Cruz", "Sto. Domingo", "Pto. Montt".
  [/\bsta\.? (?=\p{L})/giu, "Santa "],
  [/\bsto\.? (?=\p{L})/giu, "Santo "],
  [/\bpto\.? (?=\p{L})/giu, "Puerto "],
];
/** "São Paulo/SP": a region's code behind the town, as Brazil writes it. */
const REGION_CODE = /\s*\/\s*([A-Z]{2,3})\.?$/;

/** A town's name with its abbreviations written out and the code behind it set apart; null where nothing is short. */
export function longName(line: string): string | null {
  const apart = line.trim().replace(REGION_CODE, ", $1");
  const long = SHORT.reduce((name, [short, words]) => name.replace(short, words), apart)
    .replace(/\s+/g, " ")
    .trim();
  return long === line.trim() ? null : long;
}
