import { spawn } from "node:child_process";

const KILL_AFTER_MS = 5000;

/**
 * Runs a program to its end; answers its exit code and what it printed (the last 200 kB). With `live` it prints for
 * itself. When `signal` aborts, the program and all that it started are ended first, and the promise rejects with the
 * signal's reason. `options` go to spawn.
 */
export async function runProgram(command, args, { live = false, signal, ...options } = {}) {
  signal?.throwIfAborted();
  const out = live ? "inherit" : "pipe";
  // A group of its own can be ended as a whole: npm and the build start programs in their turn.
  const group = signal !== undefined && process.platform !== "win32";
  const child = spawn(command, args, { ...options, detached: group, stdio: ["ignore", out, out] });
  let output = "";
  const keep = (data) => {
    output = (output + data).slice(-200_000);
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.once("close", (code, killedBy) => resolve({ code: code ?? (killedBy ? 128 : 1), output }));
  });
  let killer;
  const end = () => {
    const send = (name) => endProcess(child, name, group);
    send("SIGTERM");
    killer = setTimeout(() => send("SIGKILL"), KILL_AFTER_MS);
  };
  signal?.addEventListener("abort", end, { once: true });
  const result = await ended;
  signal?.removeEventListener("abort", end);
  clearTimeout(killer);
  // Its own end may leave a deaf child behind.
  if (signal?.aborted) endProcess(child, "SIGKILL", group);
  signal?.throwIfAborted();
  return result;
}

function endProcess(child, name, group) {
  try {
    if (group) process.kill(-child.pid, name);
    else child.kill(name);
  } catch {
    // It has ended already.
  }
}
