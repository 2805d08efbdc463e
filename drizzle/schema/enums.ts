import { pgEnum } from "drizzle-orm/pg-core";
import {
  BATCH_PAUSE_CODES,
  BATCH_ROW_STATUSES,
  BATCH_STATUSES,
  CALENDAR_STATUSES,
  CHANNELS,
  FORMATS,
  POST_STATUSES,
  ROLES,
  TONES,
  WEBHOOK_DELIVERY_STATUSES,
  WRITER_CHOICES,
  WRITERS,
} from "../../lib/core/vocabulary";

export const channelEnum = pgEnum("channel", CHANNELS);
export const formatEnum = pgEnum("format", FORMATS);
export const toneEnum = pgEnum("tone", TONES);
export const roleEnum = pgEnum("role", ROLES);
export const postStatusEnum = pgEnum("post_status", POST_STATUSES);
export const calendarStatusEnum = pgEnum("calendar_status", CALENDAR_STATUSES);
export const writerEnum = pgEnum("writer", WRITERS);
export const writerChoiceEnum = pgEnum("writer_choice", WRITER_CHOICES);
export const webhookDeliveryStatusEnum = pgEnum("webhook_delivery_status", WEBHOOK_DELIVERY_STATUSES);
export const batchStatusEnum = pgEnum("batch_status", BATCH_STATUSES);
export const batchRowStatusEnum = pgEnum("batch_row_status", BATCH_ROW_STATUSES);
export const batchPauseCodeEnum = pgEnum("batch_pause_code", BATCH_PAUSE_CODES);
