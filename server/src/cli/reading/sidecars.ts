import { nameOf, sidecarOf } from '../../protocol';
import { LineTable } from '../../text/lines';
import { readSidecar } from '../../annotations/sidecar';
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

  /** The waivers of a report, likewise. Never rejects. */
  async waivers(path: string): Promise<readonly Waiver[]> {
    return waiversOf(await this.threads(path));
  }

  /**
   * The annotations of a report; none for standard input. What is wrong with their file is told on standard error. Never
   * rejects.
   */
  async threads(path: string): Promise<readonly Thread[]> {
    if (path === '-') return [];
    const file = sidecarOf(path);
    const text = await this.text(file);
    if (text === null) return [];
    const { threads, problem } = readSidecar(text, nameOf(path));
    if (problem !== null) {
      const { line, column } = place(new LineTable(text), problem);
      this.fail(`${file}:${String(line)}:${String(column)} error ${problem.message}`);
    }
    return threads;
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
