CREATE TYPE "public"."batch_pause_code" AS ENUM('person', 'spend_cap');--> statement-breakpoint
CREATE TYPE "public"."batch_row_status" AS ENUM('invalid', 'queued', 'running', 'succeeded', 'failed', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."batch_status" AS ENUM('queued', 'running', 'paused', 'succeeded', 'partially_succeeded', 'failed', 'cancelled');--> statement-breakpoint
CREATE TABLE "batch_rows" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"batch_id" text NOT NULL,
	"row" integer NOT NULL,
	"status" "batch_row_status" NOT NULL,
	"business_name" text NOT NULL,
	"trade" text NOT NULL,
	"town" text NOT NULL,
	"cells" jsonb NOT NULL,
	"ordered" jsonb,
	"errors" jsonb NOT NULL,
	"business_id" text,
	"calendar_id" text,
	"job_id" uuid,
	"claimed_by" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"post_count" integer DEFAULT 0 NOT NULL,
	"reserved_usd" double precision DEFAULT 0 NOT NULL,
	"finished_at" timestamp with time zone,
	"changed_in" bigint DEFAULT (pg_current_xact_id()::text)::bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "batches" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"status" "batch_status" DEFAULT 'queued' NOT NULL,
	"file_name" text,
	"writer" "writer_choice" NOT NULL,
	"days" integer NOT NULL,
	"content_hash" text,
	"pause_code" "batch_pause_code",
	"spend_cap_usd" double precision,
	"spent_usd" double precision DEFAULT 0 NOT NULL,
	"committed_usd" double precision DEFAULT 0 NOT NULL,
	"ordered_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"active_since" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "batch_rows" ADD CONSTRAINT "batch_rows_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch_rows" ADD CONSTRAINT "batch_rows_batch_id_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."batches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch_rows" ADD CONSTRAINT "batch_rows_business_id_businesses_id_fk" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batches" ADD CONSTRAINT "batches_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "batch_rows_row_key" ON "batch_rows" USING btree ("batch_id","row");--> statement-breakpoint
CREATE INDEX "batch_rows_status_idx" ON "batch_rows" USING btree ("batch_id","status","finished_at");--> statement-breakpoint
CREATE INDEX "batch_rows_changed_idx" ON "batch_rows" USING btree ("batch_id","changed_in");--> statement-breakpoint
CREATE INDEX "batch_rows_business_idx" ON "batch_rows" USING btree ("business_id");--> statement-breakpoint
CREATE INDEX "batch_rows_calendar_idx" ON "batch_rows" USING btree ("calendar_id");--> statement-breakpoint
CREATE INDEX "batches_workspace_idx" ON "batches" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE INDEX "batches_active_idx" ON "batches" USING btree ("workspace_id","content_hash") WHERE "batches"."finished_at" is null;