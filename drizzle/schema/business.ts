import { sql } from "drizzle-orm";
import { doublePrecision, index, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { ChannelQuota, MatchedTrade, Offer, OwnerEvent, PillarShare } from "../../lib/core/brief";
import type { Weekday } from "../../lib/core/vocabulary";
import { workspaces } from "./account";
import { createdAt, updatedAt } from "./columns";
import { toneEnum } from "./enums";

export const businesses = pgTable(
  "businesses",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** The name as it is compared (`foldBusinessName`); null where it was stored before there was this column. */
    nameKey: text("name_key"),
    /** The owner's own words for the trade. */
    niche: text("niche").notNull(),
    trade: jsonb("trade").$type<MatchedTrade>().notNull(),
    tradeId: text("trade_id").notNull(),
    placeId: text("place_id").notNull(),
    city: text("city").notNull(),
    region: text("region"),
    regionCode: text("region_code"),
    country: text("country").notNull(),
    timezone: text("timezone").notNull(),
    latitude: doublePrecision("latitude").notNull(),
    longitude: doublePrecision("longitude").notNull(),
    language: text("language").notNull(),
    tone: toneEnum("tone").notNull(),
    channels: jsonb("channels").$type<ChannelQuota[]>().notNull(),
    pillars: jsonb("pillars").$type<PillarShare[]>().notNull(),
    services: jsonb("services").$type<string[]>().notNull(),
    offers: jsonb("offers").$type<Offer[]>().notNull(),
    events: jsonb("events").$type<OwnerEvent[]>().notNull(),
    closedDays: jsonb("closed_days").$type<Weekday[]>().notNull(),
    avoidWords: jsonb("avoid_words").$type<string[]>().notNull(),
    sampleLines: jsonb("sample_lines").$type<string[]>().notNull(),
    website: text("website"),
    phone: text("phone"),
    brandColor: text("brand_color"),
    externalId: text("external_id"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index("businesses_workspace_idx").on(t.workspaceId, t.id),
    index("businesses_neighbour_idx").on(t.workspaceId, t.tradeId, t.placeId),
    index("businesses_name_idx").on(t.workspaceId, t.placeId, t.nameKey),
    uniqueIndex("businesses_external_key").on(t.workspaceId, t.externalId).where(sql`${t.externalId} is not null`),
  ],
);
