import { foldName, tidy } from '../../../text/fold';
import { startsLower } from '../../../text/line-ends';
import { LineRole } from '../../layout/page';
import type { TableGround } from '../form';
import type { LineName } from '../lists/line-names';

/** A label has so many lines at most, none of them longer, in characters, and is itself no shorter. */
const LABEL_LINES = 3;
const LONGEST = 100;
const SHORTEST = 15;

/** What no label has at its end, and what none has within it. */
const MARK = /[.:;,]$/;
const SENTENCE = /[.;] |[\u2022"]/;

/** So many names to each label of a report's own show that all of them are the rows of one list. */
const NAMES_TO_LABEL = 3;

/**
 * A label that stands among names right below each other and is none that is known: it opens in a capital, and what goes
 * on below it in a small letter is more of it. It counts only as {@link areRows} says.
 */
export function ownLabelOn({ lines, layout }: TableGround, first: number): LineName | null {
  if (startsLower(lines, first) || !/^[A-Z]/.test(lines.ink(first))) return null;
  let last = first;
  while (last + 1 < lines.count && layout.role(last + 1) === LineRole.text && startsLower(lines, last + 1)) last++;
  if (last - first >= LABEL_LINES) return null;
  const spans = [];
  for (let line = first; line <= last; line++) {
    if (lines.length(line) > LONGEST || lines.hasColumns(line)) return null;
    spans.push({ start: lines.inkStart(line), end: lines.inkEnd(line) });
  }
  const text = tidy(spans.map(({ start, end }) => lines.text.slice(start, end)).join(' '));
  if (text.length < SHORTEST || MARK.test(text) || SENTENCE.test(text)) return null;
  return { text, name: foldName(text), spans, id: '', first, last };
}

/** Whether some names with labels of a report's own among them are the rows of one list: none opens or ends it, and they are few. */
export function areRows(names: readonly LineName[]): boolean {
  const own = names.filter(({ id }) => id === '').length;
  return own === 0 || (own * NAMES_TO_LABEL <= names.length - own && names[0]?.id !== '' && names.at(-1)?.id !== '');
}
