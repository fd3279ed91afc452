import type { FrameworkLevel } from '../../frameworks/schema';
import { fold, tidy } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import type { Span } from '../../text/spans';
import { isNotJudged } from '../../vocabulary/levels';
import type { Layout } from '../layout/page';
import type { Scale } from '../model';
import { bestFirst } from './own-order';

/** The levels that a report of nobody known says are its own, in words. Lines are 0-based, the last one included. */
export interface OwnKey extends Span {
  readonly first: number;
  readonly last: number;
  /** Best first where their words show which end is best, else as printed. */
  readonly levels: readonly FrameworkLevel[];
  /** Null where nothing shows which end is best. */
  readonly direction: Scale['direction'] | null;
}

/** What is graded is called so. */
const GRADES = 'judge?ments?|ratings?|grades?|grading|levels?|evaluations?|effectiveness|performance';

/** The number of an annex before a heading, folded. */
const ANNEX = /^(?:annex|appendix) [a-z0-9]{1,2}[:. -]{1,3}/;

/** The heading of such a key, folded. */
const HEAD = new RegExp(
  [
    '^(?:key|legend',
    `(?:key|legend|guide) (?:to|for|of) (?:the |our )?(?:${GRADES})`,
    `(?:about|explanation of|definitions? of|meaning of|descriptions? of|what) (?:the |our )?(?:${GRADES})(?: used| mean)?`,
    `(?:(?:${GRADES}) ){1,2}(?:scale|key|definitions?|descriptors?|descriptions?|bands?|explained))$`,
  ].join('|'),
);

/** What a sentence says that leads in the levels. */
const GRADED = new RegExp(`\\b(?:rated|graded|judged|${GRADES})\\b`);
const SCALE = /\b(?:scale|following|three|four|five|six|one of|as follows)\b/;

/** The heads of the two columns of a key. */
const CELL_HEAD = new RegExp(`^(?:${GRADES}|descriptors?|label)$`);
const MEANING_HEAD = /^(?:definitions?|descriptions?|descriptors?|meaning|what (?:it|this) means|criteria)$/;

/** What opens a line that lists the levels alone: 'Ratings: Strong / Secure / Developing / Weak'. */
const LISTED = new RegExp(`^(?:[a-z]+ )?(?:${GRADES})(?: used| scale| key)?: `);

/** What a key explains that is no judgement of what was inspected. */
const OTHER = /\b(?:risks?|priorit(?:y|ies)|attainment|likelihood|severity|symbols?|abbreviations?|rag|progress)\b/;

/** Colours stand for many things. */
const COLOUR = /^(?:red|amber|yellow|green|blue|orange|black|white|grey)\b/;

/** The label of a level: a few words that open with a capital. */
const LABEL = /^\p{Lu}[\p{L}'\u2019-]*(?: [\p{L}'\u2019-]+){0,4}$/u;
const LONGEST_LABEL = 45;

/** What a level means is said in more than a word. */
const SHORTEST_MEANING = 12;
const isMeaning = (text: string) => text.length >= SHORTEST_MEANING && text.includes(' ') && /\p{Ll}/u.test(text);

/** A level and its meaning on a line that has no columns: 'Strong – practice is consistently good', 'Strong: practice is …'. */
const TIED = /^(\p{Lu}[\p{L} '\u2019-]{2,44}?)(?: [-\u2013\u2014]|:) (.{12,})$/u;
const BULLET = /^[-*\u2013\u2022\u25aa\u25cf] ?/;

/** Fewer levels make no scale of its own, and more are a list of something else. */
const FEWEST = 3;
const MOST = 8;

/** A heading is no longer, and a sentence that leads in neither. */
const LONGEST_HEAD = 60;
const LONGEST_SENTENCE = 200;

/** The meaning of a level goes on over so many lines. */
const MEANING_LINES = 5;

interface Entry {
  readonly label: string;
  readonly code: string | null;
}

/**
 * The first key of levels in words that a text prints: below a heading or a sentence that says that they are grades, each
 * with what it means, or in one line behind the word for them.
 */
export function readOwnKey(lines: LineTable, layout: Layout): OwnKey | null {
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    if (lines.length(line) > LONGEST_SENTENCE) continue;
    const key = keyAt(lines, layout, line);
    if (key) return key;
  }
  return null;
}

function keyAt(lines: LineTable, layout: Layout, line: number): OwnKey | null {
  const cells = cellsIn(lines, line);
  const folded = fold(cells.join(' ')).replace(/^#+ /, '');
  if (OTHER.test(folded)) return null;
  const listed = LISTED.exec(folded) ? tidy(lines.ink(line).slice(lines.ink(line).indexOf(':') + 1)) : '';
  if (listed !== '') {
    const labels = listed.replace(/\.$/, '').split(/ ?[,/;|] ?/);
    const isEach = labels.every((label) => label.length <= LONGEST_LABEL && LABEL.test(label));
    return isEach
      ? keyOf(
          lines,
          line,
          line,
          labels.map((label) => ({ label, code: null })),
        )
      : null;
  }
  if (isHeadRow(cells)) return below(lines, layout, line);
  const isHead =
    (lines.length(line) <= LONGEST_HEAD && HEAD.test(folded.replace(ANNEX, '').replace(/:$/, ''))) ||
    (folded.endsWith(':') && GRADED.test(folded) && SCALE.test(folded));
  return isHead ? below(lines, layout, line) : null;
}

/** Whether the cells of a line are the heads of levels and of what they mean. */
function isHeadRow(cells: readonly string[]): boolean {
  const [first, ...others] = cells.map((cell) => fold(cell));
  return first !== undefined && CELL_HEAD.test(first) && others.some((cell) => MEANING_HEAD.test(cell));
}

/** The key whose rows stand below a line. */
function below(lines: LineTable, layout: Layout, head: number): OwnKey | null {
  const entries: Entry[] = [];
  let first = -1;
  let last = head;
  for (let line = layout.nextText(head + 1); line < lines.count; line = layout.nextText(line + 1)) {
    const cells = cellsIn(lines, line);
    if ((entries.length === 0 && isHeadRow(cells)) || DRAWN.test(lines.ink(line))) continue;
    const entry = entryOf(cells);
    if (entry) {
      if (first < 0) first = line;
      entries.push(entry);
      last = line;
    } else if (entries.length === 0 || line - last > MEANING_LINES || !goesOn(lines, line, last)) break;
  }
  return first < 0 ? null : keyOf(lines, first, last, entries);
}

/** Whether a line goes on with the meaning on one above: nothing stands between them, and no further cell. */
function goesOn(lines: LineTable, line: number, row: number): boolean {
  for (let at = row + 1; at < line; at++) if (lines.isBlank(at)) return false;
  return cellsIn(lines, line).length === 1;
}

/** A line that is drawn below a head. */
const DRAWN = /^[|:\s=_-]{1,400}$/;

/** A digit, or a letter with one, in a cell of its own. */
const CODE = /^[A-Z]?\d$/;

function entryOf(cells: readonly string[]): Entry | null {
  const [first = '', ...others] = cells;
  const [code, label, meaning] = CODE.test(first) ? [first, others[0], others[1]] : [null, first, others[0]];
  if (label !== undefined && meaning !== undefined) {
    const isLevel = label.length <= LONGEST_LABEL && LABEL.test(label);
    return isLevel && isMeaning(meaning) ? { label, code } : null;
  }
  const tied = cells.length === 1 ? TIED.exec(first.replace(BULLET, '')) : null;
  const [, name = '', rest = ''] = tied ?? [];
  return LABEL.test(name) && isMeaning(rest) ? { label: name, code: null } : null;
}

/** The cells of a line as printed: parted by bars, by tabs or by blanks. */
function cellsIn(lines: LineTable, line: number): string[] {
  const ink = lines.ink(line);
  const cells = ink.startsWith('|') ? ink.split('|') : ink.split(/\t+| {2,}/);
  return cells.map(tidy).filter((cell) => cell !== '');
}

function keyOf(lines: LineTable, first: number, last: number, entries: readonly Entry[]): OwnKey | null {
  const judged = entries.filter(({ label }) => !isNotJudged(fold(label)));
  const labels = judged.map(({ label }) => fold(label));
  if (labels.length < FEWEST || labels.length > MOST || new Set(labels).size < labels.length) return null;
  if (labels.some((label) => COLOUR.test(label))) return null;
  let end = last;
  while (end + 1 < lines.count && !lines.isBlank(end + 1) && end - last < MEANING_LINES && goesOn(lines, end + 1, end))
    end++;
  const { direction, levels } = bestFirst(judged.map(({ label, code }) => ({ label: fold(label), code })));
  return { first, last: end, start: lines.inkStart(first), end: lines.inkEnd(end), levels, direction };
}
