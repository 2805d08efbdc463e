import { createHash } from "node:crypto";

/** A script's name in a content policy: the hash of its text. */
export function scriptHash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/**
 * The content security policy of a page.
 * @param scripts sources beside our own files, such as a nonce or hashes
 * @param frameAncestors origins that may show the page in a frame; none by default
 */
export function contentPolicy(scripts: readonly string[], frameAncestors: readonly string[] = []): string {
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...scripts].join(" ")}`,
    // Style attributes carry pillar and brand colours as CSS variables.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors.length > 0 ? frameAncestors.join(" ") : "'none'"}`,
  ].join("; ");
}
