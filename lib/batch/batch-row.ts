import type { ParsedBusiness } from "../business/schema";
import type { CheckedRow } from "../core/batching/checked-row";

/** A line of a batch's file, checked, its town looked up: what `createBatch` stores. */
export type CheckedBatchRow = CheckedRow<ParsedBusiness>;
