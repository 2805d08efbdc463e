import type { Metadata } from "next";
import { BusinessList } from "@/components/business/business-list";
import { gate } from "../gate";

export const metadata: Metadata = { title: "Businesses" };

export default async function BusinessesPage() {
  await gate("/businesses");
  return <BusinessList />;
}
