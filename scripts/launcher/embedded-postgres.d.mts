export interface OpenedDatabase {
  url: string;
  pid: number;
  port: number;
  /** False when a server already ran on this folder. */
  started: boolean;
  /** Stops the server, unless a running Bella holds the folder (`force` stops it anyway). */
  stop(options?: { force?: boolean }): Promise<void>;
}
export function openDatabase(options: {
  dataDir: string;
  port?: number;
  signal?: AbortSignal;
}): Promise<OpenedDatabase>;
export function isRunning(pid: number): boolean;
