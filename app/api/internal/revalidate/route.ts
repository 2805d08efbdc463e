import { plainRoute } from "@/app/_server/plain-route";
import { takeChanges } from "@/app/_server/take-changes";

export const dynamic = "force-dynamic";

/** Where processes tell each other what changed when there is no Redis; the operator's secret is asked for. */
export const POST = plainRoute("/api/internal/revalidate", takeChanges);
