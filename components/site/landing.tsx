import type { Post } from "@/lib/calendar/schema";
import { layOutWeeks, monthSpan } from "../calendar/grid/lay-out-weeks";
import { StaticMonth } from "../calendar/grid/static-month";
import type { PillarName } from "../calendar/pillar-hue";
import { AwningStrip } from "../ui/awning";
import { KeptScript } from "../ui/kept-script";
import { KEPT_LANDING_SCRIPT } from "../ui/kept-scripts";
import { TextLink } from "../ui/text-link";
import { CalendarLeaf } from "./calendar-leaf";
import { LineForm } from "./line-form";
import { Promises } from "./promises";
import { SamplePosts } from "./sample-posts";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

interface LandingProps {
  sample: {
    calendar: {
      startDate: string;
      endDate: string;
      pillars: readonly PillarName[];
      businessName: string;
      country: string;
    };
    posts: readonly Post[];
  };
  today: string;
  /** Whether the page is kept for many visitors; then it runs without React. */
  kept: boolean;
}

const SHOWN_WEEKS = 3;

/** The front of the shop: one line to type, and below it what one gets, drawn by the engine itself. */
export function Landing({ sample, today, kept }: LandingProps) {
  const { calendar, posts } = sample;
  const span = monthSpan(calendar.startDate, calendar);
  // A first week that belongs mostly to the month before shows little.
  const weeks = layOutWeeks(span, posts, today)
    .filter((week) => week.filter((day) => !day.muted).length > 3)
    .slice(0, SHOWN_WEEKS);
  const leaf = posts.find((post) => post.localDate >= today) ?? posts[0];
  return (
    <>
      <AwningStrip />
      <SiteHeader />
      <main id="main">
        <section className="mx-auto grid grid-cols-1 max-w-[80rem] items-center gap-x-16 gap-y-12 px-5 pt-12 pb-20 max-desk:px-4 max-desk:pt-8 max-desk:pb-12 wide:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="flex flex-col items-start gap-6">
            <h1 className="max-w-3xl font-display text-hero font-bold tracking-[-0.025em] text-balance">
              A month of posts for your shop, on the wall in a minute
            </h1>
            <p className="max-w-xl text-[1.125rem] leading-7 text-ink-2 text-pretty">
              Type your business and your town. Bella plans which day, which channel and what about, then writes every
              post. You change what you like.
            </p>
            <LineForm />
            <p className="flex flex-wrap gap-x-5 gap-y-2 text-ink-2">
              <span>No account, no key, no card.</span>
              <TextLink href="/sample" prefetch={false}>
                Open the sample bakery
              </TextLink>
            </p>
          </div>
          {leaf && <CalendarLeaf post={leaf} pillars={calendar.pillars} country={calendar.country} />}
        </section>
        <section aria-labelledby="landing-month" className="border-y border-line bg-surface">
          <div className="mx-auto max-w-[80rem] px-5 py-14 max-desk:px-4 max-desk:py-10">
            <h2 id="landing-month" className="font-display text-title font-bold tracking-[-0.02em] text-balance">
              {calendar.businessName}’s {span.title}
            </h2>
            <p className="mt-2 mb-6 max-w-2xl text-read text-ink-2">
              Not a mock-up: these are real posts for a bakery in Portland, planned and written for this page by the
              same engine you would use.
            </p>
            <div className="max-desk:hidden">
              <StaticMonth
                caption={`${span.title} ${span.year}, posts of ${calendar.businessName}`}
                weeks={weeks}
                pillars={calendar.pillars}
                country={calendar.country}
              />
            </div>
            <SamplePosts posts={posts} pillars={calendar.pillars} />
            <p className="mt-6">
              <TextLink href="/sample" prefetch={false}>
                See the whole month
              </TextLink>
            </p>
          </div>
        </section>
        <Promises />
        <section
          aria-labelledby="landing-start"
          className="mx-auto flex max-w-[80rem] flex-col items-start gap-5 px-5 py-16 max-desk:px-4 max-desk:py-12"
        >
          <h2 id="landing-start" className="font-display text-title font-bold tracking-[-0.02em] text-balance">
            Whose month shall it be?
          </h2>
          <LineForm id="line-again" />
        </section>
      </main>
      <SiteFooter />
      {kept && <KeptScript text={KEPT_LANDING_SCRIPT} />}
    </>
  );
}
