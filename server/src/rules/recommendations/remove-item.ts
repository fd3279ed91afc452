import * as l10n from '../../l10n';
import type { Report } from '../../report/model';
import type { Span } from '../../text/spans';
import type { Fix } from '../finding';

/** What opens a numbered item: taking it away would leave a gap in the numbers. */
const NUMBER = /^[\s-]*\d/;

/**
 * Takes an item out of a list with bullets, with the line break before it.
 * @returns Nothing where the list is numbered or the item runs over a page.
 */
export function removeItem({ text, lines }: Report, { start, end }: Span): Fix[] {
  const line = lines.at(start);
  if (line === 0 || NUMBER.test(text.slice(lines.start(line), end)) || text.slice(start, end).includes('\f')) return [];
  const edit = { start: lines.end(line - 1), end: lines.end(lines.at(end)), newText: '' };
  if (text.slice(edit.start, edit.end).includes('\f')) return [];
  return [{ title: l10n.t('Remove this item'), edits: [edit] }];
}
