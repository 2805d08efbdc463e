"use client";

import { useQuery } from "@tanstack/react-query";
import { LogOut } from "lucide-react";
import { problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { Notice } from "../ui/notice";
import { Panel } from "../ui/panel";
import { PageTitle, SectionTitle } from "../ui/section-title";
import { Skeleton } from "../ui/skeleton";
import { WebhookSettings } from "../webhook/webhook-settings";
import { workspaceQuery } from "./account-queries";
import { ApiKeys } from "./api-keys";
import { leaveSession } from "./leave-session";
import { ThemeSettings } from "./theme-settings";
import { WorkspaceHeader } from "./workspace-header";

/** Who this is, how it looks, and which programs may use it. */
export function SettingsScreen() {
  const { data: workspace, error, isPending } = useQuery(workspaceQuery());
  return (
    <>
      <WorkspaceHeader />
      <main id="main" className="mx-auto flex max-w-[48rem] flex-col gap-5 px-5 pt-6 pb-16 max-desk:px-4">
        <PageTitle>Settings</PageTitle>
        {isPending && <Skeleton className="h-36 rounded-panel" />}
        {error && (
          <Notice tone="danger" role="alert">
            {problemMessage(error)}
          </Notice>
        )}
        {workspace && (
          <Panel aria-labelledby="settings-account">
            <SectionTitle id="settings-account">Account</SectionTitle>
            {workspace.guest ? (
              <div className="mt-3 flex flex-col gap-4">
                <p className="text-ink-2">
                  You are here as a guest. Your work is kept in this browser’s workspace until you make an account.
                </p>
                <div className="flex flex-wrap gap-3">
                  <ButtonLink href="/sign-up?callbackUrl=/settings" variant="primary">
                    Create an account
                  </ButtonLink>
                  <ButtonLink href="/sign-in?callbackUrl=/settings">Sign in</ButtonLink>
                </div>
              </div>
            ) : (
              <>
                <dl className="mt-3 grid gap-x-8 gap-y-3 desk:grid-cols-2">
                  <Fact name="E-mail" value={workspace.email ?? "–"} />
                  <Fact name="Workspace" value={workspace.name} />
                  <Fact name="Your role" value={workspace.role} />
                </dl>
                <Button className="mt-5" onClick={() => void leaveSession()}>
                  <LogOut aria-hidden="true" className="size-4" />
                  Sign out everywhere
                </Button>
              </>
            )}
          </Panel>
        )}
        <Panel aria-labelledby="settings-theme">
          <SectionTitle id="settings-theme">Theme</SectionTitle>
          <ThemeSettings />
        </Panel>
        {workspace && !workspace.guest && (
          <Panel aria-labelledby="settings-keys">
            <SectionTitle id="settings-keys">API keys</SectionTitle>
            <ApiKeys />
          </Panel>
        )}
        {workspace && !workspace.guest && (
          <Panel aria-labelledby="settings-webhooks">
            <SectionTitle id="settings-webhooks">Webhooks</SectionTitle>
            <WebhookSettings />
          </Panel>
        )}
      </main>
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div className="min-w-0">
      <dt className="text-meta font-semibold text-ink-2">{name}</dt>
      <dd className="truncate">{value}</dd>
    </div>
  );
}
