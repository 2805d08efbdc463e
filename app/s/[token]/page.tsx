import { describeShared, ShowShared } from "@/app/_server/show-shared";

// Kept after its first rendering, at most this long in seconds; a change, a revocation and its expiry end it before
// (docs/adr/0016).
export const revalidate = 60;
export const generateStaticParams = () => [];
export const generateMetadata = describeShared;
export default ShowShared;
