import type { AnnotationKind } from '../../protocol';
import { RECOGNISED, type Report } from '../../report/model';
import { digitsWithoutScale } from '../../report/queries/digits-without-scale';
import { recognise } from '../../report/recognise';
import type { Severities } from '../../rules/registry';
import { Configs } from './configs';
import { decode } from './decode';
import type { FileHost, Host } from '../host';
import { FileFinder } from './paths';
import { type NamedFile, reason } from './named-file';

/** A file and the report in it. */
export interface ReportFile {
  /** The path as the user gave it, or as found below the folder that was given. */
  readonly file: string;
  readonly report: Report;
  /** What is chosen for single rules. */
  readonly severities: Severities;
  /** The kinds of annotations that its folder adds. */
  readonly kinds: readonly AnnotationKind[];
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
   * @returns null where it cannot be read
   */
  async read({ path, named, framework }: NamedFile): Promise<ReportFile | null> {
    try {
      const file = await this.report(path, framework);
      if (named && !isUnderstood(file.report)) {
        this.host.note(`${path}: not recognised as an inspection report; --framework ID reads it as one all the same`);
      }
      return file;
    } catch (error) {
      this.host.note(`${path}: ${reason(error)}`);
      this.missed = true;
      return null;
    }
  }

  private async report(path: string, framework: string | undefined): Promise<ReportFile> {
    const decoded = decode(await this.host.read(path));
    if (decoded === null) throw new Error('is not a text file');
    if (decoded.encoding === 'windows-1252') this.host.note(`${path}: is not UTF-8; read as windows-1252`);
    const { catalogue, severities, kinds } = await this.configs.for(path);
    if (framework !== undefined && !catalogue.some(({ id }) => id === framework)) {
      throw new Error(`there is no framework '${framework}'; the command 'frameworks' lists them`);
    }
    const options = framework === undefined ? {} : { framework };
    return { file: path, report: recognise(decoded.text, catalogue, options), severities, kinds };
  }
}

/** The reports at the paths that a user names. */
export class ReportFiles {
  private readonly finder: FileFinder;
  private readonly reader: ReportReader;

  /** @param framework the id of the framework that all are read under; left out where that is to be recognised */
  constructor(
    private readonly host: Host,
    private readonly framework?: string,
  ) {
    this.finder = new FileFinder(host);
    this.reader = new ReportReader(host);
  }

  /** Whether something that was named, or that says what holds for it, could not be read. */
  get failed(): boolean {
    return this.finder.failed || this.reader.failed;
  }

  /**
   * The reports at some paths, one after the other, in their order. Where there is none at named paths, that is told.
   *
   * @param paths named, or to come
   */
  async *open(paths: readonly string[] | AsyncIterable<string>): AsyncGenerator<ReportFile> {
    let count = 0;
    for await (const file of this.finder.find(paths, this.framework)) {
      const read = await this.reader.read(file);
      if (read === null || (!file.named && read.report.confidence < RECOGNISED)) continue;
      count += 1;
      yield read;
    }
    if (count === 0 && !this.failed && isNamed(paths)) this.host.note(noReports(paths));
  }
}

/** Whether a report was recognised, or is read as one and told what it lacks: a scale for its digits. */
export function isUnderstood(report: Report): boolean {
  return report.confidence >= RECOGNISED || digitsWithoutScale(report).length > 0;
}

/** Whether paths were named on the command line. */
export function isNamed(paths: readonly string[] | AsyncIterable<string>): paths is readonly string[] {
  return Array.isArray(paths);
}

/** Says that there is nothing to read at some paths. */
export function noReports(paths: readonly string[]): string {
  return `${paths.join(', ')}: no inspection report among the *.txt files there`;
}
