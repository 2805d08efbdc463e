const AMOUNT = "(?:[$€£₹]|R(?=\\s?\\d)|(?:CHF|AUD|USD|EUR|GBP|NZD|CAD|SGD)\\s?)\\s?\\d[\\d.,]*(?: \\d{3}(?!\\d))*";
const COUNT = "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen)";
/** "sourdough £4.50", "birthday cakes from £32", "wax melts, six for €10", "Silk press – $90", "workshops, €45 a head". */
const PRICED = new RegExp(
  `^(.*?(?:[\\p{L})]|\\bfor \\d+))[\\s,:(–—-]+((?:(?:(?:at|only|just|for)\\s+)?(?:from\\s+)?|${COUNT}\\s+for\\s+|(?:box|pack|set|bag|tray|jar)s? of ${COUNT}(?: for|,)?\\s+)${AMOUNT}(?:\\s*(?:\\/\\s?\\p{L}+|(?:an?|per|each|extra|pp|all in)(?:\\s\\p{L}+)?|for\\s${COUNT}\\s\\p{L}+))?)\\)?$`,
  "iu",
);

/** "Open gym $15 day pass": what the price is for follows it. */
const PRICED_WITHIN = new RegExp(
  `^(.*?[\\p{L})])[\\s,:(–—-]+(${AMOUNT}) ((?:(?:day|week|month|drop-in|trial|guest|family|adult|child|annual|monthly|weekly|single) )?(?:pass(?:es)?|tickets?|memberships?|entry|admission|drop-in|deal|bundle|voucher))$`,
  "iu",
);

/** "Free delivery over $50" names no price, but from where on. */
const NAMES_THING = /^(?!.*\b(?:over|under|above|below|than|of|until|till?|minimum|min|spend(?:ing)?)$)/iu;
/** "Loaves Thursdays only £5": the only belongs to the day. */
const isTimed = (name: string, price: string) =>
  /^only/i.test(price) && /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|week)(?:days?|ends?)?$/i.test(name);

/** "The vault (60 minutes, £24 each)": the price is the last thing in the bracket, and what stands before it stays. */
const PRICED_IN_BRACKET = new RegExp(`^(.+?\\([^()]*?)[,;]\\s*([^(),;]*${AMOUNT}[^(),;]*)\\)$`, "iu");

/** A service as its owner lists it, parted into its name and the price behind it; `price` is null where none stands there. */
export function partPrice(service: string): { name: string; price: string | null } {
  const [, open, inside] = PRICED_IN_BRACKET.exec(service.trim()) ?? [];
  const bracketed = inside === undefined ? null : readPrice(`it ${inside}`);
  if (open !== undefined && bracketed !== null && bracketed.name === "it")
    return { name: `${open})`, price: bracketed.price };
  return readPrice(service);
}

function readPrice(service: string): { name: string; price: string | null } {
  const [, before, within, after] = PRICED_WITHIN.exec(service.trim()) ?? [];
  if (before !== undefined && within !== undefined && NAMES_THING.test(before))
    return { name: `${before} ${after}`, price: within };
  const [, name, price] = PRICED.exec(service.trim()) ?? [];
  return name === undefined || price === undefined || !NAMES_THING.test(name) || isTimed(name, price)
    ? { name: service, price: null }
    : { name, price: price.replace(/^(?:at|for)\s+/i, "").replace(/^\p{L}+(?=\s\D)/u, (word) => word.toLowerCase()) };
}
