"use client";

import { useQuery } from "@tanstack/react-query";
import { LogOut, Settings } from "lucide-react";
import { useEffect } from "react";
import { ButtonLink } from "../ui/button-link";
import { Menu } from "../ui/menu";
import { workspaceQuery } from "./account-queries";
import { leaveSession } from "./leave-session";
import { noteMember } from "./note-member";

/** A guest may sign in; a member sees whose session this is and can end it. */
export function AccountMenu() {
  const { data: workspace } = useQuery(workspaceQuery());
  const guest = workspace?.guest;
  useEffect(() => {
    if (guest !== undefined) noteMember(!guest);
  }, [guest]);
  if (!workspace) return <span aria-hidden="true" className="size-9 max-desk:size-11" />;
  if (workspace.guest) {
    return (
      <ButtonLink href="/sign-in" variant="ghost" size="compact" className="max-desk:px-2!">
        Sign in
      </ButtonLink>
    );
  }
  const email = workspace.email ?? workspace.name;
  return (
    <Menu
      label={`Account: ${email}`}
      heading={email}
      className="bg-brand-soft! font-bold! text-brand! uppercase max-desk:size-9!"
      entries={[
        { label: "Settings", icon: <Settings aria-hidden="true" className="size-4 text-ink-2" />, href: "/settings" },
        {
          label: "Sign out",
          icon: <LogOut aria-hidden="true" className="size-4 text-ink-2" />,
          onSelect: () => void leaveSession(),
        },
      ]}
    >
      {email.slice(0, 1)}
    </Menu>
  );
}
