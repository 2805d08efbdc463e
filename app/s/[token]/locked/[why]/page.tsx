import { lockedProblem } from "@/app/_server/locked-problem";
import { describeOpened, ShowLocked } from "@/app/_server/show-locked";

// The password form once more, after an attempt that failed; proxy.ts puts the reason into the address.
export const revalidate = 60;
export const generateStaticParams = () => [];
export const generateMetadata = describeOpened;

export default async function Page({ params }: { params: Promise<{ token: string; why: string }> }) {
  const { token, why } = await params;
  return ShowLocked({ token, problem: lockedProblem(why) });
}
