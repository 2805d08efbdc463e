import { type OptionalReading, quoteValue, splitList } from "./cell-reading";

const LEFT_OUT = "It is left out.";
/** A name with a dot in it, and no address of mail. */
const ADDRESS = /^[^\s@/]*[\p{L}\p{N}]\.\p{L}{2,}([:/?#]\S*)?$/u;

/** "logo.png" is a picture. Endings that are also those of addresses, such as .ai and .zip, are not listed. */
const FILE = /^[^/]+\.(png|jpe?g|gif|svg|webp|pdf|docx?|xlsx?|csv|txt|mp4|eps|psd)$/i;
const isAddress = (text: string) => ADDRESS.test(text) && !FILE.test(text);

const SCHEME = /^https?:\/\//i;
/** With a scheme: a host with a dot, and behind "www." with two names. */
const WHOLE = /^https?:\/\/(?!www\.[^./]+(?:[/?#]|$))[^\s/?#]+\.[^\s/?#]+/i;
/** A word that may say what follows it ("Web:", "Website", "see"); any other may be the beginning of the address itself. */
const LABEL = /[:=–—-]$|^(?:web|website|site|url|homepage|home|internet|link|see|siehe|voir|at|online)$/i;

/** A web address, "example.com" alone is https; of several the first. One with a space in it is an error, for its half may be somebody else's. What is no address is left out; other schemes are the schema's to refuse. */
export function readWebsite(text: string): OptionalReading<string> {
  // "http//", "http:/" and "https;//" are slips.
  const written = text.trim().replace(/^(https?)[:;]?\/{1,2}(?=[^/])/i, "$1://");
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(written) && !/\s/.test(written)) return { value: written };
  if (isAddress(written)) return { value: `https://${written}` };
  const parts = splitList(written, /[\s,;|<>()]+/);
  const at = parts.findIndex((part) => WHOLE.test(part) || isAddress(part));
  const isTorn = parts.slice(0, at === -1 ? undefined : at).some((part) => SCHEME.test(part));
  if (isTorn)
    return {
      code: "invalid_value",
      message: `${quoteValue(text)} is no whole web address: there is a space in it, or its end is missing. Write it like https://example.com.`,
    };
  const first = parts[at];
  const before = parts[at - 1];
  const mayBeTorn = before !== undefined && /^[\p{L}\p{N}-]+$/u.test(before) && !LABEL.test(before);
  if (first === undefined || mayBeTorn) return { unread: `${quoteValue(text)} is no web address. ${LEFT_OUT}` };
  const value = SCHEME.test(first) ? first : `https://${first}`;
  return { value, guess: `Of ${quoteValue(text)} the address ${first} is taken.` };
}

/** Fewer figures are no number that anybody can call. */
const LEAST_FIGURES = 3;

/** A phone number as people write it. Of "4.41E+11" Excel has lost the digits, and "447700900123.0" is what it makes of a whole number. Words are left out. */
export function readPhone(text: string): OptionalReading<string> {
  const phone = text.replace(/\s+/g, " ").replace(/^(\d{6,})[.,]0+$/, "$1");
  if (/^\d([.,]\d+)?E\+?\d+$/i.test(phone)) {
    const message = `${quoteValue(text)} is what a spreadsheet leaves of a long number. Format its column as text and write the number again.`;
    return { code: "invalid_value", message };
  }
  const figures = phone.match(/\p{Nd}/gu)?.length ?? 0;
  return figures < LEAST_FIGURES ? { unread: `${quoteValue(text)} is no phone number. ${LEFT_OUT}` } : { value: phone };
}

/** `#rrggbb`, also without "#" and in the short form `#rgb`; what is no colour is left out. */
export function readColor(text: string): OptionalReading<string> {
  const digits = text.trim().replace(/^#/, "");
  if (/^[0-9a-f]{3}$/i.test(digits)) return { value: `#${[...digits].map((digit) => digit + digit).join("")}` };
  if (/^[0-9a-f]{6}$/i.test(digits)) return { value: `#${digits}` };
  return { unread: `${quoteValue(text)} is no colour like #0E5A46. ${LEFT_OUT}` };
}
