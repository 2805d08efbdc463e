"use client";

// biome-ignore lint/style/noRestrictedImports: it is the page, and the error page stands for a page.
import dynamic from "next/dynamic";

/** The importer is large and few pages need it: it is loaded by this page alone, in the browser alone. */
export const ImportLoader = dynamic(() => import("./import-screen").then((module) => module.ImportScreen), {
  ssr: false,
});
