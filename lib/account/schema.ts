import { z } from "zod";
import { lineSchema } from "../core/text";
import { ROLES } from "../core/vocabulary";

export const emailSchema = z
  .string({ error: "Enter an e-mail address." })
  .trim()
  .max(254, "An e-mail address has at most 254 characters.")
  .pipe(z.email("Enter a complete e-mail address, like you@example.com."));

export const passwordSchema = z
  .string({ error: "Enter a password." })
  .min(10, "Use at least 10 characters.")
  .max(200, "Use at most 200 characters.")
  .refine((text) => text.trim() !== "", "Use more than spaces.");

/** Body of POST /api/v1/accounts: signs up and claims the guest workspace of the cookie, if any. */
export const createAccountSchema = z.object({
  email: emailSchema,
  password: passwordSchema,
  name: lineSchema(100, "Your name").optional(),
});
export type CreateAccount = z.infer<typeof createAccountSchema>;

export const API_KEY_SCOPES = ["read", "write"] as const;

export const createApiKeySchema = z.object({
  name: lineSchema(80, "The key's name"),
  scopes: z.array(z.enum(API_KEY_SCOPES)).min(1, "Give the key at least one scope.").default(["read", "write"]),
  expiresAt: z.iso
    .datetime({ offset: true, error: "Write the instant as ISO 8601, like 2027-01-31T00:00:00Z." })
    .nullable()
    .default(null),
});
export type CreateApiKey = z.input<typeof createApiKeySchema>;

export const apiKeySchema = z.object({
  id: z.string(),
  name: z.string(),
  prefix: z.string(),
  scopes: z.array(z.enum(API_KEY_SCOPES)),
  expiresAt: z.string().nullable(),
  lastUsedAt: z.string().nullable(),
  createdAt: z.string(),
});
export type ApiKey = z.infer<typeof apiKeySchema>;

/** POST /api/v1/api-keys answers this once; the key cannot be shown again. */
export const createdApiKeySchema = apiKeySchema.extend({ key: z.string() });
export type CreatedApiKey = z.infer<typeof createdApiKeySchema>;

/** GET /api/v1/workspace: who is asking, and where. `email` is null for a guest. */
export const workspaceSchema = z.object({
  id: z.string(),
  name: z.string(),
  guest: z.boolean(),
  role: z.enum(ROLES),
  email: z.string().nullable(),
  /** Rows that one batch may have. */
  batchMaxRows: z.int(),
});
export type Workspace = z.infer<typeof workspaceSchema>;
