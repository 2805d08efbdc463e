import type { Metadata } from "next";
import { ImportLoader } from "@/components/batch/import/import-loader";
import { gate } from "../../gate";

export const metadata: Metadata = { title: "New batch" };

export default async function NewBatchPage() {
  await gate("/batches/new");
  return <ImportLoader />;
}
