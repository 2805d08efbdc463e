import { ChevronDown } from "lucide-react";
import { buttonStyle } from "../ui/button-style";

interface Way {
  label: string;
  href: string;
}

/** Where each calendar program takes a feed's address. */
export function subscribeUrls(feedUrl: string, name: string): Way[] {
  const webcal = feedUrl.replace(/^https?:/, "webcal:");
  return [
    { label: "Apple or another program", href: webcal },
    { label: "Google Calendar", href: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}` },
    {
      label: "Outlook",
      href: `https://outlook.live.com/calendar/0/addfromweb?url=${encodeURIComponent(feedUrl)}&name=${encodeURIComponent(name)}`,
    },
  ];
}

interface SubscribeLinksProps {
  /** Null where feeds are closed. */
  feedUrl: string | null;
  name: string;
  downloads: readonly Way[];
}

const ENTRY = "flex min-h-11 items-center rounded-chip px-3 no-underline hover:bg-ink/6 desk:min-h-10";

/** Take the calendar along: plain links in a native disclosure, so it works without JavaScript. */
export function SubscribeLinks({ feedUrl, name, downloads }: SubscribeLinksProps) {
  const ways = feedUrl ? subscribeUrls(feedUrl, name) : [];
  return (
    <details className="group relative">
      <summary className={buttonStyle("secondary", "compact", "list-none [&::-webkit-details-marker]:hidden")}>
        {ways.length > 0 ? "Add to your calendar" : "Download"}
        <ChevronDown aria-hidden="true" className="size-4 transition-transform duration-120 group-open:rotate-180" />
      </summary>
      <ul className="absolute top-full left-0 z-10 mt-1 w-60 rounded-panel border border-line bg-surface p-1.5 shadow-popover max-desk:right-0 max-desk:left-auto">
        {ways.map(({ label, href }) => (
          <li key={label}>
            <a href={href} rel="noreferrer" className={ENTRY}>
              {label}
            </a>
          </li>
        ))}
        {downloads.map(({ label, href }) => (
          <li key={label}>
            <a href={href} download className={ENTRY}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
