import type { Disposable } from 'vscode';
import type { AnnotationLayer, DocumentRange } from '../../../../server/src/protocol';

const key = 'inspectionReports.unsent';
/** So many texts are kept at most; the oldest go first. */
const most = 50;
/** So many characters of a text are kept at most. */
const longest = 20_000;
/** So long after a key at most is written down what was typed, in milliseconds. */
const afterTyping = 200;

/** Where texts are kept; a Memento of the editor is one. */
export interface TextStorage {
  get(key: string): unknown;
  update(key: string, value: unknown): Thenable<void>;
}

/** What is known of an annotation that is being begun, besides what is said. */
export interface Begun {
  /** Null where it was not chosen. */
  readonly kind: string | null;
  readonly layer: AnnotationLayer;
  readonly replacement: string | null;
  /** Null for the whole report. */
  readonly range: DocumentRange | null;
  /** The words there; '' for the whole report. */
  readonly quote: string;
}

/** What somebody has typed and not sent. */
export interface Unsent {
  /** The address of the report. */
  readonly report: string;
  readonly what: 'create' | 'reply' | 'edit';
  /** The annotation that is answered, or the annotation or reply that is edited; '' for one that is begun. */
  readonly to: string;
  readonly text: string;
  /** Only for one that is begun. */
  readonly begun?: Begun;
}

/** The texts that are not sent, kept in the editor's storage and nowhere else, so that they outlive the window. */
export class UnsentTexts implements Disposable {
  private readonly texts: Map<string, Unsent>;
  private readonly typing = new Set<string>();
  private waiting: NodeJS.Timeout | undefined;

  /** @param storage that of the folder */
  constructor(private readonly storage: TextStorage) {
    this.texts = new Map((storage.get(key) ?? []) as readonly [string, Unsent][]);
  }

  /** What is kept of a report, by its names, the oldest first. */
  of(report: string): [string, Unsent][] {
    return [...this.texts].filter(([, unsent]) => unsent.report === report);
  }

  /** The text that is kept by a name; undefined where none is. */
  textOf(name: string): string | undefined {
    return this.texts.get(name)?.text;
  }

  /** Whether the box of a text is open: it need not be given back. */
  isBeingTyped(name: string): boolean {
    return this.typing.has(name);
  }

  /** Says that the box of a text is open, or is closed. */
  setTyping(name: string, isOpen: boolean): void {
    if (isOpen) this.typing.add(name);
    else this.typing.delete(name);
  }

  /** Keeps a text by a name, in place of what was kept by it. One that says nothing is forgotten. */
  keep(name: string, unsent: Unsent): void {
    this.texts.delete(name);
    if (saysSomething(unsent)) this.texts.set(name, { ...unsent, text: unsent.text.slice(0, longest) });
    for (const oldest of this.texts.keys()) {
      if (this.texts.size <= most) break;
      this.texts.delete(oldest);
    }
    this.writeSoon();
  }

  /** Forgets what is kept by a name. */
  forget(name: string): void {
    if (this.texts.delete(name)) this.writeSoon();
  }

  /** Forgets every reply to an annotation, and what was edited of it. */
  forgetAbout(report: string, id: string): void {
    for (const [name, { to }] of this.of(report)) if (to === id) this.forget(name);
  }

  /** Has what is kept of a report, or of the reports of a folder, go with it to another address. */
  move(from: string, to: string): void {
    for (const [name, unsent] of [...this.texts]) {
      const { report } = unsent;
      if (report !== from && !report.startsWith(`${from}/`)) continue;
      this.forget(name);
      const moved = { ...unsent, report: to + report.slice(from.length) };
      this.keep(name.startsWith('kept ') ? name : nameOf(moved), moved);
    }
  }

  /** Writes down at once what waits for it. */
  dispose(): void {
    if (this.waiting === undefined) return;
    clearTimeout(this.waiting);
    this.write();
  }

  private writeSoon(): void {
    // Not put off by every key: what somebody types without a rest would be kept nowhere.
    this.waiting ??= setTimeout(() => {
      this.write();
    }, afterTyping);
  }

  private write(): void {
    this.waiting = undefined;
    void this.storage.update(key, this.texts.size === 0 ? undefined : [...this.texts]);
  }
}

/** Whether something is said, or other words are proposed. */
function saysSomething({ text, begun }: Unsent): boolean {
  const words = begun?.replacement ?? null;
  return text.trim() !== '' || (words !== null && words !== begun?.quote);
}

/** The name of a text that is being typed: in a box of its own, there is one of each. */
export function nameOf({ what, report, to }: Pick<Unsent, 'what' | 'report' | 'to'>): string {
  return `${what} ${report} ${to}`;
}

/** A name for a text that has been given back; another one may be begun beside it. */
export function nameOfKept(): string {
  return `kept ${crypto.randomUUID()}`;
}
