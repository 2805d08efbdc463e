"use client";

import { useQuery } from "@tanstack/react-query";
import { LogOut, Settings } from "lucide-react";
import Link from "next/link";
import { ButtonLink } from "../ui/button-link";
import { buttonStyle } from "../ui/button-style";
import { Menu, MenuItem, MenuLink } from "../ui/menu";
import { workspaceQuery } from "./account-queries";
import { leaveSession } from "./leave-session";

/** A guest may sign in; a member sees whose session this is and can end it. */
export function AccountMenu() {
  const { data: workspace } = useQuery(workspaceQuery());
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
      trigger={
        <button
          type="button"
          aria-label={`Account: ${email}`}
          className={buttonStyle("ghost", "icon", "bg-brand-soft! font-bold! text-brand! uppercase")}
        >
          {email.slice(0, 1)}
        </button>
      }
    >
      <p className="max-w-64 truncate px-2.5 pt-1 pb-2 text-meta text-ink-2">{email}</p>
      <MenuLink link={<Link href="/settings" />}>
        <Settings aria-hidden="true" className="size-4 text-ink-2" />
        Settings
      </MenuLink>
      <MenuItem onSelect={() => void leaveSession()}>
        <LogOut aria-hidden="true" className="size-4 text-ink-2" />
        Sign out
      </MenuItem>
    </Menu>
  );
}
