import { fold, tidy } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import type { Layout } from '../layout/page';
import type { Recommendation } from '../model';
import type { Span } from '../../text/spans';
import { ASKS } from './asks';
import { dueRows, isDueHead } from './due-rows';
import { type Shown, shown } from './item';
import { endOfList } from './list-end';
import { headingName, listHeading, type Starts } from './list-heading';
import { markedItems } from './marked-items';
import { noticeRows } from './notices';
import { plainItems } from './plain-items';

/** What is asked for, and where. */
export interface ActionLists {
  readonly items: readonly Recommendation[];
  /** Each list from its heading to the line before what stands behind it. */
  readonly lists: readonly Span[];
}

/**
 * Reads the lists under the headings by which reports of a kind ask for action. Only what is marked as an item is one,
 * or, in a list without marks, the sentences that say what somebody should do: what else stands there introduces them.
 */
export function readActionLists(lines: LineTable, layout: Layout, starts: Starts): ActionLists {
  const found: Recommendation[] = [];
  const lists: Span[] = [];
  const broken: Recommendation[] = [];
  const seen = new Map<string, number>();
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    const printed = listHeading(lines, layout, line, starts);
    if (printed === '') continue;
    const last = Math.max(line, starts.headingEnd(line));
    const end = endOfList(lines, layout, last, starts);
    if (isTold(lines, line, end)) continue;
    const next = end < lines.count ? listHeading(lines, layout, end, starts) : '';
    const whole = last > line ? lines.text.slice(lines.inkStart(line), lines.inkEnd(last)) : printed;
    const heading = tidy(whole.replace(/^[#* ]+/, ''));
    const notices = noticeRows(lines, layout, last + 1, end);
    if (notices?.isBroken) for (const row of notices.rows) broken.push({ heading, timeframe: null, ...row });
    const list = { first: last + 1, end, heading: printed, next };
    for (const item of notices ? (notices.isBroken ? [] : notices.rows) : itemsOf(lines, layout, list, starts)) {
      // A summary says again what the lists before it ask for.
      const words = wordsOf(item.text);
      if (words.length > SHORTEST && (seen.get(words) ?? lists.length) < lists.length) continue;
      seen.set(words, lists.length);
      found.push({ heading, timeframe: null, ...item });
    }
    lists.push({ start: lines.inkStart(line), end: lines.inkEnd(end - 1) });
    line = end - 1;
  }
  // Where a report has a list of what must be done, regulations that are broken say why.
  return { items: found.length > 0 ? found : broken, lists };
}

/** What was asked for at an earlier inspection has below it, or behind its last sentence, what became of it. */
const BECAME = /(?:^|[.)] +)(?:(?:not|partially) )?achieved$/i;

function isTold(lines: LineTable, first: number, last: number): boolean {
  for (let line = first + 1; line < last; line++) {
    // A table that says when something was asked for has that of this inspection too.
    if (isDueHead(lines.ink(line))) return false;
    const end = lines.inkEnd(line);
    if (BECAME.test(lines.text.slice(Math.max(lines.inkStart(line), end - LONGEST_BECAME), end))) return true;
  }
  return false;
}

const LONGEST_BECAME = 20;

/** Shorter items may be names of who should act. */
const SHORTEST = 20;

/** What is asked for, without where the report speaks of it and its number, in the letters that count. */
function wordsOf(text: string): string {
  return fold(text.replace(/ \([^()]{1,80}\)\.?$|^[A-Z]{1,2}\d{1,3} /g, ''))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A list to be read: its lines, the heading that it has and the one that follows at once, '' for none. */
interface List {
  readonly first: number;
  readonly end: number;
  readonly heading: string;
  readonly next: string;
}

function itemsOf(
  lines: LineTable,
  layout: Layout,
  { first, end, heading, next }: List,
  starts: Starts,
): readonly Shown[] {
  const due = dueRows(lines, layout, first, end);
  const from = due?.next ?? first;
  const marked = markedItems(lines, layout, from, end);
  const name = headingName(heading);
  // What stands before a list of another kind introduces that, unless it is called a recommendation.
  const kind = name.slice(0, KIND);
  const isOtherNext = next !== '' && kind !== 'reco' && headingName(next).slice(0, KIND) !== kind;
  // A card has its number: it introduces nothing.
  const isIntroduction = isOtherNext && !/\d$/.test(name) && !starts.leadsIn(fold(heading));
  const isEarlier = first < end && /\bfrom the (?:last|previous)\b/.test(lines.ink(layout.nextText(first)));
  const isPlain =
    (due?.next ?? first) < end &&
    !isEarlier &&
    (marked === null || (marked.length === 0 && !isIntroduction)) &&
    !starts.needsMarks(name);
  const items = isPlain
    ? plainItems(lines, layout, from, end, heading.endsWith(':') || ASKS.test(fold(heading)))
    : (marked ?? []);
  const said = items.map((item) => shown(lines, item));
  return [...(due?.rows ?? []), ...said.filter(({ text }) => !saysNothing(text) && !starts.isAside(fold(text)))];
}

/** Headings that begin with the same letters are of the same kind: 'Area for improvement', 'Areas for improvement'. */
const KIND = 4;

/** What a list says when it has no items, in a short sentence. */
const LONGEST_NOTHING = 160;
const NOTHING = /\b(?:did not (?:find|identify)|(?:found |^)no (?:significant )?(?:areas|recommendations)|^none)\b/;

const saysNothing = (text: string): boolean => text.length < LONGEST_NOTHING && NOTHING.test(fold(text));
