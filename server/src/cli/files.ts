import { join } from 'node:path';
import { RECOGNISED } from '../report/confidence';
import type { Report } from '../report/model';
import { recognise } from '../report/report';
import type { Severities } from '../rules/registry';
import { Configs } from './configs';
import { decode } from './decode';
import type { Entry, Host } from './host';

/** A file and the report in it. */
export interface ReportFile {
  /** The path as the user gave it, or as found below the folder that was given. */
  readonly file: string;
  readonly report: Report;
  /** What is chosen for single rules. */
  readonly severities: Severities;
}

/** Reads the reports at the paths that a user names, one after the other. */
export class ReportReader {
  private missed = false;
  private readonly configs: Configs;

  constructor(private readonly host: Host) {
    this.configs = new Configs(host);
  }

  /** Whether something that was named, or that says what holds for it, could not be read. */
  get failed(): boolean {
    return this.missed || this.configs.failed;
  }

  /**
   * The reports at some paths, in their order; '-' is standard input. A file that is named is read whatever it is; of
   * a folder the `*.txt` files below it that are reports. What cannot be read is told on standard error.
   * @param folders whether a path may be a folder
   */
  async *open(paths: readonly string[], folders: boolean): AsyncGenerator<ReportFile> {
    for (const path of paths) {
      const entries = await this.attempt(path, () => this.host.list(path));
      if (entries === undefined) continue;
      if (entries === null) yield* this.named(path);
      else if (folders) yield* this.folder(path, entries);
      else this.fail(path, 'is a folder; name the files in it');
    }
  }

  private async *named(path: string): AsyncGenerator<ReportFile> {
    const file = await this.attempt(path, () => this.report(path));
    if (file === undefined) return;
    if (file.report.confidence < RECOGNISED) this.host.note(`${path}: not recognised as an inspection report`);
    yield file;
  }

  private async *folder(folder: string, entries: readonly Entry[]): AsyncGenerator<ReportFile> {
    for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isFolder && !isSkipped(entry.name)) {
        const inner = await this.attempt(path, () => this.host.list(path));
        yield* this.folder(path, inner ?? []);
      } else if (entry.isFile && entry.name.toLowerCase().endsWith('.txt')) {
        const file = await this.attempt(path, () => this.report(path));
        if (file !== undefined && file.report.confidence >= RECOGNISED) yield file;
      }
    }
  }

  private async report(path: string): Promise<ReportFile> {
    const decoded = decode(await this.host.read(path));
    if (decoded === null) throw new Error('is not a text file');
    if (decoded.encoding === 'windows-1252') this.host.note(`${path}: is not UTF-8; read as windows-1252`);
    const { catalogue, severities } = await this.configs.for(path);
    return { file: path, report: recognise(decoded.text, catalogue), severities };
  }

  private async attempt<T>(path: string, action: () => Promise<T>): Promise<T | undefined> {
    try {
      return await action();
    } catch (error) {
      this.fail(path, reason(error));
      return undefined;
    }
  }

  private fail(path: string, why: string): void {
    this.host.note(`${path}: ${why}`);
    this.missed = true;
  }
}

/** Folders that hold no one's reports: hidden ones and those of package managers. */
function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a folder',
  ENOTDIR: 'does not exist',
};

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ('code' in error ? reasons[String(error.code)] : undefined) ?? error.message;
}
