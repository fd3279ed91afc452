import { RECOGNISED } from '../report/model';
import type { Report } from '../report/model';
import { recognise } from '../report/recognise';
import type { Severities } from '../rules/registry';
import { Configs } from './configs';
import { decode } from './decode';
import type { FileHost, Host } from './host';
import { FileFinder } from './paths';
import { reason } from './named-file';
import { type NamedFile } from './named-file';

/** A file and the report in it. */
export interface ReportFile {
  /** The path as the user gave it, or as found below the folder that was given. */
  readonly file: string;
  readonly report: Report;
  /** What is chosen for single rules. */
  readonly severities: Severities;
}

/** Reads reports. */
export class ReportReader {
  private missed = false;
  private readonly configs: Configs;

  constructor(private readonly host: FileHost) {
    this.configs = new Configs(host);
  }

  /** Whether something that was named, or that says what holds for it, could not be read. */
  get failed(): boolean {
    return this.missed || this.configs.failed;
  }

  /**
   * The report in a file. What cannot be read, and a file that was named though it is no report, is told on standard
   * error. Never rejects.
   * @returns null where it cannot be read, or is no report and was not named itself
   */
  async read({ path, named }: NamedFile): Promise<ReportFile | null> {
    try {
      const file = await this.report(path);
      if (file.report.confidence >= RECOGNISED) return file;
      if (!named) return null;
      this.host.note(`${path}: not recognised as an inspection report`);
      return file;
    } catch (error) {
      this.host.note(`${path}: ${reason(error)}`);
      this.missed = true;
      return null;
    }
  }

  private async report(path: string): Promise<ReportFile> {
    const decoded = decode(await this.host.read(path));
    if (decoded === null) throw new Error('is not a text file');
    if (decoded.encoding === 'windows-1252') this.host.note(`${path}: is not UTF-8; read as windows-1252`);
    const { catalogue, severities } = await this.configs.for(path);
    return { file: path, report: recognise(decoded.text, catalogue), severities };
  }
}

/** The reports at the paths that a user names. */
export class ReportFiles {
  private readonly finder: FileFinder;
  private readonly reader: ReportReader;

  constructor(host: Host) {
    this.finder = new FileFinder(host);
    this.reader = new ReportReader(host);
  }

  /** Whether something that was named, or that says what holds for it, could not be read. */
  get failed(): boolean {
    return this.finder.failed || this.reader.failed;
  }

  /**
   * The reports at some paths, one after the other, in their order.
   * @param folders whether a path may be a folder
   */
  async *open(paths: readonly string[], folders: boolean): AsyncGenerator<ReportFile> {
    for await (const file of this.finder.find(paths, folders)) {
      const read = await this.reader.read(file);
      if (read !== null) yield read;
    }
  }
}
