import type { Metadata } from "next";
import { SettingsScreen } from "@/components/account/settings-screen";
import { gate } from "../gate";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  await gate("/settings");
  return <SettingsScreen />;
}
