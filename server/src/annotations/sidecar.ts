import { getNodeValue } from 'jsonc-parser';
import { readItems, type SidecarProblem } from './page';
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
