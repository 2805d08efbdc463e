const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/**
 * A language tag in its usual case: "EN" as "en", "es_mx" as "es-MX", "zh-hant" as "zh-Hant" (RFC 5646, 2.1.1). What is
 * no tag comes back as it was, without the space around it.
 */
export function toLanguageTag(text: string): string {
  const tag = text.trim().replaceAll("_", "-");
  if (!TAG.test(tag)) return text.trim();
  const [language = "", ...subtags] = tag.toLowerCase().split("-");
  return [
    language,
    ...subtags.map((subtag) => {
      if (subtag.length === 2) return subtag.toUpperCase();
      return subtag.length === 4 && /^[a-z]/.test(subtag) ? subtag.charAt(0).toUpperCase() + subtag.slice(1) : subtag;
    }),
  ].join("-");
}

const NAMES = new Intl.DisplayNames(["en"], { type: "language" });

/** What English calls a language; the tag itself where that is none that can be. */
export function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    // A tag of the right shape may still be no tag: "en-a1".
    return tag;
  }
}
