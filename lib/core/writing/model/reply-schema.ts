import { z } from "zod";

/**
 * One post as the model returns it. Only the caption must be there: the topic's own words stand in for the rest.
 * Lengths are generous: the gate judges, this only keeps floods out.
 */
export const modelPostSchema = z.object({
  slotId: z.coerce.string(),
  caption: z.string().max(5000),
  hashtags: z.array(z.string().max(100)).max(30).catch([]),
  callToAction: z.string().max(300).catch(""),
  imageIdea: z.string().max(1000).catch(""),
  altText: z.string().max(1000).catch(""),
});
export type ModelPost = z.infer<typeof modelPostSchema>;

/** The reply's JSON schema, as endpoints with structured output enforce it and as the prompt states it. */
export const replyJsonSchema: Record<string, unknown> = {
  type: "object",
  additionalProperties: false,
  required: ["posts"],
  properties: {
    posts: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["slotId", "caption", "hashtags", "callToAction", "imageIdea", "altText"],
        properties: {
          slotId: { type: "string" },
          caption: { type: "string" },
          hashtags: { type: "array", items: { type: "string" } },
          callToAction: { type: "string" },
          imageIdea: { type: "string" },
          altText: { type: "string" },
        },
      },
    },
  },
};
