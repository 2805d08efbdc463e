import type { ReactNode } from "react";

/** One thing a menu offers. */
export interface MenuEntry {
  label: string;
  icon: ReactNode;
  danger?: boolean;
  /** Where it leads, or what it does. */
  href?: string;
  onSelect?: () => void;
}
