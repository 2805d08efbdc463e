import { AwningMark } from "../ui/awning";
import { TextLink } from "../ui/text-link";

export function SiteFooter() {
  return (
    <footer className="border-t border-line">
      <div className="mx-auto flex max-w-[80rem] flex-wrap items-center gap-x-6 gap-y-3 px-5 py-6 text-ink-2 max-desk:px-4">
        <span className="flex items-center gap-2.5">
          <AwningMark />
          Bella plans content calendars for local businesses.
        </span>
        <nav aria-label="Footer" className="flex flex-wrap gap-x-5 gap-y-1 desk:ml-auto">
          <TextLink href="/start" className="flex min-h-6 items-center">
            Plan my month
          </TextLink>
          <TextLink href="/sample" className="flex min-h-6 items-center">
            Sample bakery
          </TextLink>
          <a
            href="/api/openapi.json"
            className="flex min-h-6 items-center rounded-tag font-semibold text-brand underline decoration-brand/40 underline-offset-3 hover:decoration-current"
          >
            API
          </a>
        </nav>
      </div>
    </footer>
  );
}
