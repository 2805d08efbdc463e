import { z } from "zod";
import {
  businessSchema,
  createBusinessSchema,
  guessInputSchema,
  guessSchema,
  updateBusinessSchema,
} from "@/lib/business/schema";
import { pageQuerySchema } from "@/lib/core/page";
import { defineOperation } from "../operation";

export const createGuess = defineOperation({
  id: "createGuess",
  method: "POST",
  path: "/api/v1/guesses",
  summary: 'What one typed line ("Harbor Bakery, Portland") seems to mean; nothing is stored',
  access: "public",
  body: guessInputSchema,
  answer: { status: 200, schema: guessSchema },
});

export const createBusiness = defineOperation({
  id: "createBusiness",
  method: "POST",
  path: "/api/v1/businesses",
  summary: "Add a business",
  access: "workspace",
  body: createBusinessSchema,
  answer: { status: 201, schema: businessSchema },
  idempotent: true,
});

export const listBusinesses = defineOperation({
  id: "listBusinesses",
  method: "GET",
  path: "/api/v1/businesses",
  summary: "The workspace's businesses, newest first",
  access: "workspace",
  query: pageQuerySchema,
  answer: { status: 200, schema: z.object({ items: z.array(businessSchema), nextCursor: z.string().nullable() }) },
});

export const getBusiness = defineOperation({
  id: "getBusiness",
  method: "GET",
  path: "/api/v1/businesses/{id}",
  summary: "One business",
  access: "workspace",
  answer: { status: 200, schema: businessSchema },
});

export const updateBusiness = defineOperation({
  id: "updateBusiness",
  method: "PATCH",
  path: "/api/v1/businesses/{id}",
  summary: "Change what is given of a business",
  access: "workspace",
  body: updateBusinessSchema,
  answer: { status: 200, schema: businessSchema },
});

export const deleteBusiness = defineOperation({
  id: "deleteBusiness",
  method: "DELETE",
  path: "/api/v1/businesses/{id}",
  summary: "Delete a business with its calendars and share links",
  access: "workspace",
  answer: { status: 204 },
});
