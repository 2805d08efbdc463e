import { ChevronDown } from "lucide-react";
import { buttonStyle } from "../ui/button-style";

/** Where each calendar program takes a feed's address. */
export function subscribeUrls(feedUrl: string, name: string): { label: string; href: string }[] {
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

/** Follow the calendar in one's own: plain links in a native disclosure, so it works without JavaScript. */
export function SubscribeLinks({ feedUrl, name }: { feedUrl: string; name: string }) {
  return (
    <details className="group relative">
      <summary className={buttonStyle("secondary", "compact", "list-none [&::-webkit-details-marker]:hidden")}>
        Add to your calendar
        <ChevronDown aria-hidden="true" className="size-4 transition-transform duration-120 group-open:rotate-180" />
      </summary>
      <ul className="absolute top-full right-0 z-10 mt-1 w-60 rounded-panel border border-line bg-surface p-1.5 shadow-popover max-desk:right-auto max-desk:left-0">
        {subscribeUrls(feedUrl, name).map(({ label, href }) => (
          <li key={label}>
            <a
              href={href}
              rel="noreferrer"
              className="flex min-h-10 items-center rounded-chip px-3 no-underline hover:bg-ink/6"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
