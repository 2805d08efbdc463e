"use client";

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { memo, type RefObject, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { BatchRow } from "@/lib/batch/schema";
import { joinClasses } from "../ui/join-classes";
import { PHONE, useMediaQuery } from "../ui/use-media-query";
import { BatchTableRow, COLUMNS } from "./batch-table-row";

const ROW_PX = 48;
const PHONE_ROW_PX = 60;
const OVERSCAN = 8;
/** What sticks to the top of the window: the page's header and the table's. */
const STICKY_PX = 96;

interface BatchTableProps {
  rows: readonly BatchRow[];
  selected: ReadonlySet<string>;
  /** The row that is looked at in the preview; it is kept in view, for that is where the keyboard comes back to. */
  open: string | null;
  onSelect: (id: string, selected: boolean) => void;
  onSelectAll: (selected: boolean) => void;
  onOpen: (id: string) => void;
}

/** Any number of rows, of which only those near the window are in the page; drawn anew only when a row of them changes. */
export const BatchTable = memo(function BatchTable(props: BatchTableProps) {
  const height = useMediaQuery(PHONE) ? PHONE_ROW_PX : ROW_PX;
  // The virtualizer measures once; rows of another height are another table.
  return <VirtualTable key={height} height={height} {...props} />;
});

function VirtualTable({
  rows,
  selected,
  open,
  onSelect,
  onSelectAll,
  onOpen,
  height,
}: BatchTableProps & { height: number }) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [offset, setOffset] = useState(0);
  // The bar and the notices over the table grow and shrink; the virtual rows are measured from the page's top.
  useLayoutEffect(() => {
    const measure = () => {
      const top = body.current?.getBoundingClientRect().top;
      if (top !== undefined) setOffset(Math.round(top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollMargin: offset,
    scrollPaddingStart: STICKY_PX,
  });
  const openIndex = open === null ? -1 : rows.findIndex(({ id }) => id === open);
  useEffect(() => {
    if (openIndex >= 0) virtual.scrollToIndex(openIndex, { align: "auto" });
  }, [virtual, openIndex]);
  useFocusAfter(open, body);
  // Rows that come into view are drawn in slices between two frames, not in one go with the wheel; the overscan covers for it.
  const items = useDeferredValue(virtual.getVirtualItems());
  const all = useMemo(() => rows.length > 0 && rows.every(({ id }) => selected.has(id)), [rows, selected]);

  return (
    <table
      aria-label="Businesses of this batch"
      aria-rowcount={rows.length + 1}
      className="block rounded-panel border border-line bg-surface"
    >
      <thead className="sticky top-[3.625rem] z-10 block max-desk:static">
        <tr
          aria-rowindex={1}
          className={joinClasses(
            COLUMNS,
            "min-h-9 rounded-t-panel border-b border-line bg-surface-2 px-2 text-meta font-semibold text-ink-2",
          )}
        >
          <th scope="col" className="grid place-items-center">
            <label className="grid size-8 place-items-center">
              <input
                type="checkbox"
                checked={all}
                onChange={(event) => onSelectAll(event.target.checked)}
                aria-label="Select all rows shown"
                className="size-4 accent-brand"
              />
            </label>
          </th>
          <th scope="col" className="text-left">
            Business
          </th>
          <th scope="col" className="text-left max-wide:hidden">
            Trade
          </th>
          <th scope="col" className="text-left max-desk:justify-self-end">
            Status
          </th>
          <th scope="col" className="text-right max-desk:hidden">
            Posts
          </th>
          <th scope="col" className="text-right max-desk:hidden">
            Warnings
          </th>
          <th scope="col" className="max-desk:hidden">
            <span className="sr-only">Look at it</span>
          </th>
        </tr>
      </thead>
      <tbody
        ref={body}
        className="relative block overflow-hidden rounded-b-panel"
        style={{ height: virtual.getTotalSize() }}
      >
        {items.map((item) => {
          const row = rows[item.index];
          return (
            row && (
              <BatchTableRow
                key={row.id}
                row={row}
                index={item.index}
                top={item.start - offset}
                height={height}
                selected={selected.has(row.id)}
                onSelect={onSelect}
                onOpen={onOpen}
              />
            )
          );
        })}
      </tbody>
    </table>
  );
}

/** Focuses the row whose preview was closed as soon as it is drawn: when the sheet gave the focus back it may not have been. */
function useFocusAfter(open: string | null, body: RefObject<HTMLElement | null>): void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (open !== null) last.current = open;
    if (open !== null || last.current === null) return;
    const opener = body.current?.querySelector<HTMLElement>(`[data-open="${CSS.escape(last.current)}"]`);
    if (!opener) return;
    last.current = null;
    if (document.activeElement === document.body) opener.focus({ preventScroll: true });
  });
}
