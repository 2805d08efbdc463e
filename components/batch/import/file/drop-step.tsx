"use client";

import { Download, FileSpreadsheet } from "lucide-react";
import { useId, useState } from "react";
import { AwningScene } from "../../../ui/awning";
import { Button } from "../../../ui/button";
import { buttonStyle } from "../../../ui/button-style";
import { Field } from "../../../ui/field";
import { joinClasses } from "../../../ui/join-classes";
import { Notice } from "../../../ui/notice";
import { Panel } from "../../../ui/panel";
import { TextArea } from "../../../ui/text-area";
import { useFileDrop } from "../../../ui/use-file-drop";
import { type ImportDraft, newDraft } from "../draft/import-draft";
import { downloadText, templateCsv } from "../fix/to-csv";
import { parseInWorker } from "./parse-in-worker";
import { ReaderMissing, sayUnread } from "./unreadable-file";

/** Why a list was not read; `unread` is one that may be read once the connection is back. */
interface Problem {
  text: string;
  unread?: { file: Blob; name: string };
}

interface ReadProblemProps {
  problem: Problem;
  isReading: boolean;
  onRetry: (file: Blob, name: string) => void;
}

function ReadProblem({ problem: { text, unread }, isReading, onRetry }: ReadProblemProps) {
  const retry = unread && (
    <Button pending={isReading} onClick={() => onRetry(unread.file, unread.name)}>
      Try again
    </Button>
  );
  return (
    <Notice
      tone="danger"
      role="alert"
      title={unread ? "Bella’s reader was not loaded" : "This file cannot be used"}
      actions={retry}
      className="mt-3 w-full max-w-lg text-left"
    >
      {text}
      {unread && " Your list stays at hand here."}
    </Notice>
  );
}

/** Step 1: drop, pick or paste a list. */
export function DropStep({ onFile }: { onFile: (draft: ImportDraft) => void }) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const [isReading, setIsReading] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [pasted, setPasted] = useState("");
  const read = async (file: Blob, name: string) => {
    setProblem((before) => (before?.unread?.file === file ? before : null));
    setIsReading(true);
    try {
      onFile(newDraft(name, await parseInWorker(file), file));
    } catch (error) {
      const text = sayUnread(error, "This file cannot be read.");
      setProblem(error instanceof ReaderMissing ? { text, unread: { file, name } } : { text });
      setIsReading(false);
    }
  };
  useFileDrop((files) => {
    setIsOver(false);
    const [file, ...others] = files;
    if (isReading || !file) return;
    if (others.length > 0) setProblem({ text: "One list at a time: drop one file, or put the lists into one first." });
    else void read(file, file.name);
  });
  return (
    <div className="grid gap-5 wide:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      {/* Dragging is a shortcut; the button inside does the same. */}
      <section
        aria-label="Choose a file"
        onDragOver={() => setIsOver(true)}
        onDragLeave={() => setIsOver(false)}
        className={joinClasses(
          "flex flex-col items-center justify-center gap-3 rounded-panel border-2 border-dashed px-5 py-10 text-center transition-colors duration-120",
          isOver ? "border-brand bg-brand-soft" : "border-line-strong bg-surface",
        )}
      >
        <AwningScene />
        <p className="font-display text-section font-[650]">Drop a list of businesses here</p>
        <p className="max-w-md text-ink-2 text-pretty">
          CSV or XLSX, up to 25 MB. One business a row with its name, trade and town; other columns are welcome.
        </p>
        <div className="mt-2 flex flex-wrap items-center justify-center gap-3">
          <label
            htmlFor={id}
            className={buttonStyle(
              "primary",
              "regular",
              "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
            )}
          >
            <FileSpreadsheet aria-hidden="true" className="size-4" />
            {isReading ? "Reading…" : "Choose a file"}
            <input
              id={id}
              type="file"
              accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values"
              disabled={isReading}
              className="sr-only"
              onChange={(event) => {
                const file = event.target.files?.[0];
                event.target.value = "";
                if (file) void read(file, file.name);
              }}
            />
          </label>
          <Button onClick={() => downloadText("bella-batch-template.csv", templateCsv())}>
            <Download aria-hidden="true" className="size-4" />
            Download a template
          </Button>
        </div>
        {problem && <ReadProblem problem={problem} isReading={isReading} onRetry={read} />}
      </section>
      <Panel className="flex flex-col gap-4">
        <Field
          label="Or paste from a spreadsheet"
          hint="Copy the cells, best with their header row, and paste them here."
        >
          {(control) => (
            <TextArea
              {...control}
              rows={9}
              spellCheck={false}
              value={pasted}
              placeholder={"Name\tTrade\tTown\nHarbor Bakery\tbakery\tPortland, OR"}
              onChange={(event) => setPasted(event.target.value)}
              className="min-h-56 font-mono text-meta!"
            />
          )}
        </Field>
        <Button
          className="self-start"
          pending={isReading}
          disabled={pasted.trim() === ""}
          onClick={() => void read(new Blob([pasted]), "pasted.csv")}
        >
          Use what I pasted
        </Button>
      </Panel>
    </div>
  );
}
