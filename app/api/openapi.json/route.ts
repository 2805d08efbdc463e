import { describeApi } from "@/app/_server/describe-api";
import { plainRoute } from "@/app/_server/plain-route";

export const dynamic = "force-dynamic";

/** The OpenAPI document, generated from the schemas the routes parse with. */
export const GET = plainRoute("/api/openapi.json", async () =>
  Response.json(describeApi(), { headers: { "cache-control": "public, max-age=300", "access-control-allow-origin": "*" } }),
);
