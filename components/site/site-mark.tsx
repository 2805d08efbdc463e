import Link from "next/link";
import { AwningMark } from "../ui/awning";

/** The mark and the name, which lead home. */
export function SiteMark({ href = "/" }: { href?: string }) {
  return (
    <Link
      href={href}
      className="flex min-h-11 items-center gap-2.5 rounded-control font-display text-section font-bold tracking-[-0.02em] text-ink no-underline"
    >
      <AwningMark />
      Bella
    </Link>
  );
}
