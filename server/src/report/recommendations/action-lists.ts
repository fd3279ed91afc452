import { nameOf, fold, tidy } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import { isLoneBullet, type Marker, readMarker } from '../../text/markers';
import { type Layout, LineRole } from '../layout/page';
import type { Recommendation } from '../model';
import type { Span } from '../../text/spans';
import { dueRows, isDueHead } from './due-rows';

/** A heading is no longer, and no sentence. */
const LONGEST_HEADING = 130;

/** What is asked of another inspection's subject, or was asked at an earlier one, is none of this report's. */
const EARLIER = /\b(?:last|previous|earlier|outstanding)\b|\bidentified (?:at|during)\b|\b(?:has|have|was|were) /;

/** The line of an item as it opens: 'R1', '1.', '(a)', a bullet or the label of a recommendation. */
const OPENS =
  /^(?:R\d{1,2}[.:)]?\s|\d{1,2}[.)]\s|\(?(?:[a-z]|\d{1,2})\)\s|(?:\**S\d+\**\s+)?\**Recommendation(?: \d+)?:)/;

/** A number that a converter has put on a line of its own. */
const ALONE = /^\d{1,2}\.$/;

/** What tells where a list begins. */
interface Starts {
  /** Whether a heading, by its folded name, asks for action. */
  readonly isList: (name: string) => boolean;
  /** Whether a paragraph, folded, leads in to a list that has no heading. */
  readonly leadsIn: (folded: string) => boolean;
  /** Whether a heading of the outline begins on a line. */
  readonly isHeading: (line: number) => boolean;
}

/** What an item says where it has no mark: that somebody should do something. */
const ASKS = /\b(?:should|must)\b/;

/** Labels of what an item follows from, which is not asked for. */
const REASON = /^(?:\**S\d+\**\s+)?\**Concern:/;

/** A list goes on over no more blank lines than this. */
const GAP = 4;

/** An item as it is being read: its lines, and where its own text starts on the first of them. */
interface Item {
  readonly lines: number[];
  readonly textStart: number;
  readonly indent: number;
  readonly kind: string;
}

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
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    if (!opensList(lines, layout, line, starts)) continue;
    const end = endOfList(lines, layout, line, starts);
    const heading = tidy(lines.ink(line).replace(/^[#* ]+/, ''));
    const isOver = end < lines.count && opensList(lines, layout, end, starts);
    for (const item of itemsOf(lines, layout, line + 1, end, isOver)) found.push({ heading, timeframe: null, ...item });
    lists.push({ start: lines.inkStart(line), end: lines.inkEnd(end - 1) });
    line = end - 1;
  }
  return { items: found, lists };
}

/** Whether a line is a heading that asks for action: it stands apart, or behind the end of a sentence. */
function opensList(lines: LineTable, layout: Layout, line: number, { isList, leadsIn, isHeading }: Starts): boolean {
  const ink = lines.ink(line);
  if (/^[TW]/.test(ink) && leadsIn(fold(ink))) return true;
  if (
    ink.length > LONGEST_HEADING ||
    /[.,;]$/.test(ink) ||
    lines.hasColumns(line) ||
    readMarker(lines, line)?.kind === 'bullet'
  )
    return false;
  const folded = fold(ink.replace(/^(?:[#* ]+|\([ivx]+\)\s)/, ''));
  if (EARLIER.test(folded) || !isList(nameOf(folded))) return false;
  if (OPENS.test(ink) && !/^\d/.test(ink)) return false;
  if (isHeading(line)) return true;
  const above = line - 1;
  return (
    above < 0 ||
    lines.isBlank(above) ||
    lines.startsPage(line) ||
    layout.role(above) !== LineRole.text ||
    /[.?!:]$/.test(lines.ink(above))
  );
}

/** The line that a list ends before: the next heading, or a paragraph that is no item behind the last item. */
function endOfList(lines: LineTable, layout: Layout, heading: number, starts: Starts): number {
  let marked = false;
  let number: number | null = null;
  let blanks = 0;
  let isTable = false;
  for (let line = heading + 1; line < lines.count; line++) {
    if (lines.isBlank(line)) {
      if (++blanks > GAP && !lines.startsPage(line)) return line;
      continue;
    }
    const isText = layout.role(line) === LineRole.text;
    if (!isText) continue;
    const ink = lines.ink(line);
    if (opensList(lines, layout, line, starts)) return line;
    isTable ||= isDueHead(ink);
    // The cells of such a table have paragraphs of their own.
    if (isTable && !starts.isHeading(line)) {
      blanks = 0;
      continue;
    }
    const opens = opensItem(lines, line);
    const own = opens ? (markerOf(lines, line)?.number ?? null) : null;
    // A number that does not follow on is that of a heading or a paragraph behind the list.
    if (marked && own !== null && own !== (number ?? 0) + 1) return line;
    number = own ?? number;
    if (!opens && starts.isHeading(line) && !introduces(ink)) return line;
    // Behind a blank line and no mark: another paragraph, unless a sentence goes on over the page or introduces more.
    const isItem = opens || isLoneBullet(ink);
    const isApart = marked && !isItem && blanks > 0 && !isLoneBullet(previousText(lines, line));
    if (isApart && !/^[a-z(]/.test(ink) && !introducesMore(lines, line)) return line;
    marked ||= isItem;
    blanks = 0;
  }
  return lines.count;
}

const leadsOn = (ink: string) => ink.endsWith(':') || REASON.test(tidy(ink));
const introduces = (ink: string) => ink.startsWith('(') || leadsOn(ink);

/** Whether a paragraph introduces items: it, or a line of it, ends in a colon; a label gives the reason of the next one. */
function introducesMore(lines: LineTable, first: number): boolean {
  if (REASON.test(tidy(lines.ink(first)))) return true;
  for (let line = first; line < lines.count && !lines.isBlank(line); line++) {
    if (lines.ink(line).endsWith(':')) return true;
    if (line > first && opensItem(lines, line)) return false;
  }
  return false;
}

function opensItem(lines: LineTable, line: number): boolean {
  const ink = lines.ink(line);
  return markerOf(lines, line) !== null || OPENS.test(ink) || ALONE.test(ink);
}

/** @param goesOn Whether another list follows at once, which what stands here introduces. */
function itemsOf(
  lines: LineTable,
  layout: Layout,
  first: number,
  end: number,
  goesOn: boolean,
): Omit<Recommendation, 'heading' | 'timeframe'>[] {
  const due = dueRows(lines, layout, first, end);
  if (due) return [...due.rows, ...markedItems(lines, layout, due.next, end).map((item) => shown(lines, item))];
  const items = markedItems(lines, layout, first, end);
  return (items.length > 0 || goesOn ? items : sentences(lines, layout, first, end)).map((item) => shown(lines, item));
}

function shown(lines: LineTable, { lines: own, textStart }: Item): Omit<Recommendation, 'heading' | 'timeframe'> {
  const first = own[0] ?? 0;
  const last = own.at(-1) ?? first;
  const parts = own.map((line) => (line === first ? lines.text.slice(textStart, lines.inkEnd(line)) : lines.ink(line)));
  return { text: tidy(parts.join(' ')), start: lines.inkStart(first), end: lines.inkEnd(last) };
}

/** The items with a mark; those set in below an item that ends in a colon are its parts. */
function markedItems(lines: LineTable, layout: Layout, first: number, end: number): Item[] {
  const items: Item[] = [];
  let unmarked = false;
  let isOpen = false;
  for (let line = first; line < end; line++) {
    if (layout.role(line) === LineRole.blank || lines.isBlank(line)) {
      const next = layout.nextText(line);
      isOpen &&= next < end && /^[a-z(]/.test(lines.ink(next));
      continue;
    }
    if (layout.role(line) !== LineRole.text) continue;
    const before = items.at(-1);
    if (!opensItem(lines, line)) {
      unmarked ||= !isOpen && GIVES_PARTS.test(lines.ink(line)) && line + 1 < end && opensItem(lines, line + 1);
      isOpen &&= before !== undefined && !leadsOn(lines.ink(line)) && !endsShort(lines, before, line);
      if (isOpen) before?.lines.push(line);
      continue;
    }
    const item = itemAt(lines, line);
    const text = before?.lines.at(-1);
    const isPart =
      before !== undefined &&
      item.kind === 'bullet' &&
      (item.indent > before.indent + 1 || before.kind !== 'bullet') &&
      text !== undefined &&
      lines.ink(text).endsWith(':');
    if (isPart) before.lines.push(line);
    else if (!before || item.kind === items[0]?.kind) items.push(item);
    isOpen = isPart || items.at(-1) === item;
  }
  // Where a converter lost the marks of the items only their parts are marked.
  return unmarked ? [] : items.filter((item) => shown(lines, item).text !== '');
}

/** An item that goes on with its parts: 'Improve teaching by:'. */
const GIVES_PARTS = /\bby:?$/;

/** A line that ends so far before the edge of the text ends its paragraph, if the next one does not go on. */
const SHORT = 0.7;

function endsShort(lines: LineTable, item: Item, next: number): boolean {
  const last = item.lines.at(-1) ?? next;
  return /^[A-Z]/.test(lines.ink(next)) && lines.indent(last) + lines.length(last) < lines.measure * SHORT;
}

/** The marker of a line; bold type in Markdown is none. */
function markerOf(lines: LineTable, line: number): Marker | null {
  return lines.ink(line).startsWith('**') ? null : readMarker(lines, line);
}

function itemAt(lines: LineTable, line: number): Item {
  const marker = markerOf(lines, line);
  const label = marker ? null : (OPENS.exec(lines.ink(line)) ?? ALONE.exec(lines.ink(line)));
  const textStart = marker?.textStart ?? lines.inkStart(line) + (label?.[0].length ?? 0);
  return { lines: [line], textStart, indent: lines.indent(line), kind: marker?.kind ?? 'label' };
}

/** The sentences of a list without marks, each from the line that it begins. */
function sentences(lines: LineTable, layout: Layout, first: number, end: number): Item[] {
  const items: Item[] = [];
  let isOpen = false;
  for (let line = first; line < end; line++) {
    if (lines.isBlank(line) || layout.role(line) !== LineRole.text) {
      isOpen = false;
      continue;
    }
    const before = items.at(-1);
    const last = before?.lines.at(-1) ?? line;
    const isNext = TO_DO.test(lines.ink(line)) && (/[:;)]$/.test(lines.ink(last)) || isInList(lines, before, line));
    const goesOn = isOpen && before && !isNext && !/[.?!]$|^\(.*\)$/.test(lines.ink(last));
    if (goesOn) before.lines.push(line);
    else items.push({ lines: [line], textStart: lines.inkStart(line), indent: lines.indent(line), kind: 'sentence' });
    isOpen = true;
  }
  return items.filter((item) => {
    const { text } = shown(lines, item);
    // Behind what introduces them the parts of a sentence stand for themselves.
    const above = previousText(lines, item.lines[0] ?? 0);
    const isBelow = above.endsWith(':') || isInList(lines, items[items.indexOf(item) - 1], item.lines[0] ?? 0);
    if (/^[a-z]/.test(text)) return isBelow && (text.endsWith('.') || TO_DO.test(text));
    return /[.;)]$/.test(text) && /^[A-Z]/.test(text) && (ASKS.test(text) || TO_DO.test(text));
  });
}

/** What is to be done, where it opens a line and nothing marks it. */
const TO_DO =
  /^(?:(?:accelerat|creat|ensur|enhanc|giv|improv|increas|introduc|involv|mak|provid|promot|rais|reduc|refin|secur|shar|tackl)(?:e|ing)|(?:address|build|clarify|develop|embed|establish|extend|maintain|monitor|review|sharpen|speed(?:ing)? up|strengthen)(?:ing)?|continue to|put in place|set)\b/i;

/** Whether a line goes on with a list of things to do, as far to the right as the one before it. */
function isInList(lines: LineTable, before: Item | undefined, line: number): boolean {
  const first = before?.lines[0];
  if (first === undefined || !TO_DO.test(lines.ink(first)) || before?.indent !== lines.indent(line)) return false;
  // A word with a small letter goes on with a sentence that began with a capital.
  return /^[a-z]/.test(lines.ink(first)) === /^[a-z]/.test(lines.ink(line));
}

/** The line of text above one, over blank ones. */
function previousText(lines: LineTable, line: number): string {
  let above = line - 1;
  while (above >= 0 && lines.isBlank(above)) above--;
  return above >= 0 ? lines.ink(above) : '';
}
