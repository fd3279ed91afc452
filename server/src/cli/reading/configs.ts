import { dirname, join } from 'node:path';
import { withOwnFrameworks } from '../../config/merged';
import { readConfig, type PlacedProblem } from '../../config/read';
import type { AnnotationKind } from '../../protocol';
import type { Severities } from '../../rules/registry';
import { catalogue as shipped } from '../../frameworks/catalogue';
import { configName } from '../../config/schema';
import type { Framework } from '../../frameworks/schema';
import { LineTable } from '../../text/lines';
import { decode } from './decode';
import type { FileHost } from '../host';
import { place } from '../output/place';

/** What holds for a file. */
export interface FileConfig {
  readonly catalogue: readonly Framework[];
  /** What is chosen for single rules. */
  readonly severities: Severities;
  /** The kinds of annotations beside those that there are everywhere. */
  readonly kinds: readonly AnnotationKind[];
}

/**
 * What holds for files:  the frameworks that ship with the product, and what the file `.inspection-reports.json` says in the
 * file's folder, or else in the nearest folder above that has one. Each such file is read once.
 */
export class Configs {
  /** Whether such a file could not be read or understood. */
  failed = false;
  private readonly folders = new Map<string, Promise<FileConfig>>();

  constructor(private readonly host: FileHost) {}

  /** What holds for a file; for '-' that of the folder in which the command runs. Never rejects. */
  for(path: string): Promise<FileConfig> {
    return this.folder(path === '-' ? this.host.absolute('.') : dirname(this.host.absolute(path)));
  }

  private folder(folder: string): Promise<FileConfig> {
    let found = this.folders.get(folder);
    if (found === undefined) {
      found = this.look(folder);
      this.folders.set(folder, found);
    }
    return found;
  }

  private async look(folder: string): Promise<FileConfig> {
    const file = join(folder, configName);
    const text = await this.read(file);
    if (text !== null) return this.understand(file, text);
    const above = dirname(folder);
    return above === folder ? { catalogue: shipped, severities: {}, kinds: [] } : this.folder(above);
  }

  private understand(file: string, text: string): FileConfig {
    const { frameworks, severities, kinds, problems } = readConfig(text);
    const lines = new LineTable(text);
    for (const problem of problems)
      this.host.note(`${file}:${where(lines, problem)} ${problem.severity} ${problem.message}`);
    if (problems.some(({ severity }) => severity === 'error')) this.failed = true;
    return { catalogue: withOwnFrameworks(frameworks), severities, kinds };
  }

  private async read(file: string): Promise<string | null> {
    let bytes: Uint8Array;
    try {
      bytes = await this.host.read(file);
    } catch (error) {
      if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))) return null;
      this.host.note(`${file}: may not be read`);
      this.failed = true;
      return null;
    }
    const decoded = decode(bytes);
    if (decoded === null) {
      this.host.note(`${file}: is not a text file`);
      this.failed = true;
    }
    return decoded?.text ?? null;
  }
}

function where(lines: LineTable, problem: PlacedProblem): string {
  const { line, column } = place(lines, problem);
  return `${String(line)}:${String(column)}`;
}
