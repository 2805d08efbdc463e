import type { Operation } from "../operation";
import * as account from "./account";
import * as batch from "./batch";
import * as business from "./business";
import * as calendar from "./calendar";
import * as imports from "./import";
import * as share from "./share";
import * as webhook from "./webhook";

/** Every operation of the REST API. */
export const OPERATIONS: readonly Operation[] = [account, batch, business, calendar, imports, share, webhook].flatMap(
  (room) => Object.values(room) as Operation[],
);
