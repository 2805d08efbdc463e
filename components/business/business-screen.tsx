"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import type { Business } from "@/lib/business/schema";
import { WorkspaceHeader } from "../account/workspace-header";
import { ApiProblem, problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { ConfirmDialog } from "../ui/confirm-dialog";
import { EmptyState } from "../ui/empty-state";
import { PageTitle } from "../ui/section-title";
import { Skeleton } from "../ui/skeleton";
import { TextLink } from "../ui/text-link";
import { useSubmit } from "../use-submit";
import { BusinessForm } from "./business-form";
import { businessKeys, businessQuery, deleteBusiness } from "./business-queries";
import { PlanCalendar } from "./plan-calendar";

/** One business: plan for it, change what Bella knows of it, delete it. */
export function BusinessScreen({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(businessQuery(id));
  const missing = error instanceof ApiProblem && error.status === 404;
  return (
    <>
      <WorkspaceHeader />
      <main id="main" className="mx-auto max-w-[56rem] px-5 pt-6 pb-16 max-desk:px-4">
        {data && <BusinessPage business={data} />}
        {!data && !error && (
          <div aria-busy="true" className="flex flex-col gap-5">
            <Skeleton className="h-9 w-64" />
            <Skeleton className="h-40 rounded-panel" />
            <Skeleton className="h-96 rounded-panel" />
          </div>
        )}
        {!data && error && (
          <EmptyState
            level={1}
            title={missing ? "This business is not here" : "The business could not be loaded"}
            actions={
              missing ? (
                <ButtonLink href="/businesses" variant="primary">
                  See your businesses
                </ButtonLink>
              ) : (
                <Button variant="primary" onClick={() => void refetch()}>
                  Try again
                </Button>
              )
            }
          >
            {missing ? "It was deleted, or it belongs to another workspace." : problemMessage(error)}
          </EmptyState>
        )}
      </main>
    </>
  );
}

function BusinessPage({ business }: { business: Business }) {
  const client = useQueryClient();
  const router = useRouter();
  const [asked, setAsked] = useState(false);
  const remove = useSubmit({
    mutationFn: () => deleteBusiness(business.id),
    onSuccess: async () => {
      router.push("/businesses");
      await client.invalidateQueries({ queryKey: businessKeys.list() });
      toast("Business deleted", { duration: 3000 });
    },
    onError: (problem) => {
      setAsked(false);
      toast.error(problemMessage(problem));
    },
  });
  return (
    <div className="flex flex-col gap-6">
      <div>
        <TextLink href="/businesses" className="text-meta">
          Businesses
        </TextLink>
        <PageTitle className="mt-1">{business.name}</PageTitle>
      </div>
      <PlanCalendar business={business} />
      <BusinessForm business={business} />
      <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-5">
        <p className="text-ink-2">Deleting takes its calendars, posts and share links with it.</p>
        <Button variant="danger" onClick={() => setAsked(true)}>
          Delete the business
        </Button>
      </div>
      <ConfirmDialog
        open={asked}
        onOpenChange={setAsked}
        title={`Delete ${business.name}?`}
        action="Delete the business"
        pending={remove.isPending}
        onConfirm={() => remove.mutate()}
      >
        Every calendar and post of this business goes with it, and its share links stop working. This cannot be undone.
      </ConfirmDialog>
    </div>
  );
}
