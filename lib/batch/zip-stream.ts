import { strToU8, Zip, ZipDeflate } from "fflate";
import { AppError } from "../core/errors";

/** A ZIP without the 64-bit extension holds no more, and readers disagree about the extension. */
const MOST_ENTRIES = 65_535;
const MOST_BYTES = 4 * 2 ** 30 - 2 ** 20;

/** Writes a ZIP entry by entry; what an entry yields is all that is held of it, so whoever reads sets the pace. */
export class ZipStream {
  private ready: Uint8Array<ArrayBuffer>[] = [];
  private entries = 0;
  private bytes = 0;
  private readonly zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.bytes += chunk.length;
    this.ready.push(chunk as Uint8Array<ArrayBuffer>);
  });

  /** @throws AppError conflict when the archive would grow past what every reader opens */
  *add(name: string, content: string, modifiedAt: Date): Generator<Uint8Array<ArrayBuffer>> {
    this.entries += 1;
    if (this.entries > MOST_ENTRIES || this.bytes > MOST_BYTES)
      throw new AppError("conflict", { detail: "This batch is too large for one ZIP; take the combined CSV." });
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = modifiedAt;
    this.zip.add(entry);
    entry.push(strToU8(content), true);
    yield* this.take();
  }

  *end(): Generator<Uint8Array<ArrayBuffer>> {
    this.zip.end();
    yield* this.take();
  }

  private take(): Uint8Array<ArrayBuffer>[] {
    const chunks = this.ready;
    this.ready = [];
    return chunks;
  }
}
