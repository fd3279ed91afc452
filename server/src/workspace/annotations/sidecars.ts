import { nameOf, sidecarOf } from '../../annotations/name';
import { noSidecar, readSidecar, type Sidecar } from '../../waivers/sidecar';

/** What is known of the file of annotations beside a report. */
export interface KnownSidecar extends Sidecar {
  /** The text of the file; null where there is none, or where it cannot be read. */
  readonly text: string | null;
}

const nothing: KnownSidecar = { ...noSidecar, text: null };

/**
 * The address of the file of annotations beside a report.
 * @returns null for a document that lies in no folder, as a new one, or that is one state of a file among others
 */
export function sidecarUri(uri: string): string | null {
  return uri.startsWith('untitled:') || /[?#]/.test(uri) || !uri.includes('/') ? null : sidecarOf(uri);
}

/** The files of annotations beside the open reports, each read once until it changes. */
export class Sidecars {
  private readonly reading = new Map<string, Promise<KnownSidecar>>();
  private readonly known = new Map<string, KnownSidecar>();

  /** @param read the text of a file, as it stands in the editor or on the disk; null where there is none. May reject */
  constructor(private readonly read: (uri: string) => Promise<string | null>) {}

  /** Makes known what is beside a report. Never rejects. */
  async prepare(uri: string): Promise<void> {
    let reading = this.reading.get(uri);
    if (reading === undefined) {
      reading = this.load(uri);
      this.reading.set(uri, reading);
    }
    const read = await reading;
    // What was asked for before the last change is out of date.
    if (this.reading.get(uri) === reading) this.known.set(uri, read);
  }

  /** What is beside a report, as far as it is known. */
  of(uri: string): KnownSidecar {
    return this.known.get(uri) ?? nothing;
  }

  /** The reports that a file of annotations is beside, of those that are known. */
  reportsOf(sidecar: string): string[] {
    return [...new Set([...this.known.keys(), ...this.reading.keys()])].filter((uri) => sidecarUri(uri) === sidecar);
  }

  /** Has what is beside a report read anew when it is next asked for. */
  outdate(uri: string): void {
    this.reading.delete(uri);
  }

  /** Has all be read anew when it is next asked for. */
  clear(): void {
    this.reading.clear();
  }

  /** Forgets a report that was closed. */
  forget(uri: string): void {
    this.reading.delete(uri);
    this.known.delete(uri);
  }

  private async load(uri: string): Promise<KnownSidecar> {
    const sidecar = sidecarUri(uri);
    if (sidecar === null) return nothing;
    try {
      const text = await this.read(sidecar);
      return text === null ? nothing : { ...readSidecar(text, nameOf(uri)), text };
    } catch {
      const message = 'The file cannot be read as text. No waiver of this file holds.';
      return { waivers: [], problem: { start: 0, end: 1, message }, text: null };
    }
  }
}
