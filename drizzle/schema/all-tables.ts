import * as account from "./account";
import * as batch from "./batch";
import * as business from "./business";
import * as calendar from "./calendar";
import * as enums from "./enums";
import * as share from "./share";
import * as upload from "./upload";
import * as webhook from "./webhook";

/** Every table and enum, for the drizzle client and the migration generator. */
export const schema = { ...enums, ...account, ...batch, ...business, ...calendar, ...share, ...upload, ...webhook };
