import { foreignItems } from '../annotations/foreign';
import { itemsOfPage, merged, withContexts, type MergedPage } from '../annotations/merge';
import { threadsOf, type Thread } from '../annotations/threads';
import { replyItem, stateItem } from '../annotations/written';
import * as l10n from '../l10n';
import { answersIn, type Answer } from './filled-in';

/** What is to be imported, and into what. */
export interface Importing {
  /** The text of the file that is imported. */
  readonly text: string;
  /** The file of annotations that it goes into; null where there is none yet. */
  readonly own: string | null;
  /** The report, as a reference relative to the file of annotations: its file name, percent-encoded. */
  readonly source: string;
  /** Who imports it, for replies that name nobody; null where nobody is to be named. */
  readonly author: string | null;
  /** ISO 8601, in UTC. */
  readonly now: string;
  readonly newId: () => string;
}

/** A file of annotations with what was imported. */
export interface Imported extends MergedPage {
  /** What could not be taken, in words to show. */
  readonly skipped: readonly string[];
}

/**
 * Takes annotations from another file: a page, collection or list of the Web Annotation Data Model, another person's
 * file, or a filled-in review sheet in CSV, whose decisions and replies become replies. What is there already is kept.
 * @returns null where the text is none of these
 * @throws UnusableSidecar where the file of annotations is no page of annotations
 */
export function imported(importing: Importing): Imported | null {
  const { text, own, source, newId } = importing;
  const foreign = foreignItems(text, source);
  if (foreign === null) {
    const answers = answersIn(text);
    return answers === null ? null : answered(importing, answers);
  }
  if (foreign.items.length === 0 && foreign.skipped.length === 0) return null;
  const { items, contexts, skipped } = foreign;
  if (items.length === 0) return { text: own ?? '', added: 0, merged: 0, replies: 0, skipped };
  const page = merged(null, own, items, newId());
  return { ...page, text: page.text === own ? page.text : withContexts(page.text, contexts), skipped };
}

function answered({ own, source, author, now, newId }: Importing, answers: readonly Answer[]): Imported {
  const threads = own === null ? [] : threadsOf(itemsOfPage(own), source);
  const byId = new Map(threads.map((thread) => [thread.key, thread]));
  const skipped: string[] = [];
  const items = answers.flatMap(({ row, id, text, isResolved }): object[] => {
    if (text === '' && !isResolved) return [];
    const thread = byId.get(id);
    if (thread === undefined) {
      if (text !== '') skipped.push(l10n.t('Row {0} answers no annotation of this report.', row));
      return [];
    }
    const signed = () => ({ id: newId(), author, created: now });
    return [
      ...(text === '' || isSaid(thread, text) ? [] : [replyItem(signed(), id, text)]),
      ...(isResolved && thread.state !== 'resolved' ? [stateItem(signed(), id, 'resolved')] : []),
    ];
  });
  if (items.length === 0 || own === null) return { text: own ?? '', added: 0, merged: 0, replies: 0, skipped };
  return { ...merged(null, own, items as Record<string, unknown>[], newId()), skipped };
}

/** Whether an answer is there already: the same sheet may come in twice. */
function isSaid({ replies }: Thread, text: string): boolean {
  return replies.some((reply) => reply.text.trim() === text);
}
