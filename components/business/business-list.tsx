"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { WorkspaceHeader } from "../account/workspace-header";
import { problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { PageTitle } from "../ui/section-title";
import { Skeleton } from "../ui/skeleton";
import { TextLink } from "../ui/text-link";
import { countryName } from "./business-draft";
import { businessesQuery } from "./business-queries";

/** Every business of the workspace. */
export function BusinessList() {
  const { data, error, isPending, refetch } = useQuery(businessesQuery());
  return (
    <>
      <WorkspaceHeader />
      <main id="main" className="mx-auto max-w-[64rem] px-5 pt-6 pb-16 max-desk:px-4">
        <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
          <PageTitle>Businesses</PageTitle>
          {data && data.length > 0 && (
            <ButtonLink href="/start" variant="primary">
              Add a business
            </ButtonLink>
          )}
        </div>
        {isPending && (
          <div aria-busy="true" className="flex flex-col gap-3">
            <Skeleton className="h-16 rounded-panel" />
            <Skeleton className="h-16 rounded-panel" />
          </div>
        )}
        {error && (
          <EmptyState
            title="The businesses could not be loaded"
            actions={<Button onClick={() => void refetch()}>Try again</Button>}
          >
            {problemMessage(error)}
          </EmptyState>
        )}
        {data?.length === 0 && (
          <EmptyState
            title="No shop on this street yet"
            actions={
              <>
                <ButtonLink href="/start" variant="primary">
                  Add a business
                </ButtonLink>
                <TextLink href="/sample">Open the sample bakery</TextLink>
              </>
            }
          >
            A business is where a calendar starts: its name, its trade and its town.
          </EmptyState>
        )}
        {data && data.length > 0 && (
          <ul className="overflow-hidden rounded-panel border border-line bg-surface">
            {data.map((business) => (
              <li
                key={business.id}
                className="relative border-b border-line px-4 py-3.5 transition-colors duration-120 last:border-b-0 hover:bg-surface-2"
              >
                <Link
                  href={`/businesses/${business.id}`}
                  className="font-semibold text-ink no-underline after:absolute after:inset-0 hover:underline"
                >
                  {business.name}
                </Link>
                <span className="block text-ink-2">
                  {business.trade.label} ·{" "}
                  {[business.city, business.region, countryName(business.country)].filter(Boolean).join(", ")}
                </span>
              </li>
            ))}
          </ul>
        )}
      </main>
    </>
  );
}
