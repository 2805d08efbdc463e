/** A port nobody uses now, on loopback. */
export function findFreePort(): Promise<number>;
