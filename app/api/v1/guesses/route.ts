import * as operations from "@/app/_server/operations/business";
import { route } from "@/app/_server/route";
import { guessBusiness } from "@/lib/business/guess-business";

export const POST = route(operations.createGuess, async ({ body }) => ({ json: await guessBusiness(body.line) }));

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
