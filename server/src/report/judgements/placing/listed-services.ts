import { fold } from '../../../text/fold';
import type { GradeTable } from '../../tables/table';
import type { ResolvedPart } from '../../parts/parts';
import type { FrameworkArea } from '../../../frameworks/schema';
import { LineRole } from '../../layout/page';
import type { JudgementContext } from '../context';

/**
 * 'Quality indicators for the nursery class   Evaluation': what the head of a list says that its areas are of. What sums up
 * findings is of no one, and a sentence that a converter has set above a list is no head.
 */
const OF = / (?:for|in|of) (?:the )?([a-z][a-z '&,-]{2,40})$/;

/** The head of the column of grades, behind it. */
const COLUMN = / (?:evaluations?|grades?|judge?ments?|ratings?|levels?)$/;

/** No head is longer. */
const LONGEST = 80;

/** So many of its areas stand in lists of something else too. */
const COMMON = 2;

/**
 * Two lists of the same areas are of two services where the heads of both name what they are of, and name different things.
 *
 * @param tables Those of one part, in order of the text.
 * @returns The names, folded, of those lists that have such a rival.
 */
export function listedServices(part: ResolvedPart, tables: readonly GradeTable[]): Map<GradeTable, string> {
  const named = tables.flatMap((table) => {
    const head = table.head.replace(COLUMN, '');
    const name = head.length > LONGEST ? undefined : OF.exec(head)?.[1];
    // Where a list has no head its first row stands for it.
    const isRow = table.rows.some(({ folded, fragments }) => fragments.length > 0 && head.startsWith(folded));
    return name === undefined || isRow || /\b(?:findings|found)$/.test(name)
      ? []
      : [{ table, name, areas: areasOf(part, table) }];
  });
  const names = new Map<FrameworkArea, Set<string>>();
  for (const { name, areas } of named)
    for (const area of areas) names.set(area, (names.get(area) ?? new Set()).add(name));
  const rivals = named.filter(({ areas }) => areas.filter((area) => (names.get(area)?.size ?? 0) > 1).length >= COMMON);
  return new Map(rivals.map(({ table, name }) => [table, name]));
}

/** So many blank lines at most stand between the title of a list and its first row. */
const TITLE_GAP = 2;

/** No title of a list of a part is longer: 'Nursery class'; it says nothing else. */
const LONGEST_TITLE = 24;
const TITLE = /^[A-Z][A-Za-z' -]+:?$/;

/** The heading of a part stands so many lines above its list: further down the text may have turned to the whole again. */
const CHAPTER_REACH = 12;

/** What a line says by itself that the grades below it are of, where that is a part of what was inspected; null for none. */
function partTitled({ vocabulary }: JudgementContext, line: string): string | null {
  if (line.length > LONGEST_TITLE || !TITLE.test(line)) return null;
  return vocabulary.columns.isPart(fold(line)) ? line.replace(/^the /i, '').replace(/:$/, '') : null;
}

/** What the line above a list, or else the heading of its section, says that the list is of. */
function titledAbove(context: JudgementContext, first: number): string | null {
  const { lines, layout } = context;
  let above = first - 1;
  while (above > 0 && lines.isBlank(above) && first - above <= TITLE_GAP) above--;
  const own = above >= 0 && layout.role(above) === LineRole.text ? partTitled(context, lines.ink(above)) : null;
  const heading = context.headingAt(lines.start(first));
  return own ?? (heading && first - heading.last <= CHAPTER_REACH ? partTitled(context, heading.title) : null);
}

/**
 * What part each row of the tables is of where its list gives areas again below the name of a part, as of a school with a
 * nursery class, or in its chapter.
 *
 * @param tables Those of one part, in order of the text.
 * @returns The names of parts, by the offset at which the row's grade starts.
 */
export function listedParts(
  context: JudgementContext,
  part: ResolvedPart,
  tables: readonly GradeTable[],
): Map<number, string> {
  const lists = tables.flatMap(({ first, rows }) => {
    let name = titledAbove(context, first);
    return rows.flatMap(({ label, name: row, fragments }) => {
      if (fragments.length === 0) name = partTitled(context, label);
      const area = fragments.length > 0 ? part.areas.named(row) : null;
      return area ? [{ name, area, start: fragments[0]?.start ?? 0 }] : [];
    });
  });
  const whole = new Set(lists.filter(({ name }) => name === null).map(({ area }) => area));
  const again = new Map<string, number>();
  for (const { name, area } of lists) if (name !== null && whole.has(area)) again.set(name, (again.get(name) ?? 0) + 1);
  return new Map(
    lists.flatMap(({ name, start }) => (name !== null && (again.get(name) ?? 0) >= COMMON ? [[start, name]] : [])),
  );
}

function areasOf({ areas }: ResolvedPart, { rows }: GradeTable): FrameworkArea[] {
  return rows.flatMap(({ name, fragments }) => (fragments.length === 0 ? [] : (areas.named(name) ?? [])));
}
