import type { ActionTable } from './action-tables';
import { leadsIn } from './asks';
import type { Block } from '../blocks/blocks';
import { fold, foldName, tidy } from '../../text/fold';
import { unmarkedItems, type ListItem } from './list-items';
import { type Layout, LineRole } from '../layout/page';
import type { LineTable } from '../../text/lines';
import type { Recommendation } from '../model';
import type { PlacedHeading } from '../outline/levels';
import { isRecommendationHeading, isTimeframe, mayBeTimeframe } from '../../vocabulary/list-names';

/** What a list says when it has no items, in a short sentence. */
const LONGEST_NOTHING = 160;
const NOTHING = /\b(?:did not (?:find|identify)|no (?:areas|recommendations)|none)\b/;

/**
 * Reads the recommendations: the items of every list under a heading that asks for action, each whole, with the
 * timeframe that stands above it.
 *
 * @param tables The tables that say who should act and what is to be done.
 * @param isAnnexed Whether an offset lies in an annex, which only retells what another inspection asked for.
 * @param isOther Whether a line, by its folded name, heads something else in reports of this kind, though nothing else shows it.
 */
export function readRecommendations(
  lines: LineTable,
  layout: Layout,
  blocks: readonly Block[],
  headings: readonly PlacedHeading[],
  tables: readonly ActionTable[],
  isAnnexed: (offset: number) => boolean,
  isOther: (name: string) => boolean = () => false,
): Recommendation[] {
  const found: Recommendation[] = [];
  const titles = new Map(headings.map((heading) => [heading.first, heading]));
  let listEnd = 0;
  let block = 0;
  for (const [index, heading] of headings.entries()) {
    if (heading.start < listEnd || !isRecommendationHeading(heading.name) || isAnnexed(heading.start)) continue;
    listEnd = endOfList(headings, index);
    const end = lineOfOther(lines, layout, heading.last + 1, listEnd, isOther);
    while (block < blocks.length && (blocks[block]?.last ?? 0) <= heading.last) block++;
    for (const table of tables) {
      const start = lines.start(table.first);
      if (start < heading.start || start >= listEnd) continue;
      for (const item of table.items) found.push({ heading: heading.title, timeframe: null, ...item });
    }
    const first = block;
    while (
      block < blocks.length &&
      lines.inkStart(blocks[block]?.first ?? 0) < listEnd &&
      !isQuestion(lines, blocks[block])
    )
      block++;
    const inList = blocks
      .slice(first, block)
      .filter((each) => each.first < end)
      .map((each) => (each.last < end ? each : { ...each, last: end - 1 }));
    for (const item of readList(lines, layout, inList, heading, titles)) found.push(item);
  }
  return found;
}

/** The line that ends a list: the first one up to an offset that heads something else. */
function lineOfOther(
  lines: LineTable,
  layout: Layout,
  from: number,
  end: number,
  isOther: (name: string) => boolean,
): number {
  let line = layout.nextText(from);
  while (line < lines.count && lines.start(line) < end && !isOther(headingNameOf(lines, line)))
    line = layout.nextText(line + 1);
  return line;
}

/** No such heading is longer. */
const LONGEST_HEADING = 60;

const headingNameOf = (lines: LineTable, line: number) =>
  lines.length(line) <= LONGEST_HEADING ? foldName(lines.ink(line)) : '';

/** A list goes on over timeframes and over headings of further lists below its own. */
function endOfList(headings: readonly PlacedHeading[], index: number): number {
  const own = headings[index]?.sectionEnd ?? 0;
  for (let next = index + 1; next < headings.length; next++) {
    const heading = headings[next];
    if (!heading || heading.start >= own) return own;
    if (!heading.groupsItems && !isTimeframe(heading.name) && !isRecommendationHeading(heading.name))
      return heading.start;
  }
  return own;
}

function readList(
  lines: LineTable,
  layout: Layout,
  inList: readonly Block[],
  heading: PlacedHeading,
  titles: ReadonlyMap<number, PlacedHeading>,
): Recommendation[] {
  const items: Recommendation[] = [];
  let { title } = heading;
  let timeframe: string | null = null;
  let itemIndent = -1;
  const timeframes = new Set(
    inList.filter(
      (block) =>
        isShort(block) && opensTimeframe(lines, block) && isTimeframe(foldName(blockText(lines, layout, block))),
    ),
  );
  const marked = markedGroups(inList, (block) => timeframes.has(block));
  const opening = leadIn(lines, layout, inList, titles);
  const actions = inList.filter((block) => !block.marker && isAction(blockText(lines, layout, block))).length;
  let unmarked = 0;
  let announced = false;
  const add = (item: ListItem) => {
    if (item.text.length < LONGEST_NOTHING && NOTHING.test(fold(item.text))) return;
    items.push({ heading: title, timeframe, text: item.text, start: item.start, end: item.end });
  };
  for (const block of inList) {
    if (block === opening) continue;
    const text = blockText(lines, layout, block);
    const subheading = titles.get(block.first);
    if (timeframes.has(block)) {
      timeframe = tidy(text.replace(/:$/, ''));
      continue;
    }
    let from = Math.max(block.first, heading.last + 1);
    if (subheading && block.kind === 'text') {
      if (isRecommendationHeading(subheading.name)) title = subheading.title;
      timeframe = null;
      from = subheading.last + 1;
    }
    // A heading directly below that of the list is none of its items.
    for (let below = titles.get(from); below && !block.marker; below = titles.get(from)) from = below.last + 1;
    if (from > block.last) continue;
    if (!block.marker) {
      announced = false;
      // Behind an action without a marker, another one may consist of a list: '… should improve communication to:'.
      const opensList = unmarked > 0 && text.endsWith(':') && ASKS.test(text);
      if (isAction(text)) unmarked++;
      else if (!opensList && (marked.has(block) || text.endsWith(':'))) continue;
      for (const item of unmarkedItems(lines, layout, block, from)) add(item);
      itemIndent = lines.indent(from);
      continue;
    }
    const indent = lines.indent(block.first);
    const previous = items.at(-1);
    announced ||= actions > 1 && unmarked > 0 && previous?.text.endsWith(':') === true;
    const nested = block.kind === 'bullet' && previous && (announced || (itemIndent >= 0 && indent > itemIndent + 1));
    const end = lines.inkEnd(block.last);
    if (nested) items[items.length - 1] = { ...previous, end, text: `${previous.text} ${text}` };
    else {
      add({ text, start: lines.inkStart(block.first), end });
      itemIndent = indent;
    }
  }
  return items;
}

const ASKS = /\b(?:should|must|needs?)\b/;

/** A text without a marker, among others that have one, is an action of its own where it says so in a whole sentence. */
function isAction(text: string): boolean {
  return ASKS.test(text) && /\. ?(?:$|[A-Z])/.test(text);
}

/** A timeframe is a line or two. */
const isShort = (block: Block) => block.last - block.first <= 1;

function opensTimeframe(lines: LineTable, block: Block): boolean {
  return mayBeTimeframe(lines.text, block.marker?.textStart ?? lines.inkStart(block.first));
}

/** The blocks of every group, from one timeframe to the next, in which items carry numbers or bullets. */
function markedGroups(blocks: readonly Block[], opensGroup: (block: Block) => boolean): Set<Block> {
  const marked = new Set<Block>();
  let group: Block[] = [];
  const close = () => {
    if (group.some((block) => block.marker !== null)) for (const block of group) marked.add(block);
    group = [];
  };
  for (const block of blocks) {
    if (opensGroup(block)) close();
    else group.push(block);
  }
  close();
  return marked;
}

/** A question that has a number opens the chapter behind a list. */
const isQuestion = (lines: LineTable, block: Block | undefined): boolean =>
  block?.kind === 'numbered' && lines.text.charAt(lines.inkEnd(block.last) - 1) === '?';

/**
 * A single numbered paragraph before bullets says who should act; it is no action itself. Nor is the first one if it says
 * that what is to be done follows.
 */
function leadIn(
  lines: LineTable,
  layout: Layout,
  blocks: readonly Block[],
  titles: ReadonlyMap<number, PlacedHeading>,
): Block | null {
  const items = blocks.filter((block) => !titles.has(block.first));
  const numbered = items.filter((block) => block.kind === 'numbered');
  const first = numbered[0];
  if (first && items[0] === first && leadsIn(blockText(lines, layout, first))) return first;
  return first && numbered.length === 1 && items[0] === first && items.some((block) => block.kind === 'bullet')
    ? first
    : null;
}

/** The block's text without its marker, lines joined; page furniture between them is left out. */
function blockText(lines: LineTable, layout: Layout, block: Block): string {
  const parts: string[] = [];
  for (let line = block.first; line <= block.last; line++) {
    if (layout.role(line) !== LineRole.text) continue;
    const start = line === block.first && block.marker ? block.marker.textStart : lines.inkStart(line);
    parts.push(lines.text.slice(start, lines.inkEnd(line)));
  }
  return tidy(parts.join(' '));
}
