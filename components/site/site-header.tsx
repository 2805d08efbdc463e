import { ButtonLink } from "../ui/button-link";
import { joinClasses } from "../ui/join-classes";
import { ThemeToggle } from "../ui/theme-toggle";
import { SiteMark } from "./site-mark";

/** The bar of the public pages. */
export function SiteHeader({ wide = false }: { wide?: boolean }) {
  return (
    <header className="print-hide">
      <div
        className={joinClasses(
          "mx-auto flex items-center gap-2 px-5 py-2 max-desk:px-4",
          wide ? "max-w-[100rem]" : "max-w-[80rem]",
        )}
      >
        <SiteMark />
        <nav aria-label="Site" className="ml-auto flex items-center gap-1">
          {/* Not fetched ahead: most visitors of these pages go on by their form, and each would cost two renderings. */}
          <ButtonLink href="/sample" prefetch={false} variant="ghost" size="compact" className="max-desk:hidden">
            Sample
          </ButtonLink>
          <ButtonLink href="/sign-in" prefetch={false} variant="ghost" size="compact" className="for-guest">
            Sign in
          </ButtonLink>
          <ButtonLink href="/calendars" prefetch={false} variant="ghost" size="compact" className="for-member">
            Your calendars
          </ButtonLink>
          <ThemeToggle />
        </nav>
      </div>
    </header>
  );
}
