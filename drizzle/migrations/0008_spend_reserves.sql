ALTER TABLE "calendars" ADD COLUMN "reserved_usd" double precision DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "calendars" ADD COLUMN "reserved_until" timestamp with time zone;