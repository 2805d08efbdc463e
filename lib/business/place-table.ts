import { type PlaceTable, parsePlaceTable } from "../core/places/place-table";
import { readDataFile } from "../platform/data-files";

let loading: Promise<PlaceTable> | null = null;

/** The world's places, read once a process on first use (about 7 MB of text). */
export function getPlaceTable(): Promise<PlaceTable> {
  loading ??= readDataFile("places.tsv")
    .then(parsePlaceTable)
    .catch((error: unknown) => {
      // A failed read must not be remembered: the next caller tries again.
      loading = null;
      throw error;
    });
  return loading;
}
