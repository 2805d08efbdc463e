import { Download } from "lucide-react";
import { ButtonLink } from "../ui/button-link";
import { buttonStyle } from "../ui/button-style";
import { batchFileUrl } from "./batch-queries";

/** The way on for rows that were not run: their file, mended, is the next batch. */
export function RejectsActions({ batchId }: { batchId: string }) {
  return (
    <>
      <a href={batchFileUrl(batchId, "rejects.csv")} download className={buttonStyle("secondary", "compact")}>
        <Download aria-hidden="true" className="size-4" />
        Download with reasons
      </a>
      <ButtonLink size="compact" variant="ghost" href="/batches/new">
        Import the mended file
      </ButtonLink>
    </>
  );
}
