const HOLES: readonly RegExp[] = [
  /\{\{\s*[^{}\n]{1,60}\s*\}\}/,
  /\$?\{[^{}\n]{1,60}\}/,
  /\*\|[^|\n]{1,60}\|\*/,
  /<{1,2}\s*(?:your |the )?(?:first |last |full |business |company )?(?:name|town|city|business|company|service|offer|date|link|price|code)s?\s*>{1,2}/i,
  /\[(?:your|insert|enter|add|name|first ?name|business|company|town|city|date|link|price|code|service|offer)\b[^\]\n]{0,40}\]/i,
  /%[A-Z][A-Z_]{2,30}%/,
];

/** What in an owner's text looks like a hole that a template left open ("{{name}}", "[your town]"), as written; null when nothing does. */
export function findTemplateHole(text: string): string | null {
  for (const hole of HOLES) {
    const found = hole.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** What to tell the owner about it: a warning, since it may be meant. */
export function wordTemplateHole(text: string): string | null {
  const hole = findTemplateHole(text);
  return hole === null
    ? null
    : `“${hole}” looks like a gap in a template. Bella fills nothing in there and posts it as it stands; write the words themselves, unless it is meant.`;
}
