import type { WorkspaceScope } from "../account/scope";
import { foldBusinessName, looseBusinessName } from "../core/batching/file/name-row";
import type { Executor } from "../platform/db/client";
import type { NamedBusiness } from "./find-namesake";
import { listNamesInTowns } from "./import-data";

/** A business that the workspace has, by what it may be known for in its town. */
type Stored = Pick<NamedBusiness, "name" | "externalId">;

const keyOf = ({ name, placeId }: Pick<NamedBusiness, "name" | "placeId">) => `${placeId}\n${looseBusinessName(name)}`;

/** Names of the workspace's businesses that differ from a row's only in what people leave out at times; each town is asked for once. */
export class SimilarNames {
  private readonly towns = new Set<string>();
  private readonly byName = new Map<string, Stored[]>();

  constructor(
    private readonly scope: WorkspaceScope,
    private readonly tx: Executor | undefined,
  ) {}

  /** Learns the names of towns that were not met before. */
  async learn(placeIds: readonly string[]): Promise<void> {
    const news = [...new Set(placeIds)].filter((id) => !this.towns.has(id));
    if (news.length === 0) return;
    for (const id of news) this.towns.add(id);
    for (const one of await listNamesInTowns(this.scope, news, this.tx)) {
      const key = keyOf(one);
      this.byName.set(key, [...(this.byName.get(key) ?? []), one]);
    }
  }

  /** The stored business that a row's may be under another spelling, null for none; two ids are two businesses. */
  find(named: NamedBusiness): string | null {
    const folded = foldBusinessName(named.name);
    const other = this.byName
      .get(keyOf(named))
      ?.find(
        ({ name, externalId }) =>
          foldBusinessName(name) !== folded && (externalId === null || named.externalId === null),
      );
    return other?.name ?? null;
  }
}
