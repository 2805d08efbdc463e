import { chooseWriter } from "../calendar/create-brief";
import { isFilled } from "../core/batching/cells/filled-cell";
import type { BatchCells } from "../core/batching/columns/batch-columns";
import type { ColumnMatch } from "../core/batching/columns/column-assignment";
import { guessListLanguage } from "../core/batching/guess-list-language";

import { isModelConfigured } from "../platform/model/model-config";
import type { BatchOptions, DryRun } from "./schema";

/** Columns whose words tell a list's language: names of people, firms and towns do not. */
const TELLING = ["niche", "services", "offers"] as const;
/** So many letters tell as much as any more. */
const TELLING_LETTERS = 4000;

/** What rows say of the language they are to be written in, and are in themselves. */
export class BatchLanguages {
  unsaid = 0;
  private readonly texts = new Set<string>();
  private letters = 0;

  add(cells: BatchCells, isKnown: boolean): void {
    if (isFilled(cells, "language")) return;
    if (!isKnown) this.unsaid++;
    for (const column of TELLING) {
      const text = cells[column]?.trim() ?? "";
      if (text === "" || this.letters > TELLING_LETTERS || this.texts.has(text)) continue;
      this.texts.add(text);
      this.letters += text.length;
    }
  }

  /** @param columns of the file; a name of ours tells nothing of who wrote it */
  describe(columns: readonly ColumnMatch[], { writer, language }: BatchOptions): DryRun["language"] {
    const headers = columns.filter(({ how, header }) => how !== "exact" && header !== "").map(({ header }) => header);
    const isOpen = this.unsaid > 0 && language === undefined;
    return {
      unsaid: this.unsaid,
      guess: isOpen ? guessListLanguage({ headers, values: [...this.texts] }) : null,
      isWritable: chooseWriter(writer, "en", "options.writer") === "model",
      hasModel: isModelConfigured(),
    };
  }
}
