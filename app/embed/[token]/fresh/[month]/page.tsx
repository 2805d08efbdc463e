import { describeEmbed, ShowFreshEmbed } from "@/app/_server/show-embed";

// One month of a long calendar, where nobody can end a kept page (Vercel); proxy.ts leads there.
export const dynamic = "force-dynamic";
export const generateMetadata = describeEmbed;
export default ShowFreshEmbed;
