"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { SiteMark } from "../site/site-mark";
import { joinClasses } from "../ui/join-classes";
import { ThemeToggle } from "../ui/theme-toggle";
import { AccountMenu } from "./account-menu";

const PLACES = [
  { href: "/calendars", label: "Calendars" },
  { href: "/businesses", label: "Businesses" },
  { href: "/batches", label: "Batches" },
  { href: "/settings", label: "Settings" },
] as const;

/** The bar over every page of the workspace; `actions` belong to the page. */
export function WorkspaceHeader({ actions }: { actions?: ReactNode }) {
  const path = usePathname();
  return (
    <header className="print-hide sticky top-0 z-20 border-b border-line bg-surface">
      <a
        href="#main"
        className="absolute top-2 left-2 z-30 -translate-y-16 rounded-control bg-brand px-3 py-2 font-semibold text-on-brand focus:translate-y-0"
      >
        Skip to the content
      </a>
      <div className="mx-auto flex max-w-[100rem] flex-wrap items-center gap-x-4 px-5 max-desk:gap-x-2 max-desk:px-4">
        <SiteMark href="/calendars" />
        <nav
          aria-label="Workspace"
          className="-mb-px max-desk:order-3 max-desk:-ml-2 max-desk:min-w-0 max-desk:grow max-desk:basis-[calc(100%-6rem)] max-desk:overflow-x-auto"
        >
          <ul className="flex gap-1 max-desk:gap-0">
            {PLACES.map(({ href, label }) => {
              const here = path === href || path.startsWith(`${href}/`);
              return (
                <li key={href}>
                  <Link
                    href={href}
                    aria-current={here ? "page" : undefined}
                    className={joinClasses(
                      "flex min-h-14 items-center border-b-[3px] px-2.5 pt-[3px] no-underline transition-colors duration-120 max-desk:min-h-11 max-desk:px-2",
                      here ? "border-brand font-medium text-ink" : "border-transparent text-ink-2 hover:text-ink",
                    )}
                  >
                    {label}
                  </Link>
                </li>
              );
            })}
          </ul>
        </nav>
        <div className="ml-auto flex items-center gap-2.5 py-2 max-desk:order-2 max-desk:gap-1.5 max-desk:py-1">
          {actions}
        </div>
        <div className="flex items-center gap-1 max-desk:order-4 max-desk:ml-auto">
          {/* A phone has no room for it here; the settings have the choice too. */}
          <span className="max-desk:hidden">
            <ThemeToggle />
          </span>
          <AccountMenu />
        </div>
      </div>
    </header>
  );
}
