import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const READY_MS = 60_000;
const ROOT = path.resolve(import.meta.dirname, "../..");

interface Nginx {
  folder: string;
  port: number;
  /** Ports of the web processes. */
  upstreams: readonly number[];
  run: (name: string, command: string, args: string[]) => void;
}

/** The nginx of deploy/nginx as its container starts it: the template filled in, the main file with this machine's paths. */
export async function startNginx({ folder, port, upstreams, run }: Nginx): Promise<void> {
  const cache = path.join(folder, "nginx-cache");
  mkdirSync(cache);
  const values: Record<string, string> = {
    BELLA_UPSTREAM: upstreams.map((upstream) => `127.0.0.1:${upstream}`).join("; server "),
    NGINX_LISTEN: `127.0.0.1:${port}`,
    NGINX_CACHE: cache,
  };
  const template = readFileSync(path.join(ROOT, "deploy/nginx/bella.conf.template"), "utf8");
  const filled = template.replace(/\$\{([A-Z_]+)\}/g, (_, name: string) => values[name] ?? "");
  run("nginx", "nginx", writeConfig(folder, filled));
  await untilOk(`http://127.0.0.1:${port}/api/health/live`);
}

/** An nginx with the same main file that serves one folder's files, and those with a `.gz` beside them compressed: what the other one is measured by. */
export async function startFileServer({ folder, port, run }: Omit<Nginx, "upstreams">, root: string): Promise<void> {
  const own = path.join(folder, "files");
  mkdirSync(own);
  const site = `sendfile on; tcp_nopush on; server_tokens off; gzip_static on; open_file_cache max=100;
    server { listen 127.0.0.1:${port} backlog=4096 reuseport; root ${root}; }`;
  run("files", "nginx", writeConfig(own, site));
  await untilOk(`http://127.0.0.1:${port}/`);
}

/** Writes the main file with this machine's paths around one site, and answers nginx's arguments. */
function writeConfig(folder: string, site: string): string[] {
  writeFileSync(path.join(folder, "site.conf"), site);
  const types = "/etc/nginx/mime.types";
  if (existsSync(types)) copyFileSync(types, path.join(folder, "mime.types"));
  else writeFileSync(path.join(folder, "mime.types"), "types {}\n");
  const main = readFileSync(path.join(ROOT, "deploy/nginx/nginx.conf"), "utf8")
    .replace(/^user .*$/m, process.getuid?.() === 0 ? "user root;" : "")
    // Only root of the whole machine may raise it.
    .replace(/^worker_rlimit_nofile .*$/m, "")
    .replace("/var/run/nginx.pid", path.join(folder, "nginx.pid"))
    .replace("/etc/nginx/mime.types", path.join(folder, "mime.types"))
    .replace("/etc/nginx/conf.d/*.conf", path.join(folder, "site.conf"));
  const file = path.join(folder, "nginx.conf");
  writeFileSync(file, main);
  return ["-c", file, "-p", folder, "-g", "daemon off;"];
}

/** Waits until an address answers well. */
export async function untilOk(url: string): Promise<void> {
  for (const deadline = Date.now() + READY_MS; Date.now() < deadline; ) {
    const ok = await fetch(url, { signal: AbortSignal.timeout(2000) }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} did not answer`);
}
