import { Button } from "../../../ui/button";
import { Panel } from "../../../ui/panel";
import { plural } from "../../../ui/plural";
import { SectionTitle } from "../../../ui/section-title";
import type { KeptImport } from "./keep-draft";

interface KeptImportsProps {
  kept: readonly KeptImport[];
  onGoOn: (id: string) => void;
  onForget: (id: string) => void;
}

const when = (at: number) =>
  at === 0 ? "" : `, changed ${new Date(at).toLocaleString("en", { dateStyle: "medium", timeStyle: "short" })}`;

/** The lists that were begun in this browser and not started: to go on with, beside a new one. */
export function KeptImports({ kept, onGoOn, onForget }: KeptImportsProps) {
  if (kept.length === 0) return null;
  return (
    <Panel className="mb-5 flex flex-col gap-3">
      <SectionTitle>Go on where you stopped, or start a new list below</SectionTitle>
      <ul aria-label="Lists kept in this browser" className="flex flex-col divide-y divide-line">
        {kept.map(({ id, fileName, rows, keptAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-2">
            <p className="min-w-0 flex-1 basis-60">
              <span className="block truncate font-semibold">{fileName}</span>
              <span className="text-meta text-ink-2">
                {plural(rows, "row")}
                {when(keptAt)}
              </span>
            </p>
            <span className="flex gap-2">
              <Button size="compact" aria-label={`Go on with ${fileName}`} onClick={() => onGoOn(id)}>
                Go on
              </Button>
              <Button size="compact" variant="ghost" aria-label={`Forget ${fileName}`} onClick={() => onForget(id)}>
                Forget
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
