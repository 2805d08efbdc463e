import { describeEmbed, ShowKeptEmbed } from "@/app/_server/show-embed";

// One month of a long calendar, kept like the embedding itself.
export const revalidate = 60;
export const generateStaticParams = () => [];
export const generateMetadata = describeEmbed;
export default ShowKeptEmbed;
