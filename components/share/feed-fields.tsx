"use client";

import type { ShareLink } from "@/lib/share/schema";
import { buttonStyle } from "../ui/button-style";
import { CopyField } from "./copy-field";
import { subscribeUrls } from "./subscribe-links";

const embedCode = (url: string, name: string) =>
  `<iframe src="${url}" title="${name.replace(/[&<>"]/g, "")}: content calendar" style="width:100%;height:720px;border:0" loading="lazy"></iframe>`;

/** Where a link's feed and embedded page are, as far as they are on. */
export function FeedFields({ link, businessName }: { link: ShareLink; businessName: string }) {
  return (
    <>
      {link.feedUrl && (
        <div className="flex flex-col gap-2">
          <CopyField
            label="Calendar feed"
            hint="It follows the calendar: every post at its time, in your own calendar program."
            text={link.feedUrl}
          />
          <ul className="flex flex-wrap gap-2">
            {subscribeUrls(link.feedUrl, businessName).map(({ label, href }) => (
              <li key={label}>
                <a href={href} rel="noreferrer" target="_blank" className={buttonStyle("secondary", "compact")}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {link.embedUrl && link.embedOrigins.length > 0 && (
        <CopyField
          label="Code for your website"
          hint={`Shows the calendar, to be read only, on ${link.embedOrigins.join(", ")}.`}
          text={embedCode(link.embedUrl, businessName)}
        />
      )}
    </>
  );
}
