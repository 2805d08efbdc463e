import { z } from "zod";

/** A rendered page or route as Next hands it over; what it holds besides these fields is kept as it is. */
export type PageValue = {
  kind: "APP_PAGE" | "APP_ROUTE";
  status?: number | undefined;
  headers?: Record<string, string | string[]> | undefined;
  html?: string | undefined;
  rscData?: Buffer | undefined;
  body?: Buffer | undefined;
  /** The page in parts, for prefetches of Next's router; never kept (page-cache.ts). */
  segmentData?: Map<string, Buffer> | undefined;
};

/** A page that is kept, with what decides whether it may still be shown. */
export interface PageEntry {
  value: PageValue;
  /** What its content was read from, such as `calendar:cal_1`: a change of one of them ends it. */
  tags: readonly string[];
  renderedAt: number;
  /** The instant (ms) it ends by itself. */
  endsAt: number;
  /** This process's clock of changes when its rendering began. */
  localStart: number;
  /** The clock that all processes share, at the same moment; null when it could not be read. */
  sharedStart: number | null;
  /** When it was last known (ms) that none of its tags had changed. */
  checkedAt: number;
  bytes: number;
  /** Kept beside it once it was answered (answer-kept.ts): Next's headers, its hash, its bytes compressed. */
  answer?: Record<string, string | string[]>;
  etag?: string;
  gzip?: Promise<Buffer>;
}

const bytes = z.base64().transform((text) => Buffer.from(text, "base64"));
const storedSchema = z.object({
  kind: z.enum(["APP_PAGE", "APP_ROUTE"]),
  status: z.int().optional(),
  headers: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
  html: z.string().optional(),
  rscData: bytes.optional(),
  body: bytes.optional(),
  tags: z.array(z.string()),
  renderedAt: z.number(),
  endsAt: z.number(),
  sharedStart: z.number(),
});

/** An entry as text for a store outside the process; null for one whose age nobody else could judge. */
export function packEntry({ value, tags, renderedAt, endsAt, sharedStart }: PageEntry): string | null {
  if (sharedStart === null) return null;
  return JSON.stringify({
    kind: value.kind,
    status: value.status,
    headers: value.headers,
    html: value.html,
    rscData: value.rscData?.toString("base64"),
    body: value.body?.toString("base64"),
    tags,
    renderedAt,
    endsAt,
    sharedStart,
  });
}

/** The entry in a text of `packEntry`, not yet checked; null when the text is anything else. */
export function unpackEntry(text: string, localStart: number): PageEntry | null {
  try {
    const { tags, renderedAt, endsAt, sharedStart, ...value } = storedSchema.parse(JSON.parse(text));
    return { value, tags, renderedAt, endsAt, sharedStart, localStart, checkedAt: 0, bytes: 2 * text.length };
  } catch {
    return null;
  }
}

/** What an entry weighs in memory, roughly, with its HTML once more compressed. */
export function weigh(value: PageValue): number {
  return 1000 + 2.25 * (value.html?.length ?? 0) + (value.rscData?.length ?? 0) + (value.body?.length ?? 0);
}
