import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(STANDARDS)
    .options({ resultTypes: ["violations"] })
    .analyze();
  return found.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`),
  }));
}

/** Waits until the page is drawn as its media and size want it, and nothing on it moves any more. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // One frame starts what a change of theme sets going, the next has it drawn.
    await nextFrame();
    await nextFrame();
    const passing = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    await nextFrame();
  });
}

/** No axe violation in what is on the screen now, in the light and in the dark theme. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await settle(page);
    expect(await violations(page), `${state}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
}

/** Nothing sticks out sideways at the width that 400 % zoom leaves of 1280 px. */
export async function expectNoSidewaysScroll(page: Page, state: string): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await settle(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `${state}: width at 320 px`).toBeLessThanOrEqual(320);
  if (before) await page.setViewportSize(before);
}
