"use client";

import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { Notice } from "../ui/notice";
import { PageTitle } from "../ui/section-title";
import { Skeleton } from "../ui/skeleton";
import { TextLink } from "../ui/text-link";
import { WorkspaceHeader } from "./workspace-header";

interface WorkspaceListProps<Item> {
  title: string;
  query: UseQueryResult<Item[]>;
  /** Where one more is made. */
  add: { href: string; label: string };
  /** What is said while there is none; `sample` offers the sample bakery beside. */
  empty: { title: string; text: string; sample?: boolean };
  /** Draws the items, of which there is at least one. */
  children: (items: Item[]) => ReactNode;
}

/** A page that lists what a workspace holds: its title and button, and what stands there while it loads, fails or is empty. */
export function WorkspaceList<Item>({ title, query, add, empty, children }: WorkspaceListProps<Item>) {
  const { data, error, isPending, refetch } = query;
  const addLink = (
    <ButtonLink href={add.href} variant="primary">
      {add.label}
    </ButtonLink>
  );
  const some = data && data.length > 0;
  return (
    <>
      <WorkspaceHeader />
      <main id="main" className="mx-auto max-w-[64rem] px-5 pt-6 pb-16 max-desk:px-4">
        <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
          <PageTitle>{title}</PageTitle>
          {some && addLink}
        </div>
        {isPending && (
          <div aria-busy="true" className="flex flex-col gap-3">
            <Skeleton className="h-20 rounded-panel" />
            <Skeleton className="h-20 rounded-panel" />
          </div>
        )}
        {error && some && (
          <Notice tone="warn" role="status" title="This list is not up to date" className="mb-4">
            {problemMessage(error)}
          </Notice>
        )}
        {error && !some && (
          <EmptyState
            title={`The ${title.toLowerCase()} could not be loaded`}
            actions={<Button onClick={() => void refetch()}>Try again</Button>}
          >
            {problemMessage(error)}
          </EmptyState>
        )}
        {data?.length === 0 && (
          <EmptyState
            title={empty.title}
            actions={
              <>
                {addLink}
                {empty.sample && <TextLink href="/sample">Open the sample bakery</TextLink>}
              </>
            }
          >
            {empty.text}
          </EmptyState>
        )}
        {some && children(data)}
      </main>
    </>
  );
}
