import { describeEmbed, ShowFreshEmbed } from "@/app/_server/show-embed";

// The embedded page where nobody can end a kept one (Vercel); proxy.ts leads there.
export const dynamic = "force-dynamic";
export const generateMetadata = describeEmbed;
export default ShowFreshEmbed;
