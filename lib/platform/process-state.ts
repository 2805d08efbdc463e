/**
 * One value per process, kept on `globalThis`: Next bundles a module once per entry and reloads it in
 * development, and a second pool or metrics registry beside the first would leak connections or lose counts.
 */
export function processState<T>(name: string, create: () => T): T {
  const store: Record<symbol, T | undefined> = globalThis as unknown as Record<symbol, T | undefined>;
  const key = Symbol.for(`bella.${name}`);
  const existing = store[key];
  if (existing !== undefined) return existing;
  const created = create();
  store[key] = created;
  return created;
}
