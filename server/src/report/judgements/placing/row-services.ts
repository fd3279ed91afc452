import { fold } from '../../../text/fold';
import type { ResolvedPart } from '../../parts/parts';
import type { GradeRow, GradeTable } from '../../tables/table';
import type { JudgementContext } from '../context';
import type { ChapterOf } from './grid-services';
import { serviceNamed, servicesOfRows, serviceTitled } from '../services';

/**
 * The service of each row of a table; null for none.
 *
 * @param nameOf What the head of a table, or a line above a row, says that it is of, where others have the same areas of
 *   something else.
 * @param chapterOf The service whose chapter a table is in.
 */
export function rowServices(
  context: JudgementContext,
  part: ResolvedPart,
  table: GradeTable,
  nameOf: (table: GradeTable, row: GradeRow) => string | null,
  chapterOf: ChapterOf,
): (string | null)[] {
  // Right above a list a single word is its title, though it may be the name of a chapter elsewhere.
  const titled = table.first === 0 ? null : serviceTitled(part, fold(context.lines.ink(table.first - 1)));
  const opening = context.serviceAt(context.lines.inkStart(table.first));
  // It holds until the text turns to another one among the rows.
  const serviceAt = (at: number) => {
    const here = context.serviceAt(at);
    return titled !== null && here === opening ? titled : here;
  };
  const services = servicesOfRows(part, table.rows, serviceAt);
  const place = placeOf(context, table);
  const chapter = table.rows.some(({ group }) => group !== null) ? null : chapterOf(table);
  return table.rows.map(
    (row, index) => serviceOf(context, part, row, services[index] ?? null, place) ?? nameOf(table, row) ?? chapter,
  );
}

/** The service of a row: what the grid says in its other direction, where that is not the whole, or that of its place. */
function serviceOf(
  { vocabulary }: JudgementContext,
  part: ResolvedPart,
  { group }: GradeRow,
  service: string | null,
  place: string | null,
): string | null {
  if (!group) return part.services.length > 0 ? service : null;
  return serviceNamed(part, group.folded) ?? (vocabulary.columns.isWhole(group.folded) ? place : group.name);
}

/** The title of a grid of one place of several: 'Ratings for the Abbey Hospital'. */
const OF_A_PLACE =
  /^(?:our )?ratings? (?:for|of) (?!(?:the|this|a) (?:[a-z]+ ){0,3}(?:whole|combined)\b|(?:this|our) )(the )?(\S.{2,80}?)(?: (?:are|is))?:?$/i;

/** So many lines at most are between the title of a grid and its head. */
const TITLE_GAP = 6;

/** What place a grid is of by its title; null where that says none, or is what the whole report is about. */
function placeOf({ lines, vocabulary, inspected }: JudgementContext, { first, rows }: GradeTable): string | null {
  if (!rows.some(({ group }) => group !== null && vocabulary.columns.isWhole(group.folded))) return null;
  let above = first - 1;
  while (above > 0 && first - above < TITLE_GAP && lines.isBlank(above)) above--;
  // It may be on two lines.
  const opening = above > 0 ? lines.ink(above - 1) : '';
  const [, the, name] = OF_A_PLACE.exec(lines.ink(above)) ?? OF_A_PLACE.exec(`${opening} ${lines.ink(above)}`) ?? [];
  if (name === undefined || fold(name) === inspected) return null;
  // 'The trust' is the whole, as in 'Overall trust'.
  const isWhole = the !== undefined && vocabulary.columns.isWhole(`overall ${/^[a-z]*/.exec(fold(name))?.[0] ?? ''}`);
  return isWhole ? null : name;
}
