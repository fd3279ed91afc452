import type { Clock } from '../../connection/clock';
import { entriesOf, sizeOf, type ReportEntries } from '../../features/symbols/entries';
import { configName } from '../../protocol';
import { RECOGNISED, type Report } from '../../report/model';

/** How far the reading of the folder is shown, and how a person ends it. */
export interface IndexProgress {
  /** @param done how many of all files are read */
  report(done: number, all: number): void;
  end(): void;
  /** Whether the person has ended it. */
  isCancelled(): boolean;
}

/** What the index of the folder needs of the server. */
export interface IndexTools {
  readonly clock: Clock;
  /** The addresses of the text files of the folders that are open. May reject. */
  list(): Promise<readonly string[]>;
  /** The text of a file; null where there is none. May reject. */
  read(uri: string): Promise<string | null>;
  /** Makes a Report of the text of a file. */
  recognise(text: string, uri: string): Promise<Report>;
  /** Shows that the folder is read for the first time. */
  begin(): Promise<IndexProgress>;
  /** The open reports, which speak for themselves, by their addresses. */
  open(): ReadonlyMap<string, Report>;
}

/** Entries of all reports take no more memory than this together, in bytes; further reports are left out. */
const MOST_MEMORY = 64_000_000;

/** After an edit the person is left alone for so long, in milliseconds. */
const QUIET = 400;

/** A list of files that is older than this is made anew when somebody asks, in milliseconds. */
const LIST_LASTS = 60_000;

/**
 * What can be found in the reports of the folders that are open. It is made when it is first asked for, file by file
 * between other work, and then follows the files that change. Ended by the person, it goes on when it is next asked.
 */
export class FolderIndex {
  private readonly entries = new Map<string, ReportEntries>();
  private readonly known = new Set<string>();
  private readonly queue = new Set<string>();
  private working: Promise<void> | null = null;
  /** When the files were listed last; null where they are to be listed. */
  private listed: number | null = null;
  private isAsked = false;
  private edited = Number.NEGATIVE_INFINITY;
  private isWhole = false;
  private stopped = false;

  constructor(private readonly tools: IndexTools) {}

  /** How much memory the entries take, in bytes, about. */
  get size(): number {
    let size = 0;
    for (const each of this.entries.values()) size += sizeOf(each);
    return size;
  }

  /**
   * Sees to it that the folder is read.
   *
   * @param patience so long the first reading is waited for, in milliseconds
   */
  async ready(patience: number): Promise<void> {
    this.isAsked = true;
    this.working ??= this.work();
    if (this.isWhole) return;
    await Promise.race([this.working, this.after(patience)]);
  }

  /** Resolves when all that is known to have changed is read, or reading has ended. */
  async settled(): Promise<void> {
    await this.working;
  }

  /** The entries of each report by its address: of an open one as it stands, of others as far as they are read. */
  *all(): Generator<readonly [string, ReportEntries]> {
    const open = this.tools.open();
    for (const [uri, report] of open) if (report.confidence >= RECOGNISED) yield [uri, entriesOf(report)];
    for (const entry of this.entries) if (!open.has(entry[0])) yield entry;
  }

  /** Takes that files have changed on the disk, came or went. */
  changed(uris: readonly string[]): void {
    if (!this.isAsked) return;
    for (const uri of uris) {
      if (uri.toLowerCase().endsWith('.txt')) this.queue.add(uri);
      else if (uri.endsWith(`/${configName}`)) this.queueBelow(uri.slice(0, -configName.length));
    }
    if (this.isWhole && this.queue.size > 0) this.working ??= this.work();
  }

  /** Takes that other folders are open. */
  foldersChanged(): void {
    this.listed = null;
  }

  /** Takes that the person types: reading waits. */
  touched(): void {
    this.edited = this.tools.clock.now();
  }

  /** Reads no further. */
  dispose(): void {
    this.stopped = true;
  }

  private async work(): Promise<void> {
    try {
      await this.list();
      if (this.queue.size > 0) await (this.isWhole ? this.readAll(null) : this.readFirst());
    } catch {
      // A client that cannot list its folders: what is open is found all the same.
    } finally {
      this.working = null;
    }
  }

  private async list(): Promise<void> {
    if (this.listed !== null && this.tools.clock.now() - this.listed < LIST_LASTS) return;
    const files = new Set(await this.tools.list());
    this.listed = this.tools.clock.now();
    for (const uri of files) if (!this.known.has(uri)) this.queue.add(uri);
    for (const uri of this.known) if (!files.has(uri)) this.drop(uri);
  }

  private async readFirst(): Promise<void> {
    const progress = await this.tools.begin();
    try {
      await this.readAll(progress);
      this.isWhole = this.queue.size === 0;
    } finally {
      progress.end();
    }
  }

  private async readAll(progress: IndexProgress | null): Promise<void> {
    for (const uri of this.queue) {
      if (this.stopped || progress?.isCancelled() === true) return;
      await this.quiet();
      await this.readOne(uri);
      this.queue.delete(uri);
      progress?.report(this.known.size, this.known.size + this.queue.size);
    }
  }

  private async readOne(uri: string): Promise<void> {
    this.entries.delete(uri);
    this.known.add(uri);
    try {
      const text = await this.tools.read(uri);
      if (text === null) {
        this.drop(uri);
        return;
      }
      const report = await this.tools.recognise(text, uri);
      if (report.confidence < RECOGNISED) return;
      const entries = entriesOf(report);
      if (this.size + sizeOf(entries) <= MOST_MEMORY) this.entries.set(uri, entries);
    } catch {
      // What cannot be read has nothing to be found.
    }
  }

  private drop(uri: string): void {
    this.known.delete(uri);
    this.entries.delete(uri);
  }

  private queueBelow(folder: string): void {
    for (const uri of this.known) if (uri.startsWith(folder)) this.queue.add(uri);
  }

  /** Lets everything else go first, and waits while the person types. */
  private async quiet(): Promise<void> {
    await this.after(0);
    for (;;) {
      const rest = this.edited + QUIET - this.tools.clock.now();
      if (!(rest > 0) || this.stopped) return;
      await this.after(rest);
    }
  }

  private after(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.tools.clock.after(milliseconds, resolve);
    });
  }
}
