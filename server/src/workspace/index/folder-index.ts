import type { Clock } from '../../connection/clock';
import { entriesOf, sizeOf, sizeOfText, type ReportEntries } from '../../features/symbols/entries';
import { listedReport } from '../../features/views/judgements';
import { packed, unpacked } from '../../features/views/packed';
import { configName, type FolderJudgementsResult, type ListedReport } from '../../protocol';
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
  /** Takes that there is more to tell than {@link FolderIndex.listedSince} has told. */
  changed(): void;
}

/** What is kept of one report. */
interface Indexed {
  readonly entries: ReportEntries;
  /** What it awards, packed. */
  readonly listed: string;
  /** When it was read: later ones are higher. */
  readonly revision: number;
}

/** Entries of all reports take no more memory than this together, in bytes; further reports are left out. */
const MOST_MEMORY = 64_000_000;

/** After an edit the person is left alone for so long, in milliseconds. */
const QUIET = 400;

/** An answer tells of no more reports than this, so that none keeps others waiting. */
const MOST_LISTED = 200;

/** A list of files that is older than this is made anew when somebody asks, in milliseconds. */
const LIST_LASTS = 60_000;

/**
 * What can be found in the reports of the folders that are open. It is made when it is first asked for, file by file
 * between other work, and then follows the files that change. Ended by the person, it goes on when it is next asked.
 */
export class FolderIndex {
  /** By their addresses, those that were read last at the end. */
  private readonly reports = new Map<string, Indexed>();
  /** The addresses of those that are no reports any more, with when that was found. */
  private readonly gone = new Map<string, number>();
  private revision = 0;
  private bytes = 0;
  private readonly known = new Set<string>();
  private readonly queue = new Set<string>();
  private working: Promise<void> | null = null;
  /** When the files were listed last; null where they are to be listed. */
  private listedAt: number | null = null;
  private isAsked = false;
  /** Whether somebody shows what the reports award. */
  private isFollowed = false;
  private edited = Number.NEGATIVE_INFINITY;
  private isWhole = false;
  private stopped = false;

  constructor(private readonly tools: IndexTools) {}

  /** How much memory it takes, in bytes, about. */
  get size(): number {
    return this.bytes;
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
    for (const [uri, { entries }] of this.reports) if (!open.has(uri)) yield [uri, entries];
  }

  /** What each report awards: an open one as it stands, others as far as they are read. */
  listed(): ListedReport[] {
    const open = this.tools.open();
    const listed = [...open].flatMap(([uri, report]) =>
      report.confidence < RECOGNISED ? [] : [listedReport(report, uri)],
    );
    for (const [uri, indexed] of this.reports) if (!open.has(uri)) listed.push(unpacked(uri, indexed.listed));
    return listed.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  /** What the reports award that were read after an earlier answer; 0 for all. */
  listedSince(since: number): FolderJudgementsResult {
    this.isFollowed = true;
    const reports: ListedReport[] = [];
    let revision = since;
    for (const [uri, indexed] of this.reports) {
      if (indexed.revision <= since) continue;
      if (reports.length === MOST_LISTED) return { ...this.told(since, reports), revision, more: true };
      reports.push(unpacked(uri, indexed.listed));
      ({ revision } = indexed);
    }
    return { ...this.told(since, reports), revision: this.revision, more: false };
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
    this.listedAt = null;
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
      this.tell();
    }
  }

  private async list(): Promise<void> {
    if (this.listedAt !== null && this.tools.clock.now() - this.listedAt < LIST_LASTS) return;
    const files = new Set(await this.tools.list());
    this.listedAt = this.tools.clock.now();
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
    this.known.add(uri);
    try {
      const text = await this.tools.read(uri);
      if (text === null) {
        this.drop(uri);
        return;
      }
      const report = await this.tools.recognise(text, uri);
      if (report.confidence < RECOGNISED) this.forget(uri);
      else this.keep(uri, report);
    } catch {
      // What cannot be read has nothing to be found.
      this.forget(uri);
    }
  }

  private keep(uri: string, report: Report): void {
    this.forget(uri);
    const listed = packed(listedReport(report, uri));
    const indexed = { entries: entriesOf(report), listed, revision: ++this.revision };
    const size = sizeOfIndexed(indexed);
    if (this.bytes + size > MOST_MEMORY) return;
    this.bytes += size;
    this.gone.delete(uri);
    this.reports.set(uri, indexed);
    this.tell();
  }

  private drop(uri: string): void {
    this.known.delete(uri);
    this.forget(uri);
  }

  private forget(uri: string): void {
    const indexed = this.reports.get(uri);
    if (indexed === undefined) return;
    this.bytes -= sizeOfIndexed(indexed);
    this.reports.delete(uri);
    this.gone.set(uri, ++this.revision);
    this.tell();
  }

  private tell(): void {
    if (this.isFollowed) this.tools.changed();
  }

  private told(
    since: number,
    reports: readonly ListedReport[],
  ): Pick<FolderJudgementsResult, 'reports' | 'gone' | 'reading'> {
    const gone = [...this.gone].filter(([, revision]) => revision > since).map(([uri]) => uri);
    const isReading = this.working !== null && !this.isWhole;
    const reading = isReading ? { done: this.known.size, all: this.known.size + this.queue.size } : null;
    return { reports, gone, reading };
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

function sizeOfIndexed({ entries, listed }: Indexed): number {
  return sizeOf(entries) + sizeOfText(listed);
}
