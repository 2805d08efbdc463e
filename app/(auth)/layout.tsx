import { connection } from "next/server";
import type { ReactNode } from "react";
import { SiteHeader } from "@/components/site/site-header";
import { AwningStrip } from "@/components/ui/awning";

export default async function AuthLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <>
      <AwningStrip />
      <SiteHeader />
      <main id="main" className="mx-auto max-w-md px-5 pt-10 pb-20 max-desk:px-4">
        {children}
      </main>
    </>
  );
}
