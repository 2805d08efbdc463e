import type { CallToAction } from "../brief";
import type { Channel } from "../vocabulary";

/** One post as the formatters see it: a subset of the API's post. */
export interface ExportedPost {
  id: string;
  localDate: string;
  localTime: string;
  channel: Channel;
  pillar: string;
  format: string;
  topic: { id: string; title: string };
  occasion: { id: string; name: string } | null;
  caption: string;
  hashtags: string[];
  callToAction: CallToAction | null;
  link: string | null;
  imageIdea: string;
  altText: string;
  status: string;
  revision: number;
}

/** What every formatter is given. Times are wall-clock in `timezone`; what people read shows them as `country` does. */
export interface ExportedCalendar {
  businessName: string;
  country?: string | undefined;
  timezone: string;
  posts: readonly ExportedPost[];
}

/** A finished file: its name, media type and text or bytes. */
export interface ExportedFile<Content extends string | Uint8Array<ArrayBuffer> = string> {
  name: string;
  mediaType: string;
  content: Content;
}

/** `Harbor Bakery` → `harbor-bakery`: safe in every file system and header; never empty. */
export function fileStem(text: string): string {
  const stem = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return stem === "" ? "calendar" : stem;
}

/** As `fileStem`, but a name in another script keeps its letters: for folders in a ZIP, never for a header. */
export function folderStem(text: string): string {
  const stem = fileStem(text);
  if (/\p{Script=Latin}/u.test(text) || /[0-9]/.test(stem)) return stem;
  const letters = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return [...letters].slice(0, 60).join("") || stem;
}
