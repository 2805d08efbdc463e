/**
 * Talks with the page around an embedded calendar: tells it how tall the calendar is, and takes its theme, from the
 * address (`?theme=dark`) or as a message `{ type: "bella:theme", theme }`. Neither holds anything worth hiding, and
 * only websites on the link's list can frame the page at all.
 * @returns ends it
 */
export function talkWithFrame(): () => void {
  const setTheme = (theme: unknown) => {
    if (theme !== "light" && theme !== "dark") return;
    document.documentElement.dataset.theme = theme;
    // The other months are pages of their own.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/embed/"]'))
      link.search = `theme=${theme}`;
  };
  setTheme(new URLSearchParams(location.search).get("theme"));
  const listen = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === "object" && data !== null && "type" in data && data.type === "bella:theme" && "theme" in data)
      setTheme(data.theme);
  };
  const tell = () =>
    window.parent.postMessage({ type: "bella:height", height: document.documentElement.offsetHeight }, "*");
  const observer = new ResizeObserver(tell);
  observer.observe(document.documentElement);
  addEventListener("message", listen);
  return () => {
    observer.disconnect();
    removeEventListener("message", listen);
  };
}
