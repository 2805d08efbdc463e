import { describeOpened } from "@/app/_server/show-locked";
import { ShowProved } from "@/app/_server/show-shared";

// One month of a long calendar, for visitors who hold the proof of a link's password.
export const revalidate = 60;
export const generateStaticParams = () => [];
export const generateMetadata = describeOpened;
export default ShowProved;
