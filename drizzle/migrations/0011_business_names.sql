ALTER TABLE "businesses" ADD COLUMN "name_key" text;--> statement-breakpoint
CREATE INDEX "businesses_name_idx" ON "businesses" USING btree ("workspace_id","place_id","name_key");