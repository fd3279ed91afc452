import type { Finding } from '../report/model';
import type { OtherReport } from '../rules/rule';
import { digest } from '../rules/digest';
import { checkReport } from '../rules/registry';
import { settle } from '../waivers/settle';
import { ReportReader, type ReportFile } from './files';
import { toFound, type Found, type WaivedFound } from './found';
import type { FileHost, Host } from './host';
import type { NamedFile } from './paths';
import { WaiverReader } from './waivers';

/** What a first look at a file gives. */
export interface Looked {
  /** Whether there is something to check. */
  readonly isReport: boolean;
  /** What the other reports are compared with; null where it was not recognised. */
  readonly digest: OtherReport | null;
}

/** What a check gives. */
export interface Checked {
  /** In the order of the text. */
  readonly found: readonly Found[];
  /** What was found as well, but somebody has waived; in the order of the text. */
  readonly waived: readonly WaivedFound[];
}

/** What goes with every answer of a lane. */
export interface Remarks {
  /** What is to be told on standard error. */
  readonly notes: readonly string[];
  /** Whether something could not be read, by now. */
  readonly failed: boolean;
}

/** Reads and checks files, one after the other: in this thread or in another. */
export interface Lane {
  /** Reads a file. */
  look(file: NamedFile): Promise<Looked & Remarks>;
  /** Takes what all reports say that are checked together. */
  tell(reports: readonly OtherReport[]): Promise<void>;
  /** What is found in a file that it has looked at. */
  check(file: NamedFile): Promise<Checked & Remarks>;
  /** Ends it. */
  end(): Promise<void>;
}

/** Reports are kept from the look to the check as long as their texts are no longer than this, in UTF-16 code units. */
const mostKept = 20_000_000;

/** A lane in this thread. */
export class LocalLane implements Lane {
  private notes: string[] = [];
  private readonly reader: ReportReader;
  private readonly waivers: WaiverReader;
  private readonly kept = new Map<string, ReportFile>();
  private keptLength = 0;
  private reports: readonly OtherReport[] = [];

  constructor(host: Host) {
    const files: FileHost = {
      read: (path) => host.read(path),
      absolute: (path) => host.absolute(path),
      note: (line) => {
        this.notes.push(line);
      },
    };
    this.reader = new ReportReader(files);
    this.waivers = new WaiverReader(files);
  }

  async look(file: NamedFile): Promise<Looked & Remarks> {
    const read = await this.reader.read(file);
    if (read === null) return { isReport: false, digest: null, ...this.remarks() };
    this.keep(file.path, read);
    return { isReport: true, digest: digest(read.report, file.path), ...this.remarks() };
  }

  tell(reports: readonly OtherReport[]): Promise<void> {
    this.reports = reports;
    return Promise.resolve();
  }

  async check(file: NamedFile): Promise<Checked & Remarks> {
    const read = this.kept.get(file.path) ?? (await this.reader.read(file));
    if (read === null) return { found: [], waived: [], ...this.remarks() };
    const { report, severities } = read;
    const others = this.reports.filter(({ uri }) => uri !== file.path);
    const findings = checkReport(report, severities, { others });
    const { active, waived } = settle(report, findings, await this.waivers.read(file.path), severities);
    const found = (finding: Finding) => toFound(file.path, report.lines, finding);
    return {
      found: active.map(found),
      waived: waived.map(({ finding, waiver }) => ({ ...found(finding), reason: waiver.reason })),
      ...this.remarks(),
    };
  }

  end(): Promise<void> {
    return Promise.resolve();
  }

  private keep(path: string, read: ReportFile): void {
    const { length } = read.report.text;
    if (this.kept.has(path) || this.keptLength + length > mostKept) return;
    this.kept.set(path, read);
    this.keptLength += length;
  }

  private remarks(): Remarks {
    const { notes } = this;
    this.notes = [];
    return { notes, failed: this.reader.failed || this.waivers.failed };
  }
}
