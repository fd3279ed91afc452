import type { FrameworkLevel } from '../../../frameworks/schema';
import { fold, foldName } from '../../../text/fold';
import { mayBeOneOf } from '../../../text/letters';
import { foldGrade, withoutCode, type LevelLexicon } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import type { ResolvedPart } from '../../parts/parts';
import type { GradeTable } from '../../tables/table';
import type { JudgementContext } from '../context';

/** A list of areas, with what tells whether it is of the whole. */
interface Listed {
  readonly table: GradeTable;
  /** As printed; '' where none is above it. */
  readonly title: string;
  /** Whether the line above says that the grades are of what it names. */
  readonly saysOf: boolean;
  readonly part: ResolvedPart;
  readonly levels: ReadonlyMap<string, FrameworkLevel>;
}

/** So many areas are a list of those of something. */
const FEWEST_AREAS = 3;

/** Two lists that give so many areas other levels are of two things; a single one may be a slip. */
const SEVERAL = 2;

/** A title stands so many lines above its list at most, and is no longer. */
const REACH = 4;
const LONGEST = 70;

/** What a page's foot says before the title that a converter has set behind it. */
const BEHIND_FOOT = /\d\s+(\p{Lu}\D{3,})$/u;

/** What a title says that is of the list itself, and names nothing that it is of. */
const OF_LIST =
  /\b(?:findings|grades?|inspections?|judge?ments?|outcomes?|overview|ratings?|reports?|results?|summary)\b/i;

/** What stands before the name of one of the services of a place whose grades a list gives: 'Ratings - Surgery'. */
const RATINGS_OF = /^ratings ?[-\u2013\u2014] ?(?=\p{Lu})/iu;

/** What parts a name from its grade. */
const BETWEEN = / {2,}| ?[\t|]+ ?| \.{2,} /;

/**
 * The titles right above lists of areas which say what the list is of, where the framework names no services: what such a
 * list says is not of the whole. The title names a service of a grid; or it has a grade elsewhere, as the row of a list that
 * a converter has taken apart; or the list says otherwise than the report's first one, and one of the lists does so of
 * several areas.
 *
 * @param tables Those of the document, in order of the text.
 * @param isService Whether a grid has a service of this name.
 * @returns The titles, by the lists below them.
 */
export function chapterTitles(
  context: JudgementContext,
  tables: readonly GradeTable[],
  isService: (name: string) => boolean,
): Map<GradeTable, string> {
  const lists = tables.flatMap((table) => listed(context, table) ?? []);
  if (lists.length === 0) return new Map();
  const titles = lists.flatMap(({ title }) => (title === '' ? [] : title));
  const graded = gradedNames(context, lists);
  for (const title of titles) if (isService(title)) graded.add(title);
  for (const { title, saysOf } of lists) if (saysOf) graded.add(title);
  const firsts = new Map<ResolvedPart, Listed>();
  for (const each of lists) if (!graded.has(each.title) && !firsts.has(each.part)) firsts.set(each.part, each);
  const rivals = lists.map((each) => ({ ...each, differing: differencesOf(each, firsts.get(each.part)) }));
  const severalIn = new Set(rivals.filter(({ differing }) => differing >= SEVERAL).map(({ part }) => part));
  const isOfTitle = ({ title, part, differing }: (typeof rivals)[number]) =>
    title !== '' && (graded.has(title) || (severalIn.has(part) && differing > 0));
  return new Map(rivals.filter(isOfTitle).map(({ table, title }) => [table, title]));
}

/** A list of areas of no service, with its title; null for another table. */
function listed(context: JudgementContext, table: GradeTable): Listed | null {
  const part = context.partAt(context.lines.start(table.first));
  if (part.services.length > 0 || !part.detection) return null;
  const levels = new Map<string, FrameworkLevel>();
  for (const { name, printed, group } of table.rows) {
    const area = part.areas.named(name);
    const level = part.levels.level(withoutCode(foldGrade(printed)));
    if (group !== null) return null;
    if (area && level) levels.set(area.id, level);
  }
  return levels.size < FEWEST_AREAS ? null : { table, ...titleOf(context, part, table), part, levels };
}

/**
 * The title of a list: the last line of the label of its first row, where that has no grade, or the line above; '' where
 * neither names anything. It may say itself that it is of what it names.
 */
function titleOf(
  context: JudgementContext,
  part: ResolvedPart,
  { first, rows: [row] }: GradeTable,
): Pick<Listed, 'title' | 'saysOf'> {
  const { lines, layout } = context;
  let above = first - 1;
  while (above >= 0 && first - above <= REACH && layout.role(above) !== LineRole.text) above--;
  const label = row?.fragments.length === 0 ? row.labelSpans.at(-1) : undefined;
  const own = label ? lines.text.slice(label.start, label.end) : '';
  const before = above >= 0 && first - above <= REACH ? lines.ink(above) : '';
  const of = own === '' ? RATINGS_OF.exec(before)?.[0] : undefined;
  const titles = [own, before.slice(of?.length)].map((line) => BEHIND_FOOT.exec(line)?.[1] ?? line);
  // 'Services for children are good' is a result, and its subject the whole.
  const named = titles.find((line) => isTitle(line) && !part.levels.endsIn(fold(line))) ?? '';
  const title = part.areas.area(named) || fold(named) === context.inspected ? '' : named;
  return { title, saysOf: title !== '' && of !== undefined };
}

const isTitle = (line: string) => line.length <= LONGEST && /^\p{Lu}.*[\p{L})]$/u.test(line) && !OF_LIST.test(line);

function differencesOf({ levels, title }: Listed, first: Listed | undefined): number {
  if (!first || foldName(first.title) === foldName(title)) return 0;
  return [...levels].filter(([area, level]) => (first.levels.get(area) ?? level) !== level).length;
}

/** Those titles of lists that have a grade elsewhere: beside them on a line that begins with them, or on the line below. */
function gradedNames({ lines, layout, vocabulary }: JudgementContext, lists: readonly Listed[]): Set<string> {
  const wanted = new Map<string, { readonly title: string; readonly folded: string; readonly table: GradeTable }[]>();
  for (const { title, table } of lists) {
    if (title === '') continue;
    const folded = fold(title);
    const opening = folded.slice(0, OPENING);
    wanted.set(opening, [...(wanted.get(opening) ?? []), { title, folded, table }]);
  }
  const found = new Set<string>();
  if (wanted.size === 0) return found;
  const mayOpen = mayBeOneOf([...wanted.keys()].map((opening) => opening.charAt(0)).join(''));
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    const start = firstCell(lines.text, lines.inkStart(line));
    if (!mayOpen(lines.text, start)) continue;
    const shown = lines.text.slice(start, lines.inkEnd(line));
    const own = wanted.get(lines.text.slice(start, start + OPENING).toLowerCase());
    for (const { title, folded, table } of own ?? []) {
      if (found.has(title) || (line >= table.first - REACH && line <= table.last)) continue;
      const [name = '', ...cells] = shown.split(BETWEEN);
      if (cells.length > 0 && fold(name) === folded && isGrade(vocabulary.levels, cells[0] ?? '')) found.add(title);
      const ink = fold(shown);
      if (!ink.startsWith(folded)) continue;
      const rest = ink.slice(folded.length);
      const below = layout.nextText(line + 1);
      if (rest.startsWith(' ') && isGrade(vocabulary.levels, rest)) found.add(title);
      else if (rest === '' && below < lines.count && isGrade(vocabulary.levels, lines.ink(below))) found.add(title);
    }
  }
  return found;
}

/** Where the first cell of a line starts, behind the bar that markup draws before it. */
function firstCell(text: string, start: number): number {
  if (text.charAt(start) !== '|') return start;
  let cell = start + 1;
  while (text.charAt(cell) === ' ') cell++;
  return cell;
}

/** So many characters are looked at before a line is. */
const OPENING = 6;

/** Whether a piece of a line is a grade, or the first words of one, whatever is drawn behind it. */
function isGrade(levels: LevelLexicon, text: string): boolean {
  const folded = foldGrade(text.replace(/[-\u2013-\u2015\s]{1,9}$/, '').slice(0, LONGEST));
  return levels.opens(withoutCode(folded));
}
