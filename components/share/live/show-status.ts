import { VISITOR_LABELS, type VisitorStatus } from "../visitor-status";
import { copyOf, part } from "./parts";

const CHIP: Record<"plain" | "tinted", string[]> = {
  plain: ["border-line-strong", "bg-surface"],
  tinted: ["border-transparent", "bg-hue-tint"],
};
const COUNTED = /^(.*?)(\d+)( of \d+ approved)$/;

/** The status that a card shows. */
export const statusOf = (card: HTMLElement) => card.dataset.status as VisitorStatus;

/** Shows a post's status everywhere on the page at once: its card, its chip in the month, the counts above. */
export function showStatus(card: HTMLElement, status: VisitorStatus): void {
  const before = statusOf(card);
  if (before === status) return;
  card.dataset.status = status;
  const facts = copyOf(`status-${status}`);
  part(card, '[data-part="status"]').replaceWith(facts);
  const chip = document.querySelector<HTMLElement>(`a[href="#${card.id}"]`);
  if (chip) showInMonth(chip, part(facts, "svg"), before, status);
  countApproved(Number(status === "approved") - Number(before === "approved"));
}

function showInMonth(chip: HTMLElement, mark: Element, before: VisitorStatus, status: VisitorStatus): void {
  part(chip, "svg").replaceWith(mark.cloneNode(true));
  const [off, on] = status === "draft" ? (["tinted", "plain"] as const) : (["plain", "tinted"] as const);
  chip.classList.remove(...CHIP[off]);
  chip.classList.add(...CHIP[on]);
  const [was, is] = [before, status].map((one) => VISITOR_LABELS[one].toLowerCase());
  chip.setAttribute("aria-label", (chip.getAttribute("aria-label") ?? "").replace(was ?? "", is ?? ""));
}

/** "12 of 30 approved" in the header, the meter under it, and the shown month's own count. */
function countApproved(change: number): void {
  if (change === 0) return;
  for (const count of document.querySelectorAll<HTMLElement>("[data-approved]")) {
    count.textContent = String(Number(count.textContent) + change);
    const named = count.closest("[aria-label]");
    const label = COUNTED.exec(named?.getAttribute("aria-label") ?? "");
    if (label) named?.setAttribute("aria-label", `${label[1]}${Number(label[2]) + change}${label[3]}`);
  }
  const meter = document.querySelector<HTMLElement>("[data-meter]");
  const all = Number(meter?.dataset.meter);
  const approved = Number(document.querySelector("[data-approved]")?.textContent);
  if (meter && all > 0) meter.style.width = `${Math.round((approved / all) * 1000) / 10}%`;
}
