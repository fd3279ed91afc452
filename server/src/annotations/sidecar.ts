import { getNodeValue } from 'jsonc-parser';
import { hasType, isRecord } from '../text/json';
import { biggest, readItems, type SidecarProblem } from './page';
import type { Item } from './item';
import { threadsOf, waivingItems, type Thread } from './threads';

/** What the file of annotations beside a report says. */
export interface Sidecar {
  /** The annotations that are about the report, in the order of the file. */
  readonly threads: readonly Thread[];
  /** Those of them that waive findings, which are told sooner than all. */
  readonly waiving: readonly Item[];
  /** Why the file cannot be used; null where it can. A file that cannot be used is never written to. */
  readonly problem: SidecarProblem | null;
}

/**
 * Reads a file of annotations. What other people and programs keep there is read as far as it can be, and no more of it
 * than is asked for.
 * @param text the text of the file; null where there is none
 * @param fileName the name of the report, which shares the file with others of the same name and another extension
 */
export function readSidecar(text: string | null, fileName: string): Sidecar {
  return new Page(text, fileName);
}

/** A page of which everything is read when it is first asked for. */
class Page implements Sidecar {
  #values: readonly unknown[] | null = null;
  #problem: SidecarProblem | null = null;
  #threads: readonly Thread[] | null = null;
  #waiving: readonly Item[] | null = null;

  constructor(
    private readonly text: string | null,
    private readonly fileName: string,
  ) {}

  get problem(): SidecarProblem | null {
    this.values();
    return this.#problem;
  }

  get threads(): readonly Thread[] {
    return (this.#threads ??= threadsOf(this.values(), this.fileName));
  }

  get waiving(): readonly Item[] {
    // Most files hold remarks alone, and findings wait: that nothing is waived shows before the file is taken apart.
    this.#waiving ??= namesRule(this.text ?? '') ? waivingItems(this.values(), this.fileName) : [];
    return this.#waiving;
  }

  private values(): readonly unknown[] {
    return (this.#values ??= this.read());
  }

  private read(): readonly unknown[] {
    if (this.text === null) return [];
    const values = valuesAtOnce(this.text);
    if (values !== null) return values;
    const read = readItems(this.text);
    if ('items' in read) return read.items.map((node): unknown => getNodeValue(node));
    this.#problem = read.problem;
    return [];
  }
}

/** Whether a page may hold the tag of a rule, be it spelled with escapes, which no program needs for its letters. */
function namesRule(text: string): boolean {
  return /inspection-reports(?!\/(?:kind|state)\/)|\\u00[2-7]|\\\//i.test(text);
}

/**
 * The items of a page, read by the host many times faster than with their places; null for what is to be looked at
 * closely: what is no page, and what names two lists, of which it would take the other one.
 */
function valuesAtOnce(text: string): readonly unknown[] | null {
  if (text.length > biggest || text.indexOf('"items"') !== text.lastIndexOf('"items"')) return null;
  try {
    const page: unknown = JSON.parse(text);
    return isRecord(page) && hasType(page, 'AnnotationPage') && Array.isArray(page['items']) ? page['items'] : null;
  } catch {
    return null;
  }
}
