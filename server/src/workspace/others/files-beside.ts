import type { Connection } from 'vscode-languageserver';
import { listMethod, type ListParams, type ListResult } from '../../protocol';
import { RECOGNISED, type Report } from '../../report/model';
import { digest } from '../../rules/citations/digest';
import { liesInFolder, nearest } from './nearest';
import type { OtherReports } from './other-reports';
import type { Clock } from '../../connection/clock';

/** What reading the files beside open reports needs of the server. */
export interface FilesBesideTools {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly others: OtherReports;
  /** The text of a file; null where there is none. May reject. */
  read(uri: string): Promise<string | null>;
  /** Makes a Report of the text of a file. */
  recognise(text: string, uri: string): Promise<Report>;
  /** Whether a document is open: then it speaks for itself. */
  isOpen(uri: string): boolean;
  /** The open reports have others to be compared with. */
  changed(): void;
  /** All that was wanted is read. */
  done(): void;
}

/** So many files are read beside one report. */
const most = 30;

/** So long the server is left to its requests after each file, in milliseconds. */
const pause = 100;

/** Reads, little by little, the files that lie beside open reports and may be those that they cite. */
export class FilesBeside {
  private readonly wanted = new Set<string>();
  private readonly known = new Set<string>();
  private readonly queue: string[] = [];
  private working = false;
  private looking = 0;
  private stopped = false;

  constructor(private readonly tools: FilesBesideTools) {}

  /** Whether files are still to be read. */
  get busy(): boolean {
    return this.working || this.looking > 0;
  }

  /** A report is open. */
  want(uri: string): void {
    if (this.wanted.has(uri) || !liesInFolder(uri)) return;
    this.wanted.add(uri);
    void this.look(uri);
  }

  /** A report was closed: what was read beside it is kept, and looked through again when it is opened again. */
  release(uri: string): void {
    this.wanted.delete(uri);
  }

  /** Takes that files have changed on the disk. */
  changed(uris: readonly string[]): void {
    this.add(uris.filter((uri) => this.known.has(uri)));
  }

  /** Reads no further. */
  dispose(): void {
    this.stopped = true;
  }

  private async look(uri: string): Promise<void> {
    this.looking += 1;
    try {
      const params: ListParams = { uri };
      const { uris } = await this.tools.connection.sendRequest<ListResult>(listMethod, params);
      this.add(nearest(uri, uris, most).filter((each) => !this.known.has(each)));
    } catch {
      // A client that cannot list folders, or a folder that cannot be listed: the report stands alone.
    }
    this.looking -= 1;
    if (!this.busy) this.tools.done();
  }

  private add(uris: readonly string[]): void {
    for (const uri of uris) this.known.add(uri);
    this.queue.push(...uris);
    if (!this.working && this.queue.length > 0) void this.work();
  }

  private async work(): Promise<void> {
    this.working = true;
    let changed = false;
    for (let uri = this.queue.shift(); uri !== undefined && !this.stopped; uri = this.queue.shift()) {
      await this.idle();
      if (this.tools.isOpen(uri)) this.known.delete(uri);
      else changed = (await this.readOne(uri)) || changed;
    }
    this.working = false;
    if (changed) this.tools.changed();
    if (!this.busy) this.tools.done();
  }

  private async readOne(uri: string): Promise<boolean> {
    try {
      const text = await this.tools.read(uri);
      const report = text === null ? null : await this.tools.recognise(text, uri);
      const isReport = report !== null && report.confidence >= RECOGNISED;
      return this.tools.others.set('beside', uri, isReport ? digest(report, uri) : null);
    } catch {
      // What cannot be read says nothing.
      return this.tools.others.set('beside', uri, null);
    }
  }

  private idle(): Promise<void> {
    return new Promise((resolve) => {
      this.tools.clock.after(pause, resolve);
    });
  }
}
