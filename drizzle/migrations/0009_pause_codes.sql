ALTER TYPE "public"."batch_pause_code" ADD VALUE 'quota';--> statement-breakpoint
ALTER TYPE "public"."batch_pause_code" ADD VALUE 'key_refused';