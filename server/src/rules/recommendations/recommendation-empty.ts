import * as l10n from '../../l10n';
import { codeAt, isLetter } from '../../text/letters';
import { LineRole, type Report } from '../../report/model';
import type { Span } from '../../text/spans';
import { sectionsOf } from '../../report/queries/sections';
import { removeItem } from './remove-item';
import type { Observation, Rule } from '../rule';

/** Numbers and bullets of a list of recommendations behind which nothing is asked for. */
export const recommendationEmpty: Rule = {
  id: 'recommendation-empty',
  description: 'A recommendation has a number or a bullet but no text.',
  severity: 'warning',
  check(report) {
    const found = new Map<number, Observation>();
    const sections = sectionsOf(report).filter(({ kind }) => kind === 'recommendations');
    for (const list of [
      ...sections.map(({ titleSpan: { end: start }, end }) => ({ start, end })),
      ...report.actionLists,
    ])
      for (const item of emptyItems(report, list)) found.set(item.start, observe(report, item));
    return [...found.values()];
  },
};

/** A line of a list that opens an item. */
interface Item {
  /** 0-based. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The bullet, or '1.' for every number with a mark and '1' for every other one. */
  readonly mark: string;
  readonly number: number | null;
  readonly hasText: boolean;
}

/** A number with its mark or in a column of its own, or a bullet of any font, and the text behind it. */
const MARKER =
  /^(?:\(?(\d{1,3})(?:([.)])|(?=$| {3}|\t))|([^\p{L}\p{N}\s'"\u2018\u201C([|]))(?=[\s\uF020]|$)[\s\uF020]*(\S?)/u;

/** The mark of a number that has none. */
const BARE = '1';

const DASH = /^[-\u2013\u2014]$/;

/** The number of a page by itself, set so far in; and one that says how many there are. */
const PAGE = /^\d{1,3}(?: of \d{1,3})?$/;
const FAR_IN = 30;

/** More than a marker and its blanks ever take. */
const LONGEST = 60;

/**
 * The items without a text. Converters set bullets apart from their texts: an item counts as empty only where another
 * item or the end of the list follows it, and most of the list's items have their text beside them.
 */
function emptyItems(report: Report, list: Span): Item[] {
  const { lines, roles } = report;
  const last = lines.at(list.end);
  const items: Item[] = [];
  const empty: Item[] = [];
  let announces = true;
  let after = 0;
  let open: Item | null = null;
  const close = () => {
    if (open) empty.push(open);
    open = null;
  };
  for (let line = lines.at(list.start) + 1; line <= last; line++) {
    const kind = roles.of(line);
    if (kind === LineRole.heading) close();
    if (kind !== LineRole.text || isPageNumber(report, line)) continue;
    const item = readItem(report, line);
    if (open && items.length === 1 && refersBack(report, line)) return open.number === 1 ? [open] : [];
    if (item || (open && isOther(report, line, open))) close();
    if (items.length > 0) after++;
    else if (!item) announces = report.text.charAt(lines.inkEnd(line) - 1) === ':';
    if (item) items.push(item);
    open = item && !item.hasText ? item : null;
  }
  const texts = items.filter(({ hasText }) => hasText);
  if (open && !goesOnBehind(report, last, open, texts.length > 0 ? NEAR : lines.count)) close();
  const [only] = after === 0 && announces ? empty : [];
  // All that there is or that is announced cannot be what is left of a line.
  if (only && (only.number ?? 1) === 1 && !DASH.test(only.mark)) return empty;
  if (empty.length > texts.length) return [];
  // A lone dash or number that is not marked as the others are may be what is left of a line.
  const isMarked = (one: Item, number: number | null) =>
    texts.some((text) => text.mark === one.mark && text.number === number);
  return empty.filter((item) => {
    if (item.number === null) return isMarked(item, null);
    // So may be a number without a mark behind the last of them: that of a page.
    return isMarked(item, item.number + 1) || (item.mark !== BARE && isMarked(item, item.number - 1));
  });
}

/** Among items with their texts beside them, one is set apart from its text by no more lines. */
const NEAR = 2;

/** Whether the text of an item that ends its list may stand behind the list, no more than so many lines below it. */
function goesOnBehind(report: Report, last: number, item: Item, most: number): boolean {
  const { lines, roles } = report;
  const end = Math.min(lines.count, item.line + most + 1);
  let line = last + 1;
  while (line < end && roles.of(line) !== LineRole.text && roles.of(line) !== LineRole.heading) line++;
  const isText = line < end && roles.of(line) === LineRole.text && !isOther(report, line, item);
  return isText && !report.actionLists.some(({ start }) => lines.at(start) === line);
}

/** A sentence on what was said before it. */
const REFERS_BACK = /^(?:This is|These are) /;

/** Whether a line behind a blank one is not the text of an item: it is set further left, or speaks of what is lost. */
function isOther({ text, lines }: Report, line: number, { start, line: own }: Item): boolean {
  const at = lines.inkStart(line);
  const isLeft = at - lines.start(line) < start - lines.start(own);
  return lines.isBlank(line - 1) && (isLeft || refersBack({ text, lines }, line));
}

const refersBack = ({ text, lines }: Pick<Report, 'text' | 'lines'>, line: number): boolean =>
  REFERS_BACK.test(text.slice(lines.inkStart(line), lines.inkStart(line) + LONGEST));

/** Whether a line is the number of a page that a converter has left among the text. */
function isPageNumber({ text, lines }: Report, line: number): boolean {
  const start = lines.inkStart(line);
  const isFarIn = start - lines.start(line) >= FAR_IN && lines.isBlank(line - 1);
  return isFarIn && PAGE.test(text.slice(start, lines.inkEnd(line)));
}

function readItem({ text, lines }: Report, line: number): Item | null {
  const lineStart = lines.start(line);
  const printed = text.slice(lineStart, Math.min(lines.end(line), lineStart + LONGEST));
  const ink = printed.trimStart();
  const start = lineStart + printed.length - ink.length;
  const found = isLetter(codeAt(ink, 0)) ? null : MARKER.exec(ink);
  if (!found) return null;
  const [whole, digits, stop, bullet = stop === undefined ? BARE : '1.', behind = ''] = found;
  const end = start + whole.slice(0, whole.length - behind.length).trimEnd().length;
  return {
    line,
    start,
    end,
    mark: bullet,
    number: digits === undefined ? null : Number(digits),
    // Arrows in a row are no item, but the key to a table.
    hasText: behind !== '' && /\p{L}/u.test(ink.slice(end - start)),
  };
}

function observe(report: Report, { start, end, number }: Item): Observation {
  return {
    start,
    end,
    message:
      number === null
        ? l10n.t('This bullet has no text behind it.')
        : l10n.t('Number {0} has no text behind it.', number),
    related: [],
    fixes: removeItem(report, { start, end }),
  };
}
