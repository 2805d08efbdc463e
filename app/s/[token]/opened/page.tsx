import { describeOpened } from "@/app/_server/show-locked";
import { ShowOpened } from "@/app/_server/show-shared";

// proxy.ts leads visitors here who hold the proof of a link's password.
export const generateMetadata = describeOpened;
export default ShowOpened;
