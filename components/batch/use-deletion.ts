import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { batchKeys, isGone } from "./batch-queries";

/**
 * Looks whether a batch is still there as soon as anything that was ordered or asked of it is told that it is not: one
 * that is over is not polled, and may be deleted in another tab.
 */
export function useDeletion(id: string): void {
  const client = useQueryClient();
  useEffect(() => {
    const look = () => void client.invalidateQueries({ queryKey: batchKeys.one(id) });
    const stopOrders = client.getMutationCache().subscribe(({ mutation, type }) => {
      if (type === "updated" && isGone(mutation?.state.error)) look();
    });
    const rows = JSON.stringify(batchKeys.rows(id));
    const stopRows = client.getQueryCache().subscribe(({ query, type }) => {
      if (type === "updated" && query.queryHash === rows && isGone(query.state.error)) look();
    });
    return () => {
      stopOrders();
      stopRows();
    };
  }, [client, id]);
}
