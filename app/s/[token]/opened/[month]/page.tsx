import { describeOpened } from "@/app/_server/show-locked";
import { ShowOpened } from "@/app/_server/show-shared";

// One month of a long calendar, for visitors who hold the proof of a link's password.
export const generateMetadata = describeOpened;
export default ShowOpened;
