import { guessBusiness } from "@/lib/business/guess-business";
import * as operations from "@/app/_server/operations/business";
import { route } from "@/app/_server/route";

export const POST = route(operations.createGuess, async ({ body }) => ({ json: await guessBusiness(body.line) }));
