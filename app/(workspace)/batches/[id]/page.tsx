import type { Metadata } from "next";
import { BatchScreen } from "@/components/batch/batch-screen";
import { gate } from "../../gate";

export const metadata: Metadata = { title: "Batch" };

export default async function BatchPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  await gate(`/batches/${id}`);
  return <BatchScreen id={id} />;
}
