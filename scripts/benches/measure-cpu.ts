import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";

const MS_PER_TICK = 10;

/** The numbers of /proc/PID/stat after the name in brackets, which may hold spaces; none when the process is gone. */
function statOf(pid: number): number[] {
  try {
    const after = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1) ?? "";
    return after.split(" ").slice(1).map(Number);
  } catch {
    return [];
  }
}

/** User and system time of a process; with `reaped`, of its children that have ended too. */
export function cpuMs(pid: number, reaped = false): number {
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = statOf(pid).slice(10, 14);
  return (user + system + (reaped ? childUser + childSystem : 0)) * MS_PER_TICK;
}

/** The same of a process and all that descend from it, those that have ended among them: Postgres has one for each connection. */
export function treeCpuMs(root: number): number {
  const parents = new Map(
    readdirSync("/proc")
      .map(Number)
      .filter((pid) => pid > 0)
      .map((pid) => [pid, statOf(pid)[0]]),
  );
  const isWithin = (pid: number | undefined): boolean =>
    pid !== undefined && pid > 0 && (pid === root || isWithin(parents.get(pid)));
  return [...parents.keys()].filter(isWithin).reduce((sum, pid) => sum + cpuMs(pid, true), 0);
}

/** What all cores have done since the machine started, and how much of it was not idling. */
export function machineTicks(): { busy: number; all: number } {
  const times = cpus().map((cpu) => cpu.times);
  const idle = times.reduce((sum, one) => sum + one.idle, 0);
  const all = times.reduce((sum, one) => sum + one.user + one.nice + one.sys + one.irq + one.idle, 0);
  return { busy: all - idle, all };
}
