import type { CreateShareLink, ShareLink, UpdateShareLink } from "@/lib/share/schema";

const DAY_MS = 86_400_000;

/** What the form of a link's settings holds. */
export interface LinkDraft {
  name: string;
  mode: ShareLink["mode"];
  access: ShareLink["access"];
  /** Empty leaves the password as it is. */
  password: string;
  removePassword: boolean;
  /** Days from now; 0 for never, "keep" for the end it has. */
  ends: number | "keep";
  allowDownload: boolean;
  allowIndex: boolean;
  feedsWithPassword: boolean;
  /** One website a line. */
  embedOrigins: string;
}

export const NEW_LINK: LinkDraft = {
  name: "",
  mode: "live",
  access: "approve",
  password: "",
  removePassword: false,
  ends: 0,
  allowDownload: false,
  allowIndex: false,
  feedsWithPassword: false,
  embedOrigins: "",
};

/** The settings a link has now. */
export function draftOf(link: ShareLink): LinkDraft {
  const { mode, access, allowDownload, allowIndex, feedsWithPassword } = link;
  const ends = link.expiresAt === null ? 0 : "keep";
  const origins = link.embedOrigins.join("\n");
  const shared = { mode, access, allowDownload, allowIndex, feedsWithPassword };
  return { ...NEW_LINK, ...shared, name: link.name ?? "", ends, embedOrigins: origins };
}

const originsOf = (text: string) =>
  text
    .split(/[\s,]+/)
    .map((line) => line.trim())
    .filter(Boolean);
const instantIn = (days: number, now: number) => new Date(now + days * DAY_MS).toISOString();

/** The body that makes a link of these settings. */
export function toCreate(draft: LinkDraft, now: number): CreateShareLink {
  const { mode, access, allowDownload, allowIndex, feedsWithPassword } = draft;
  return {
    mode,
    access,
    allowDownload,
    allowIndex,
    feedsWithPassword,
    embedOrigins: originsOf(draft.embedOrigins),
    ...(draft.name.trim() ? { name: draft.name.trim() } : {}),
    ...(draft.password ? { password: draft.password } : {}),
    ...(typeof draft.ends === "number" && draft.ends > 0 ? { expiresAt: instantIn(draft.ends, now) } : {}),
  };
}

/** The body that gives a link these settings; what it keeps is left out. */
export function toUpdate(draft: LinkDraft, now: number): UpdateShareLink {
  const { access, allowDownload, allowIndex, feedsWithPassword, ends } = draft;
  const password = draft.removePassword ? { password: null } : draft.password ? { password: draft.password } : {};
  const expiry = ends === "keep" ? {} : { expiresAt: ends === 0 ? null : instantIn(ends, now) };
  const embedOrigins = originsOf(draft.embedOrigins);
  const plain = { access, allowDownload, allowIndex, feedsWithPassword, embedOrigins };
  return { ...plain, ...password, ...expiry, name: draft.name.trim() || null };
}
