import { CommentThreadCollapsibleState, type CommentThread, type Uri } from 'vscode';

/** The scheme of the documents that the editor has for the boxes that comments are typed into. */
export const boxScheme = 'comment';

/** The end of the address of the box below a thread of ours: the thread's number, counted by the host of extensions. */
const below = /-inspectionReports\.(\d+)\.md$/;

/** Whether a box is below a thread of ours, be it one that the editor has begun by itself. */
export function isOwn({ authority }: Uri): boolean {
  return authority.toLowerCase() === 'inspectionreports';
}

/** The number of the thread that a box is below; null for a box of any other use. */
export function threadNumber({ scheme, path }: Uri): number | null {
  const number = scheme === boxScheme ? below.exec(path)?.[1] : undefined;
  return number === undefined ? null : Number(number);
}

/**
 * Tells which thread a number belongs to. The editor tells it nowhere: but numbers rise with the making of threads, and
 * each thread in view has its box. Where that is not so, it is the only thread that is open, or it is not known.
 * @param number whose thread is asked for
 * @param inView the threads of the reports in view, in the order in which they were made
 * @param numbers those of all boxes that there are
 */
export function threadOf(
  number: number,
  inView: readonly CommentThread[],
  numbers: readonly number[],
): CommentThread | undefined {
  const open = inView.filter(({ collapsibleState: state }) => state === CommentThreadCollapsibleState.Expanded);
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const found = sorted.length === inView.length ? inView[sorted.indexOf(number)] : undefined;
  if (found !== undefined && open.includes(found)) return found;
  return open.length === 1 ? open[0] : undefined;
}
