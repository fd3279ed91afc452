import { breaksOnPurpose } from '../../text/line-ends';
import type { LineTable } from '../../text/lines';
import { type Layout, LineRole } from '../layout/page';
import { ASKS, leadsIn, type Opening, openingOf, REASON, TO_DO } from './asks';
import { type Item, shown } from './item';

interface Marked extends Item {
  readonly opening: Opening;
  /** How far its parts are set in; null where it has none. */
  partIndent: number | null;
}

/** An item that goes on with its parts: 'Improve teaching by:'. */
const GIVES_PARTS = /(?::|\bby)$/;

/**
 * The items with a mark, each with its parts: what is set in below it, or has another bullet behind a colon.
 *
 * @returns Null where not the items but only their parts are marked, as a converter loses bullets, or where bullets
 *   have lost their texts.
 */
export function markedItems(lines: LineTable, layout: Layout, first: number, end: number): Item[] | null {
  const items: Marked[] = [];
  const leadIns = new Set<Item>();
  let top: Opening | null = null;
  let isOpen = false;
  // The paragraph without a mark that stands above.
  let above = '';
  for (let line = first; line < end; line++) {
    const before = items.at(-1);
    if (layout.role(line) === LineRole.blank || lines.isBlank(line)) {
      const next = layout.nextText(line);
      isOpen &&= next < end && (isBare(lines, before) || /^[a-z(]/.test(lines.ink(next)));
      if (!GIVES_PARTS.test(above)) above = '';
      continue;
    }
    if (layout.role(line) !== LineRole.text) continue;
    const opening = openingOf(lines, line);
    if (!opening) {
      isOpen &&= before !== undefined && goesOn(lines, before, line);
      if (isOpen) before?.lines.push(line);
      else above = above === '' || TO_DO.test(lines.ink(line)) ? lines.ink(line) : `${above} ${lines.ink(line)}`;
      continue;
    }
    if (TO_DO.test(above) && GIVES_PARTS.test(above) && opening.glyph !== top?.glyph) return null;
    above = '';
    if (before?.opening.kind === 'number' && opening.kind !== 'number' && isLeadIn(lines, before)) leadIns.add(before);
    const indent = lines.indent(line);
    const isPart = before !== undefined && !leadIns.has(before) && isPartOf(lines, before, opening, indent);
    if (isPart) {
      before.partIndent ??= indent;
      before.lines.push(line);
    } else if (!top || leadIns.has(items[0] ?? NONE) || opening.kind === top.kind) {
      if (!top || (before && leadIns.has(before))) top = opening;
      items.push({ lines: [line], textStart: opening.textStart, indent, opening, partIndent: null });
    }
    isOpen = isPart || items.at(-1)?.lines[0] === line;
  }
  const own = items.filter((item) => !leadIns.has(item) && !(item === items.at(-1) && isLast(lines, items)));
  const texts = own.filter((item) => shown(lines, item).text !== '');
  if (goOnFromAbove(lines, texts)) return [];
  return own.some((item) => item.opening.glyph !== '' && isBare(lines, item)) ? null : texts;
}

/** Whether items are paragraphs that are numbered on from those above the list, none of which says what is to be done. */
function goOnFromAbove(lines: LineTable, items: readonly Marked[]): boolean {
  const isText = ({ opening, ...item }: Marked) => {
    const { text } = shown(lines, item);
    return opening.kind === 'number' && /\. \p{Lu}/u.test(text) && !ASKS.test(text) && !TO_DO.test(text);
  };
  return (items[0]?.opening.number ?? 1) > 1 && items.every(isText);
}

const NONE: Item = { lines: [], textStart: 0, indent: 0 };

/** Whether the only item says who should do what stands below it, without marks. */
function isLast(lines: LineTable, items: readonly Marked[]): boolean {
  const [only] = items;
  return only !== undefined && items.length === 1 && isLeadIn(lines, only);
}

const isLeadIn = (lines: LineTable, item: Marked): boolean =>
  item.partIndent === null && /[.:]$/.test(lines.ink(item.lines.at(-1) ?? 0)) && leadsIn(shown(lines, item).text);

/** Whether an item has a mark and no text so far. */
function isBare(lines: LineTable, item: Item | undefined): boolean {
  const [line, more] = item?.lines ?? [];
  return item !== undefined && line !== undefined && more === undefined && item.textStart >= lines.inkEnd(line);
}

/** Whether a bullet opens a part of the item before it. */
function isPartOf(lines: LineTable, before: Marked, { kind, glyph }: Opening, indent: number): boolean {
  const isNumbered = before.opening.kind === 'number';
  if (kind !== 'bullet') return kind === 'label' && isNumbered && (before.partIndent !== null || gives(lines, before));
  const isOther = glyph !== before.opening.glyph;
  const isDeeper = indent > before.indent + 1;
  if (before.partIndent !== null && (isOther || (isDeeper && indent >= before.partIndent))) return true;
  return isOther ? isDeeper || gives(lines, before) : isDeeper && gives(lines, before);
}

const gives = (lines: LineTable, { lines: own }: Item): boolean => GIVES_PARTS.test(lines.ink(own.at(-1) ?? 0));

/** A line that ends so far before the edge of the text ends its paragraph, if the next one does not go on. */
const SHORT = 0.7;

/** What stands over some of the items, right above the first of them, is no longer. */
const LONGEST_GROUP = 60;

/** Whether a line without a mark goes on with the item above it. */
function goesOn(lines: LineTable, item: Marked, line: number): boolean {
  const ink = lines.ink(line);
  if (REASON.test(ink) || isLeadIn(lines, item)) return false;
  if (!/^[A-Z]/.test(ink) || isBare(lines, item)) return true;
  const last = item.lines.at(-1) ?? line;
  const isOver = /[.;:]$|\(\d[\d., ]*\)$/.test(lines.ink(last));
  const isGroup =
    ink.length < LONGEST_GROUP && !/[.;,)]$/.test(ink) && openingOf(lines, line + 1)?.glyph === item.opening.glyph;
  if (
    isOver &&
    (isGroup || ink.endsWith(':') || lines.indent(line) < item.indent || breaksOnPurpose(lines, last, line))
  )
    return false;
  return lines.indent(last) + lines.length(last) >= lines.measure * SHORT;
}
