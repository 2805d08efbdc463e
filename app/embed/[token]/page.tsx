import { describeEmbed, ShowKeptEmbed } from "@/app/_server/show-embed";

// Kept like the share page (docs/adr/0016), with who may frame it.
export const revalidate = 60;
export const generateStaticParams = () => [];
export const generateMetadata = describeEmbed;
export default ShowKeptEmbed;
