// Low -> high. A room may import rooms on its left only; batch and share are siblings.
const ROOMS = ["account", "webhook", "business", "calendar", "batch|share"];
// What the pure core may lean on: small, pure, without I/O.
const PURE_PACKAGES = [
  "zod",
  "twitter-text",
  "indefinite",
  "pluralize",
  "@2toad/profanity",
  "date-fns",
  "@date-fns/tz",
  "date-holidays",
  "eld",
  "csv-stringify",
  "ical-generator",
  "fflate",
  "pdfkit",
  "@e965/xlsx",
  "@types/(twitter-text|pluralize|pdfkit)",
];
const TESTS = "(\\.test\\.tsx?|-arbitraries\\.ts)$";
const rule = (name, from, to) => ({ name, severity: "error", from, to });

module.exports = {
  forbidden: [
    rule("no-circular", {}, { circular: true }),
    rule("not-to-unresolvable", {}, { couldNotResolve: true }),
    rule(
      "core-is-pure",
      { path: "^lib/core/", pathNot: TESTS },
      // A table of facts has no side effect and is the same everywhere: it may be read where it is used.
      { pathNot: ["^lib/core/", "^data/[^/]+\\.json$", `^node_modules/(${PURE_PACKAGES.join("|")})/`] },
    ),
    rule("platform-knows-no-domain", { path: "^lib/platform/", pathNot: TESTS }, { path: "^lib/(?!platform/)" }),
    rule(
      "lib-never-looks-up",
      { path: "^(lib|drizzle)/", pathNot: TESTS },
      { path: "^(app|components|e2e|worker|scripts)/" },
    ),
    rule(
      "lib-is-framework-free",
      { path: "^lib/" },
      { path: "node_modules/(next|next-auth|react|react-dom|@tanstack)/" },
    ),
    ...ROOMS.slice(0, -1).map((room, index) =>
      rule(
        `${room}-never-looks-up`,
        { path: `^lib/${room}/` },
        { path: `^lib/(${ROOMS.slice(index + 1).join("|")}|jobs)/` },
      ),
    ),
    rule(
      "siblings-never-meet",
      { path: "^lib/(batch|share)/" },
      { path: "^lib/(batch|share|jobs)/", pathNot: "^lib/$1/" },
    ),
    rule(
      "components-are-client-safe",
      { path: "^components/" },
      {
        path: "^(lib|drizzle|app)/",
        pathNot: ["^lib/core/", "^lib/[^/]+/schema\\.ts$", "^lib/[^/]+/[a-z]+-schema\\.ts$"],
      },
    ),
    rule("ui-is-domain-blind", { path: "^components/ui/" }, { path: "^(lib|components)/", pathNot: "^components/ui/" }),
    // Statements live in data.ts and mutations.ts (of a large room in several, such as import-data.ts); a verb file may open the transaction they share (db/client).
    rule(
      "sql-lives-in-data-and-mutations",
      {
        pathNot: [
          "^lib/[^/]+/(data|mutations)\\.ts$",
          "^lib/[^/]+/[a-z]+-(data|mutations)\\.ts$",
          TESTS,
          "^lib/platform/",
          "^(drizzle|scripts)/",
          "^drizzle\\.config",
        ],
      },
      { path: ["^drizzle/schema/", "node_modules/(drizzle-orm|pg)/"] },
    ),
    rule(
      "routes-never-touch-platform",
      { path: "^app/", pathNot: ["^app/_server/", TESTS] },
      { path: "^(lib/platform|drizzle)/" },
    ),
    // Whoever can make a scope can read any workspace: the gates, and nobody else.
    rule(
      "scopes-are-minted-at-the-gates",
      {
        pathNot: [
          "^lib/account/(resolve-session|resolve-api-key|create-api-key-for)\\.ts$",
          "^lib/calendar/(generate-calendar|fail-calendar)\\.ts$",
          "^lib/batch/(announce-cancel|generate-row|mail-batch-end)\\.ts$",
          "^lib/webhook/(deliver-webhook|fail-delivery)\\.ts$",
          "^lib/share/resolve-share-link\\.ts$",
        ],
      },
      { path: "^lib/account/mint-scope\\.ts$" },
    ),
    // What a shared page loads on a visitor's phone, at once or later, brings nothing of the dashboard (types count too).
    rule(
      "shared-pages-stay-light",
      { path: "^components/share/((live-script|embed-messages)\\.tsx|live/.*\\.ts)$" },
      {
        path: [
          "^node_modules/(@tanstack|@base-ui|@atlaskit|nuqs|sonner|csv-parse)/",
          "^components/(account|batch|business|site|calendar/editor)/",
        ],
        reachable: true,
      },
    ),
    // Programs of the tests and of the command line never reach the server's bundle.
    rule(
      "nobody-imports-scripts",
      { path: "^(app|components|lib|worker|drizzle)/", pathNot: TESTS },
      { path: "^(scripts|e2e)/" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    // Packages say where their parts are in `exports`; without this their subpaths cannot be found.
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "require", "node", "default"],
      mainFields: ["module", "main", "types"],
    },
    exclude: { path: ["^\\.next/", "^dist/"] },
  },
};
