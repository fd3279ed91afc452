import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { FolderCheck, type FolderTools } from './folder-check';
import { FilesBeside, type FilesBesideTools } from './files-beside';
import { RECOGNISED } from '../../report/model';
import { digest } from '../../rules/citations/digest';
import type { ClientSupport } from '../../connection/client-support';
import type { Checked } from '../diagnostics/checker';
import type { OtherReports } from './other-reports';

/** What the comparing of reports needs of the server. */
export interface ComparingTools
  extends Omit<FolderTools, 'changed' | 'recognise'>, Omit<FilesBesideTools, 'changed' | 'done'> {
  readonly others: OtherReports;
  /** Makes a Report of a text, once what holds for its address is prepared. */
  recogniseNow: FolderTools['recognise'];
  /** The addresses of the open documents. */
  open(): readonly string[];
  /** Has documents checked again. */
  recheck(uris: readonly string[]): void;
  /** What the open reports are to be compared with is read. */
  done(): void;
}

/** So long what reports say must stay the same before others are compared with it again, in milliseconds. */
const idle = 1000;

/** Keeps what the reports of the workspace say, and has the open ones compared with each other and with the rest. */
export class Comparing {
  private readonly filesBeside: FilesBeside;
  private readonly changed = new Set<string>();
  private cancel: () => void = () => undefined;

  constructor(private readonly tools: ComparingTools) {
    const changed = (): void => {
      this.change('');
    };
    this.filesBeside = new FilesBeside({
      ...tools,
      changed,
      done: () => {
        if (this.changed.size === 0) tools.done();
      },
    });
    new FolderCheck({ ...tools, recognise: (text, uri) => tools.recogniseNow(text, uri), changed });
  }

  /** Starts to follow files, once the client is ready. */
  listen({ watchedFiles }: ClientSupport): void {
    const watchers = [{ globPattern: '**/*.[tT][xX][tT]' }];
    if (watchedFiles) void this.tools.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }

  /** Takes that files have changed on the disk. */
  filesChanged(uris: readonly string[]): void {
    this.filesBeside.changed(uris);
  }

  /** An open document was checked. */
  checked({ document: { uri }, report }: Checked): void {
    const isReport = report.confidence >= RECOGNISED;
    if (this.tools.others.set('open', uri, isReport ? digest(report, uri) : null)) this.change(uri);
    if (isReport) this.filesBeside.want(uri);
  }

  /** A document was closed. */
  closed(uri: string): void {
    if (this.tools.others.set('open', uri, null)) this.change(uri);
    this.filesBeside.release(uri);
  }

  /** Compares no further. */
  dispose(): void {
    this.cancel();
    this.filesBeside.dispose();
  }

  /** Whether a document will be compared with what is being read, or was read a moment ago. */
  isPending(uri: string): boolean {
    return this.filesBeside.busy || this.isDue(uri);
  }

  /** A report is not compared with itself. */
  private isDue(uri: string): boolean {
    return this.changed.size > (this.changed.has(uri) ? 1 : 0);
  }

  /** @param uri the report that says something else now; '' for one that is not open */
  private change(uri: string): void {
    this.changed.add(uri);
    this.cancel();
    this.cancel = this.tools.clock.after(idle, () => {
      const due = this.tools.open().filter((uri) => this.isDue(uri));
      this.changed.clear();
      this.tools.recheck(due);
      this.tools.done();
    });
  }
}
