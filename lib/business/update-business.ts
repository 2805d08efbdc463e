import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { db } from "../platform/db/client";
import type { BusinessRow } from "./data";
import { describePlace, describeTrade } from "./describe-business";
import { getBusiness } from "./get-business";
import { type NewBusiness, updateBusinessRow } from "./mutations";
import type { ParsedBusiness } from "./schema";

const PLAIN = [
  "name",
  "language",
  "tone",
  "channels",
  "pillars",
  "services",
  "offers",
  "events",
  "closedDays",
  "avoidWords",
  "sampleLines",
  "website",
  "phone",
  "brandColor",
  "externalId",
] as const;

/** What of a business's row changes with what is given; a new town or trade is looked up. @throws AppError those of creating */
export async function describeChanges(
  before: BusinessRow,
  input: Partial<ParsedBusiness>,
): Promise<Partial<NewBusiness>> {
  const changes: Partial<NewBusiness> = Object.fromEntries(
    PLAIN.filter((field) => input[field] !== undefined).map((field) => [field, input[field]]),
  );
  if (input.niche !== undefined) Object.assign(changes, await describeTrade(input.niche));
  return Object.assign(changes, await placeChanges(before, input));
}

/** Changes what is given and leaves the rest; a new town or trade is looked up again. @throws AppError not_found and those of creating */
export async function updateBusiness(
  scope: WorkspaceScope,
  id: string,
  input: Partial<ParsedBusiness>,
): Promise<BusinessRow> {
  requireRole(scope, "editor");
  const changes = await describeChanges(await getBusiness(scope, id), input);
  const row = await updateBusinessRow(db(), scope, id, changes);
  if (!row) throw new AppError("not_found", { detail: "There is no such business." });
  return row;
}

async function placeChanges(before: BusinessRow, input: Partial<ParsedBusiness>) {
  const moved = input.city !== undefined || input.region !== undefined || input.country !== undefined;
  if (!moved && input.timezone === undefined) return {};
  if (!moved) {
    const { timezone } = await describePlace({
      city: before.city,
      region: before.region,
      country: before.country,
      timezone: input.timezone,
    });
    return { timezone };
  }
  // A new town without region and country is looked up afresh; the old town's would mislead the search.
  const fresh = input.city !== undefined && input.city !== before.city;
  return describePlace({
    city: input.city ?? before.city,
    region: input.region !== undefined ? input.region : fresh ? null : before.region,
    country: input.country !== undefined ? input.country : fresh ? null : before.country,
    timezone: input.timezone,
  });
}
