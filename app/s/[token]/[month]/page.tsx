import { describeShared, ShowShared } from "@/app/_server/show-shared";

// One month of a long calendar, kept like the page of the link itself.
export const revalidate = 60;
export const generateStaticParams = () => [];
export const generateMetadata = describeShared;
export default ShowShared;
