import { monthIndex } from '../../text/dates';
import { fold } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import { SMALL_WORDS } from '../../vocabulary/authority/names';
import type { FrontForms } from '../../vocabulary/front-forms';
import type { Cell } from './cells';
import { elsewhere, isWrittenAsName, mayBeName, type Name } from './names';

/** A line that several fields run on in is longer. */
export const LONG = 60;

/** A label has so many words at most. */
const MOST_WORDS = 6;

/**
 * The fields of a line whose ends of lines a conversion has lost: 'Name of college: Elm College Type of college: General'.
 *
 * @param cell A cell of it.
 * @returns The cell where it is no such line.
 */
export function fieldsOf(cell: Cell, { dated }: FrontForms): Cell[] {
  const { text, start } = cell;
  if (text.length < LONG) return [cell];
  const starts = new Set([0]);
  let value = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const at = startOfLabel(text, colon);
    // A label right behind another one has its value with it.
    if (at > value && text.slice(value, at).trim() !== '' && !ENDS_RANGE.test(text.slice(at, colon))) starts.add(at);
    value = colon + 1;
  }
  for (const { index } of text.matchAll(dated)) if (/[A-Z]/.test(text.charAt(index))) starts.add(index);
  if (starts.size === 1) return [cell];
  const ordered = [...starts].sort((a, b) => a - b);
  return ordered.map((from, index) => {
    const to = ordered[index + 1];
    const own = text.slice(from, to).trimEnd();
    const isFirst = cell.isFirst && from === 0;
    return {
      ...cell,
      text: own,
      start: start + from,
      end: start + from + own.length,
      isFirst,
      isLast: to === undefined,
    };
  });
}

/** What stands before the last day of a range is no label of its own. */
const ENDS_RANGE = /^(?:End|To|Until)\b/;

/** Where the label before a colon starts: with a capital letter, and words with small ones behind it; -1 for none. */
function startOfLabel(text: string, colon: number): number {
  let end = colon;
  for (let count = 0; count < MOST_WORDS; count++) {
    while (text.charAt(end - 1) === ' ') end--;
    const start = text.lastIndexOf(' ', end - 1) + 1;
    if (start >= end || /\d/.test(text.slice(start, end))) return -1;
    const before = text.slice(text.lastIndexOf(' ', start - 2) + 1, Math.max(0, start - 1));
    if (/^[A-Z]/.test(text.slice(start, end)) && !SMALL_WORDS.has(before)) return start;
    end = start;
  }
  return -1;
}

/** A name that an address follows has so many words at most. */
const NAME_WORDS = 10;

/** What a word has behind it where it is the last of a name. */
const CLOSED = /(?:['\u2019]s|[.,;:)!?\]\u201d"]){1,4}$/;

/** Whether a word goes on with a name: with a capital letter, and no number of a register or month. */
const goesOn = (word: string) => /^(?:&|[A-Z]\D*$)/.test(word) && monthIndex(word.toLowerCase()) < 0;

/**
 * The name that words open with which run on to an address or another field: as many of the first words as the text has
 * together elsewhere, most often.
 *
 * @returns Null where it has not even the first two.
 */
export function nameOpening(lines: LineTable, start: number, end: number): Name | null {
  const run = /^[^,;:|]*/.exec(lines.text.slice(start, end))?.[0] ?? '';
  const words = [...run.matchAll(/\S+/g)].slice(0, NAME_WORDS);
  const [first, second] = words;
  if (!first || !second || !mayBeName(first[0] + second[0])) return null;
  const counts = new Map<number, number>();
  const ownEnd = start + run.length;
  const opening = elsewhere(`${first[0]} ${second[0]}`);
  opening.lastIndex = lines.from;
  for (let match = opening.exec(lines.text); match; match = opening.exec(lines.text)) {
    if (match.index < ownEnd && match.index >= start) continue;
    const there = [...lines.text.slice(match.index, match.index + run.length + NAME_WORDS).matchAll(/\S+/g)];
    const differs = words.findIndex(([word], index) => fold(there[index]?.[0] ?? '') !== fold(word));
    const same = differs < 0 ? words.length : differs;
    // The last word may have a mark behind it.
    const isClosed =
      differs >= 0 && fold(there[differs]?.[0].replace(CLOSED, '') ?? '') === fold(words[differs]?.[0] ?? '');
    const count = same + (isClosed ? 1 : 0);
    const next = there[count];
    const isLast = !next || lines.at(match.index + next.index) > lines.at(match.index + next.index - 1);
    if (count > 1 && (isClosed || isLast || !goesOn(next[0]))) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, often], [b, seldom]) => seldom - often || b - a);
  const closing = best && words[best[0] - 1];
  if (!closing) return null;
  const value = run.slice(0, closing.index + closing[0].length);
  // Prose goes on behind a name in small letters.
  if (/^ +(?!and\s+[A-Z])[a-z]/.test(lines.text.slice(start + value.length, end))) return null;
  const isName = mayBeName(value) && isWrittenAsName(value) && !SMALL_WORDS.has(closing[0]);
  return isName ? { value, start, end: start + value.length } : null;
}
