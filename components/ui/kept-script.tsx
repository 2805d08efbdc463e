/** A page's script as text within the page. A kept page has this one instead of React (lib/platform/pages/still-page.ts). */
export function KeptScript({ text }: { text: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of the build, which the content policy names by hash
  return <script dangerouslySetInnerHTML={{ __html: text }} />;
}
