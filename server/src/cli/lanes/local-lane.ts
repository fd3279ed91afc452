import type { Finding } from '../../rules/finding';
import type { OtherReport } from '../../rules/rule';
import { RECOGNISED } from '../../report/model';
import { digest } from '../../rules/citations/digest';
import { checkReport } from '../../rules/registry';
import { settle } from '../../waivers/settle';
import { isUnderstood, ReportReader, type ReportFile } from '../reading/files';
import { toFound } from '../output/found';
import type { FileHost, Host } from '../host';
import type { NamedFile } from '../reading/named-file';
import { SidecarReader } from '../reading/sidecars';
import type { Checked, Lane, Looked, Remarks } from './lane';

/** Reports are kept from the look to the check as long as their texts are no longer than this, in UTF-16 code units. */
const mostKept = 4_000_000;

/** A lane in this thread. */
export class LocalLane implements Lane {
  private notes: string[] = [];
  private readonly reader: ReportReader;
  private readonly sidecars: SidecarReader;
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
    this.sidecars = new SidecarReader(files);
  }

  async look(file: NamedFile): Promise<Looked & Remarks> {
    const read = await this.reader.read(file);
    if (read === null) return { isReport: false, unrecognised: false, digest: null, ...this.remarks() };
    const isSkipped = !file.named && read.report.confidence < RECOGNISED;
    const unrecognised = isSkipped || !isUnderstood(read.report);
    if (isSkipped) return { isReport: false, unrecognised, digest: null, ...this.remarks() };
    this.keep(file.path, read);
    return { isReport: true, unrecognised, digest: digest(read.report, file.path), ...this.remarks() };
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
    const { active, waived } = settle(report, findings, await this.sidecars.waivers(file.path), severities);
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
    return { notes, failed: this.reader.failed || this.sidecars.failed };
  }
}
