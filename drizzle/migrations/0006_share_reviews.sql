CREATE TABLE "reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"calendar_id" text NOT NULL,
	"share_link_id" text NOT NULL,
	"post_id" text NOT NULL,
	"post_revision" integer NOT NULL,
	"decision" text NOT NULL,
	"comment" text,
	"name" text NOT NULL,
	"email" text,
	"by" text,
	"status_before" "post_status",
	"status_after" "post_status",
	"applied_revision" integer,
	"undo_token_hash" text,
	"undone_at" timestamp with time zone,
	"resolved_at" timestamp with time zone,
	"seen_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "feed_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "embed_token_hash" text;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "allow_index" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "embed_origins" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "feeds_with_password" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_calendar_id_calendars_id_fk" FOREIGN KEY ("calendar_id") REFERENCES "public"."calendars"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_share_link_id_share_links_id_fk" FOREIGN KEY ("share_link_id") REFERENCES "public"."share_links"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reviews_calendar_idx" ON "reviews" USING btree ("workspace_id","calendar_id","id");--> statement-breakpoint
CREATE INDEX "reviews_post_idx" ON "reviews" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "reviews_link_idx" ON "reviews" USING btree ("share_link_id","id");--> statement-breakpoint
CREATE INDEX "reviews_unread_idx" ON "reviews" USING btree ("workspace_id","calendar_id") WHERE seen_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "share_links_embed_key" ON "share_links" USING btree ("embed_token_hash");