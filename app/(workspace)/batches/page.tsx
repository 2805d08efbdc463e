import type { Metadata } from "next";
import { BatchList } from "@/components/batch/batch-list";
import { gate } from "../gate";

export const metadata: Metadata = { title: "Batches" };

export default async function BatchesPage() {
  await gate("/batches");
  return <BatchList />;
}
