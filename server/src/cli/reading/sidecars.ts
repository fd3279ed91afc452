import { nameOf, sidecarOf } from '../../protocol';
import { LineTable } from '../../text/lines';
import { readSidecar, type Sidecar } from '../../annotations/sidecar';
import type { Thread } from '../../annotations/threads';
import { waiversOf, type Waiver } from '../../waivers/waiver';
import type { FileHost } from '../host';
import { reason } from './named-file';
import { place } from '../output/place';

/** Reads the annotations beside reports. */
export class SidecarReader {
  /** Whether a file of annotations could not be read or understood. */
  failed = false;

  constructor(private readonly host: FileHost) {}

  /** The waivers of a report; what is wrong is told likewise. Never rejects. */
  async waivers(path: string): Promise<readonly Waiver[]> {
    return waiversOf((await this.sidecar(path)).waiving);
  }

  /**
   * The annotations of a report; none for standard input. What is wrong with their file is told on standard error. Never
   * rejects.
   */
  async threads(path: string): Promise<readonly Thread[]> {
    return (await this.sidecar(path)).threads;
  }

  private async sidecar(path: string): Promise<Sidecar> {
    const file = sidecarOf(path);
    const text = path === '-' ? null : await this.text(file);
    const sidecar = readSidecar(text, nameOf(path));
    if (sidecar.problem !== null) {
      const { line, column } = place(new LineTable(text ?? ''), sidecar.problem);
      this.fail(`${file}:${String(line)}:${String(column)} error ${sidecar.problem.message}`);
    }
    return sidecar;
  }

  private async text(file: string): Promise<string | null> {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(await this.host.read(file));
    } catch (error) {
      if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))) return null;
      this.fail(`${file}: ${error instanceof TypeError ? 'is no UTF-8' : reason(error)}`);
      return null;
    }
  }

  private fail(note: string): void {
    this.host.note(note);
    this.failed = true;
  }
}
