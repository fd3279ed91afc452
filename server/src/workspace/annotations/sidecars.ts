import * as l10n from '../../l10n';
import { nameOf, sidecarOf, privateScheme, type AnnotationLayer } from '../../protocol';
import { readSidecar, type Sidecar } from '../../annotations/sidecar';

/** What is known of a file of annotations. */
export interface KnownFile extends Sidecar {
  /** The address of the file; null where there can be none. */
  readonly uri: string | null;
  /** The text of the file; null where there is none, or where it cannot be read. */
  readonly text: string | null;
}

/** What is known of the annotations of a report, by the layer that holds them. */
export type KnownSidecars = Readonly<Record<AnnotationLayer, KnownFile>>;

/** What is known of a file that says so, or says nothing. */
function known(uri: string | null, text: string | null, name: string): KnownFile {
  return Object.assign(readSidecar(text === null ? null : withoutMark(text), name), { uri, text });
}

const nothing = known(null, null, '');

/**
 * The address of the file of annotations beside a report.
 * @returns null for a document that lies in no folder, as a new one, or that is one state of a file among others
 */
export function sidecarUri(uri: string): string | null {
  return uri.startsWith('untitled:') || /[?#]/.test(uri) || !uri.includes('/') ? null : sidecarOf(uri);
}

/** The address of the private layer of a report. */
export function privateUri(uri: string): string {
  return `${privateScheme}:${uri}`;
}

/** The files of annotations beside the open reports, each read once until it changes. */
export class Sidecars {
  private readonly reading = new Map<string, Promise<KnownSidecars>>();
  private readonly known = new Map<string, KnownSidecars>();
  private readsPrivate = false;

  /** @param read the text of a file, as it stands in the editor or on the disk; null where there is none. May reject */
  constructor(private readonly read: (uri: string) => Promise<string | null>) {}

  /** Starts to read private layers as well: the client keeps them. */
  readPrivate(): void {
    this.readsPrivate = true;
    this.clear();
  }

  /** Makes known what is beside a report, as it is after the last change that was told meanwhile. Never rejects. */
  async prepare(uri: string): Promise<void> {
    for (;;) {
      const reading = this.reading.get(uri) ?? this.load(uri);
      this.reading.set(uri, reading);
      const read = await reading;
      if (this.reading.get(uri) === reading) {
        this.known.set(uri, read);
        return;
      }
      // What was asked for before the last change is out of date: whoever waits is not to go on with less.
    }
  }

  /** What is known of the annotations of a report. */
  of(uri: string): KnownSidecars {
    return this.known.get(uri) ?? { shared: nothing, private: nothing };
  }

  /** The reports that a file of annotations is about, of those that are known. */
  reportsOf(sidecar: string): string[] {
    const all = new Set([...this.known.keys(), ...this.reading.keys()]);
    return [...all].filter((uri) => sidecarUri(uri) === sidecar || privateUri(uri) === sidecar);
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

  private async load(uri: string): Promise<KnownSidecars> {
    const name = nameOf(uri);
    const before = this.of(uri);
    const [shared, own] = await Promise.all([
      this.file(sidecarUri(uri), name, before.shared),
      this.file(this.readsPrivate ? privateUri(uri) : null, name, before.private),
    ]);
    return { shared, private: own };
  }

  private async file(uri: string | null, name: string, before: KnownFile): Promise<KnownFile> {
    if (uri === null) return nothing;
    try {
      const text = await this.read(uri);
      if (uri === before.uri && text !== null && text === before.text) return before;
      return known(uri, text, name);
    } catch {
      const message = l10n.t('The file cannot be read as text. Nothing in this file holds.');
      return { threads: [], waiving: [], problem: { start: 0, end: 1, message }, uri, text: null };
    }
  }
}

/** A text without the mark that says which bytes come first: it is no part of what a file says. */
function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
