import type { Metadata } from "next";
import { BusinessScreen } from "@/components/business/business-screen";
import { gate } from "../../gate";

export const metadata: Metadata = { title: "Business" };

export default async function BusinessPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  await gate(`/businesses/${id}`);
  return <BusinessScreen id={id} />;
}
