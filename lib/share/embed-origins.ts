import { z } from "zod";

// A URL's host may hold ";" and ",", which in a content policy end a directive, and among a page's tags a tag.
const FRAME_HOST = /^((\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?|\[[0-9a-f:]+\])$/;

/** "https://www.example.com": what a browser calls the origin of a page that frames ours; "*." stands for its subdomains. */
const originSchema = z
  .string()
  .trim()
  .max(200)
  .transform((text) => (URL.canParse(text) ? new URL(text) : null))
  .refine(
    (url) =>
      url !== null &&
      /^https?:$/.test(url.protocol) &&
      FRAME_HOST.test(url.hostname) &&
      url.pathname === "/" &&
      url.username === "",
    "Write the website's address without a path, like https://www.example.com.",
  )
  .transform((url) => url?.origin ?? "");
/** The websites that may frame an embedded calendar. */
export const embedOriginsSchema = z.array(originSchema).max(20, "Give at most 20 websites.");
