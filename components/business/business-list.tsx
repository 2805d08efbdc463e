"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { WorkspaceList } from "../account/workspace-list";
import { countryName } from "./business-draft";
import { businessesQuery } from "./business-queries";

/** Every business of the workspace. */
export function BusinessList() {
  return (
    <WorkspaceList
      title="Businesses"
      query={useQuery(businessesQuery())}
      add={{ href: "/start", label: "Add a business" }}
      empty={{
        title: "No shop on this street yet",
        text: "A business is where a calendar starts: its name, its trade and its town.",
        sample: true,
      }}
    >
      {(businesses) => (
        <ul className="overflow-hidden rounded-panel border border-line bg-surface">
          {businesses.map((business) => (
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
    </WorkspaceList>
  );
}
