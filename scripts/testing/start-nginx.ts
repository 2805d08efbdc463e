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
  writeFileSync(
    path.join(folder, "bella.conf"),
    template.replace(/\$\{([A-Z_]+)\}/g, (_, name: string) => values[name] ?? ""),
  );
  const types = "/etc/nginx/mime.types";
  if (existsSync(types)) copyFileSync(types, path.join(folder, "mime.types"));
  else writeFileSync(path.join(folder, "mime.types"), "types {}\n");
  const main = readFileSync(path.join(ROOT, "deploy/nginx/nginx.conf"), "utf8")
    .replace(/^user .*$/m, process.getuid?.() === 0 ? "user root;" : "")
    // Only root of the whole machine may raise it.
    .replace(/^worker_rlimit_nofile .*$/m, "")
    .replace("/var/run/nginx.pid", path.join(folder, "nginx.pid"))
    .replace("/etc/nginx/mime.types", path.join(folder, "mime.types"))
    .replace("/etc/nginx/conf.d/*.conf", path.join(folder, "bella.conf"));
  const file = path.join(folder, "nginx.conf");
  writeFileSync(file, main);
  run("nginx", "nginx", ["-c", file, "-p", folder, "-g", "daemon off;"]);
  await untilOk(`http://127.0.0.1:${port}/api/health/live`);
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
