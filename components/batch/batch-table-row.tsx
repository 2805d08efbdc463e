"use client";

import { memo } from "react";
import type { BatchRow } from "@/lib/batch/schema";
import { joinClasses } from "../ui/join-classes";
import { formatCount, plural } from "../ui/plural";
import { describeRow, isLeftAlone, rowTag } from "./batch-words";
import { StatusTag } from "./status-tag";

/** The columns of head and rows; a phone gets name and status, the rest in the second line. */
export const COLUMNS =
  "grid grid-cols-[2.5rem_minmax(0,1fr)_auto] items-center desk:grid-cols-[2.5rem_minmax(0,1fr)_6.5rem_10rem_6rem_5rem] wide:grid-cols-[2.5rem_minmax(0,1fr)_minmax(0,12rem)_6.5rem_12rem_6rem_5rem]";

interface BatchTableRowProps {
  row: BatchRow;
  /** Place in the table; the head is row 1. */
  index: number;
  top: number;
  height: number;
  selected: boolean;
  onSelect: (id: string, selected: boolean) => void;
  onOpen: (id: string) => void;
}

export const BatchTableRow = memo(function BatchTableRow(props: BatchTableRowProps) {
  const { row, index, top, height, selected, onSelect, onOpen } = props;
  const hasReason =
    row.status === "failed" || row.status === "invalid" || (row.status === "cancelled" && row.error !== null);
  const isWrong = hasReason && !isLeftAlone(row);
  return (
    <tr
      aria-rowindex={index + 2}
      data-row={row.id}
      className={joinClasses(
        COLUMNS,
        "absolute inset-x-0 contain-[layout_style] border-b border-line px-2 hover:bg-surface-2",
        selected && "bg-brand-soft",
      )}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      <td className="grid place-items-center">
        <label className="grid size-8 place-items-center">
          <input
            type="checkbox"
            checked={selected}
            onChange={(event) => onSelect(row.id, event.target.checked)}
            aria-label={`Select ${row.businessName}, row ${row.row}`}
            className="size-4 accent-brand"
          />
        </label>
      </td>
      <td className="min-w-0 pr-3">
        <button
          type="button"
          data-open={row.id}
          onClick={() => onOpen(row.id)}
          className="block max-w-full truncate rounded-tag text-left font-semibold hover:underline"
        >
          {row.businessName || `Row ${row.row}`}
        </button>
        <span
          className={joinClasses("block truncate text-meta", isWrong ? "text-danger" : "text-ink-2")}
          title={hasReason ? (row.error ?? undefined) : undefined}
        >
          {row.businessName !== "" && `Row ${formatCount(row.row)} · `}
          {describeRow(row)}
          <span className="desk:hidden">
            {" "}
            {row.plannedCount > 0 && `· ${row.postCount}/${row.plannedCount} posts`}
            {row.warnings.length > 0 && ` · ${plural(row.warnings.length, "warning")}`}
          </span>
        </span>
      </td>
      <td className="truncate pr-3 text-ink-2 max-wide:hidden">{row.trade}</td>
      <td className="justify-self-start max-desk:justify-self-end">
        <StatusTag tag={rowTag(row)} />
      </td>
      <td className="flex items-center justify-end gap-2 max-desk:hidden">
        <PostsBar row={row} />
      </td>
      <td className="text-right max-desk:hidden">
        {row.warnings.length > 0 ? row.warnings.length : <span className="text-ink-3">–</span>}
      </td>
      <td className="text-right max-desk:hidden">
        <button
          type="button"
          aria-label={`${hasReason ? "See why" : "Preview"}: ${row.businessName}, row ${row.row}`}
          onClick={() => onOpen(row.id)}
          className="min-h-8 rounded-tag px-2 font-semibold text-brand hover:underline"
        >
          {hasReason ? "Why?" : "Preview"}
        </button>
      </td>
    </tr>
  );
});

function PostsBar({ row: { postCount, plannedCount, status } }: { row: BatchRow }) {
  if (plannedCount === 0) return <span className="text-ink-3">–</span>;
  return (
    <>
      <svg
        aria-hidden="true"
        className="h-1.5 w-20 overflow-hidden rounded-full bg-line"
        preserveAspectRatio="none"
        viewBox={`0 0 ${plannedCount} 1`}
      >
        <rect width={postCount} height="1" className={status === "failed" ? "fill-danger" : "fill-brand"} />
      </svg>
      <span className="min-w-16 text-right">
        {formatCount(postCount)}/{formatCount(plannedCount)}
      </span>
    </>
  );
}
