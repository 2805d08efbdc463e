import { describeOpened } from "@/app/_server/show-locked";
import { ShowProved } from "@/app/_server/show-shared";

// proxy.ts leads visitors here who hold the proof of a link's password. Rendered for each of them, without React.
export const revalidate = 60;
export const generateStaticParams = () => [];
export const generateMetadata = describeOpened;
export default ShowProved;
