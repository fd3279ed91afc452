import * as l10n from '../../l10n';
import { codeAt, isLetter } from '../../text/letters';
import { LineRole, type Report, type Section } from '../../report/model';
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
    for (const section of sectionsOf(report)) {
      if (section.kind !== 'recommendations') continue;
      for (const item of emptyItems(report, section)) found.set(item.start, observe(report, item));
    }
    return [...found.values()];
  },
};

/** A line of a list that opens an item. */
interface Item {
  /** 0-based. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The bullet, or '1' for every number. */
  readonly mark: string;
  readonly number: number | null;
  readonly hasText: boolean;
}

/** A number with its mark, or a bullet of any font, and the text behind it. */
const MARKER = /^(?:\(?(\d{1,3})[.)]|([^\p{L}\p{N}\s'"\u2018\u201C([|]))(?=\s|$)\s*(\S?)/u;

const DASH = /^[-\u2013\u2014]$/;

/** More than a marker and its blanks ever take. */
const LONGEST = 60;

/**
 * The items without a text. Converters set bullets apart from their texts: an item counts as empty only where another
 * item or the end of the list follows it, and most of the list's items have their text beside them.
 */
function emptyItems(report: Report, section: Section): Item[] {
  const { lines } = report;
  const { roles } = report;
  const last = lines.at(section.end);
  const items: Item[] = [];
  const empty: Item[] = [];
  let printed = 0;
  let open: Item | null = null;
  const close = () => {
    if (open) empty.push(open);
    open = null;
  };
  for (let line = lines.at(section.titleSpan.end) + 1; line <= last; line++) {
    const kind = roles.of(line);
    if (kind === LineRole.heading) close();
    if (kind !== LineRole.text) continue;
    printed++;
    const item = readItem(report, line);
    if (item) {
      close();
      items.push(item);
    }
    open = item && !item.hasText ? item : null;
  }
  close();
  const texts = items.filter(({ hasText }) => hasText);
  // A bullet that is all there is cannot be what is left of a line.
  if (printed === 1 && empty[0]?.number === null && !DASH.test(empty[0].mark)) return empty;
  if (empty.length > texts.length) return [];
  const marks = new Set(texts.map(({ mark }) => mark));
  const numbers = new Set(items.flatMap(({ number }) => (number === null ? [] : [number])));
  // A lone dash or number that is not marked as the others are may be what is left of a line.
  return empty.filter(({ mark, number }) =>
    number === null ? marks.has(mark) : numbers.has(number - 1) || numbers.has(number + 1),
  );
}

function readItem({ text, lines }: Report, line: number): Item | null {
  const lineStart = lines.start(line);
  const printed = text.slice(lineStart, Math.min(lines.end(line), lineStart + LONGEST));
  const ink = printed.trimStart();
  const start = lineStart + printed.length - ink.length;
  const found = isLetter(codeAt(ink, 0)) ? null : MARKER.exec(ink);
  if (!found) return null;
  const [whole, digits, bullet = '1', behind = ''] = found;
  const end = start + whole.slice(0, whole.length - behind.length).trimEnd().length;
  return {
    line,
    start,
    end,
    mark: bullet,
    number: digits === undefined ? null : Number(digits),
    hasText: behind !== '',
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
