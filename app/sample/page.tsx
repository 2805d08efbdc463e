import type { Metadata } from "next";
import { connection } from "next/server";
import { dateIn } from "@/components/calendar/grid/calendar-days";
import { SampleScreen } from "@/components/calendar/sample-screen";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { AwningStrip } from "@/components/ui/awning";
import { Toaster } from "@/components/ui/toaster";
import { keepSample } from "./keep-sample";

export const metadata: Metadata = { title: "The sample bakery" };

export default async function SamplePage() {
  await connection();
  const sample = await keepSample();
  return (
    <>
      <AwningStrip />
      <SiteHeader wide />
      <main id="main" className="mx-auto max-w-[100rem] px-5 pt-4 pb-16 max-desk:px-4">
        <SampleScreen {...sample} today={dateIn(sample.calendar.timezone, new Date())} />
      </main>
      <SiteFooter />
      <Toaster />
    </>
  );
}
