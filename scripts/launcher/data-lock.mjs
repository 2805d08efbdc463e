import { createHash } from "node:crypto";
import { readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeFolder } from "./make-folder.mjs";

/**
 * One Bella per data folder. The lock is a listening socket and not a file with a pid: the system lets go of it
 * at the very moment its process ends, however it ends, and a zombie or a reused pid cannot look like an owner.
 */

/** Takes the folder, or answers null and who has it. The lock ends with the process. */
export async function lockDataFolder(dataDir, owner) {
  makeFolder(dataDir);
  const address = lockAddress(dataDir);
  const note = path.join(dataDir, "running.json");
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const server = await listen(address);
    if (server) {
      writeFileSync(note, JSON.stringify(owner));
      return {
        update: (more) => writeFileSync(note, JSON.stringify({ ...owner, ...more })),
        release: () => {
          rmSync(note, { force: true });
          server.close();
        },
      };
    }
    if (await isDataFolderLocked(dataDir)) return null;
    // Only a socket file (macOS) can be left behind by a dead process.
    if (!address.startsWith("\0") && !address.startsWith("\\\\")) rmSync(address, { force: true });
  }
  return null;
}

/** Whether a running Bella has this folder. */
export function isDataFolderLocked(dataDir) {
  return new Promise((resolve) => {
    let socket;
    try {
      socket = connect({ path: lockAddress(dataDir) });
    } catch {
      resolve(false);
      return;
    }
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

/** What the owner wrote about itself: `{ pid, url }`, or null. */
export function readOwner(dataDir) {
  try {
    return JSON.parse(readFileSync(path.join(dataDir, "running.json"), "utf8"));
  } catch {
    return null;
  }
}

function listen(address) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error) => (error.code === "EADDRINUSE" ? resolve(null) : reject(error)));
    server.listen({ path: address }, () => {
      server.unref();
      resolve(server);
    });
  });
}

function lockAddress(dataDir) {
  const name = `bella-${createHash("sha256").update(realpathSync(dataDir)).digest("hex").slice(0, 24)}`;
  // An abstract socket lives in the kernel only; a named pipe likewise.
  if (process.platform === "linux") return `\0${name}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  return path.join(tmpdir(), `${name}.sock`);
}
