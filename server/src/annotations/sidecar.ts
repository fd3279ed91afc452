import { getNodeValue } from 'jsonc-parser';
import { hasType, isRecord } from '../text/json';
import { biggest, readItems, type SidecarProblem } from './page';
import { threadsOf, type Thread } from './threads';

/** What the file of annotations beside a report says. */
export interface Sidecar {
  /** The annotations that are about the report, in the order of the file. */
  readonly threads: readonly Thread[];
  /** Why the file cannot be used; null where it can. A file that cannot be used is never written to. */
  readonly problem: SidecarProblem | null;
}

/** What holds where there is no file. */
export const noSidecar: Sidecar = { threads: [], problem: null };

/**
 * Reads a file of annotations. What other people and programs keep there is read as far as it can be.
 * @param text the text of the file
 * @param fileName the name of the report, which shares the file with others of the same name and another extension
 */
export function readSidecar(text: string, fileName: string): Sidecar {
  const values = valuesAtOnce(text);
  if (values !== null) return { threads: threadsOf(values, fileName), problem: null };
  const read = readItems(text);
  if ('problem' in read) return { threads: [], problem: read.problem };
  return {
    threads: threadsOf(
      read.items.map((node): unknown => getNodeValue(node)),
      fileName,
    ),
    problem: null,
  };
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
