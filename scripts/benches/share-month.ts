import { setTimeout as sleep } from "node:timers/promises";
import type { Fleet } from "../testing/start-fleet";

const POLL_MS = 200;
/** A month has at least so many posts. */
const MONTH = 20;

/** A bakery's month with an open link, made through the API of a fleet with a worker. @returns the page's path */
export async function shareMonth({ webs, key }: Fleet): Promise<string> {
  const call = async (path: string, body?: unknown) => {
    const response = await fetch(`${webs[0]}/api/v1${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json", prefer: "wait=20" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const business = { name: "Harbor Bakery", niche: "bakery", city: "Portland", region: "OR", country: "US" };
  let calendar = await call("/calendars", { business, startDate: "2027-03-01", days: 31, writer: "builtin" });
  while (calendar.status === "queued" || calendar.status === "running")
    calendar = await call(`/calendars/${calendar.id}`).finally(() => sleep(POLL_MS));
  if (calendar.status !== "succeeded" || calendar.postCount < MONTH) throw new Error("the month was not written");
  const link = await call(`/calendars/${calendar.id}/share-links`, { access: "approve", allowIndex: true });
  return new URL(link.url).pathname;
}
