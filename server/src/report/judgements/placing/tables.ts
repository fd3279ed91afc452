import type { Judgement } from '../../model';
import type { ResolvedPart } from '../../parts/parts';
import { WORDS } from '../../parts/scales';
import type { GradeRow, GradeTable } from '../../tables/table';
import { foldGrade } from '../../../vocabulary/levels';
import type { JudgementContext } from '../context';
import { isEarlierTable } from '../others/earlier-results';
import { isOfLadder } from '../lines/ladder';
import { type ChapterOf, gridServices } from './grid-services';
import { listedParts, listedServices } from './listed-services';
import { rowServices } from './row-services';
import { isInWords } from '../written-grade';
import { rowJudgement } from './row';
import type { Zones } from './zones';

/** A row of a table, with what was decided of it. */
export interface PlacedRow {
  readonly row: GradeRow;
  readonly service: string | null;
  /** Whether it gives a result of another inspection. */
  readonly isOfOthers: boolean;
  /** What it judges; null where it has no grade, one that is on no scale, or no name. */
  readonly judgement: Judgement | null;
  /** What earlier inspections gave, by the cells beside its grade. */
  readonly earlier: readonly Judgement[];
}

/** A table of grades, with what was decided of its rows. */
export interface PlacedTable {
  readonly part: ResolvedPart;
  /** Whether it is a list of results by its form, rather than a box with a grade. */
  readonly isList: boolean;
  readonly rows: readonly PlacedRow[];
}

/**
 * Places the rows of tables, which are what the forms of tables saw: the report's own lists of results, and the small boxes
 * that open a chapter.
 *
 * @param tables In order of the text.
 * @returns Those of this report's areas.
 */
export function placeTables(context: JudgementContext, zones: Zones, tables: readonly GradeTable[]): PlacedTable[] {
  const told = new Map<ResolvedPart, Set<string>>();
  const nameOf = namesOfLists(context, tables);
  const chapterOf = gridServices(context, tables);
  const { boxed, recorded } = areasInBoxes(context, tables, chapterOf);
  const ofMany = areasOfMany(context, tables, chapterOf);
  return tables.flatMap((table) => {
    const offset = context.lines.inkStart(table.first);
    const own = context.partAt(offset);
    const part = isOfEarlier(context, own, table) ? inWords(context, own) : own;
    // Others than this report's areas show that a list of the same form is of somebody else: of a school, of a home.
    if (!part.scale || (table.sure === 'names' && !table.rows.every(({ name }) => part.areas.named(name)))) return [];
    if (isKey(part, table) || isPartOfLadder(context, part, table)) return [];
    const cited = part !== own || zones.isOfOthers(offset) || isEarlierTable(context, table);
    const isList = isOwnList(table) || context.isCover(offset);
    const before = told.get(part) ?? new Set();
    told.set(part, before);
    const services = rowServices(context, part, table, nameOf, chapterOf);
    const rows = table.rows.map((row, index) => {
      const service = services[index] ?? null;
      const past = cited || zones.isOfHistory(row.fragments[0]?.start ?? 0);
      return { row, service, past, key: past || row.fragments.length === 0 ? null : keyOf(part, row, service) };
    });
    // A list that says nothing new tells again what an earlier one gave.
    const isNew =
      isAcross(context, table) ||
      rows.some(({ row, key }) => row.fragments.length > 0 && (key === null || !before.has(key)));
    const placed = rows.map(({ row, service, past, key }): PlacedRow => {
      const isGroup = row.fragments.length === 0;
      if (isGroup && row.earlier.length === 0) return { row, service, isOfOthers: past, judgement: null, earlier: [] };
      // Where no list gives the results, the boxes that open the chapters do.
      const headline = isList ? isNew : key !== null && boxed.get(part)?.has(key) === true && !before.has(key);
      const given = { service, cited: past, headline: headline && !past, isList };
      const isOfMany = !isList && key !== null && ofMany.get(part)?.has(key) === true;
      const judgement = isGroup || isOfMany ? null : rowJudgement(context, part, row, given);
      const earlier = row.earlier.flatMap((pieces) => {
        const printed = pieces.map(({ start, end }) => context.lines.text.slice(start, end)).join(' ');
        const before = { ...row, fragments: pieces, printed, code: null };
        const told = rowJudgement(context, part, before, {
          ...given,
          cited: true,
          headline: false,
          isList: isGroup || judgement?.source === 'table',
        });
        return told?.level ? [told] : [];
      });
      return { row, service, isOfOthers: past || judgement?.role === 'cited', judgement, earlier };
    });
    // A box in a chapter leaves it to the list that has all of them.
    if (isList || !recorded.has(part)) for (const { key } of rows) if (key !== null) before.add(key);
    return [{ part, isList, rows: placed }];
  });
}

/** So many rows are a list of the results of an inspection. */
const FEWEST_ROWS = 3;

/**
 * Whether a list of results stands in a letter of a kind that awards no grades: each of its rows is an area of another kind of
 * inspection, and its grade is what that gave.
 */
function isOfEarlier({ vocabulary }: JudgementContext, part: ResolvedPart, { rows, sure }: GradeTable): boolean {
  if (part.scale !== null || part.detection?.framework.levels.length !== 0 || sure !== 'form') return false;
  const graded = rows.filter(({ fragments }) => fragments.length > 0);
  return (
    graded.length >= FEWEST_ROWS &&
    graded.every(({ name, printed }) => vocabulary.areas.named(name) !== null && isInWords(printed))
  );
}

/** A part as one whose grades count by their words alone. */
const inWords = ({ vocabulary }: JudgementContext, part: ResolvedPart): ResolvedPart => ({
  ...part,
  scale: WORDS,
  levels: vocabulary.levels,
  areas: vocabulary.areas,
});

/**
 * Whether every row of a table explains a grade: it opens with the digit that the grade stands for; or with a digit one lower
 * than the row above, as no list of areas is numbered.
 */
function isKey({ levels, scale, areas }: ResolvedPart, { rows }: GradeTable): boolean {
  const all = rows.filter(({ fragments }) => fragments.length > 0);
  // The best level may be wrapped: what is read of it is the end of what it means.
  const graded = /^[a-z]/.test(all[0]?.label ?? '') && all.length > FEWEST_LEVELS ? all.slice(1) : all;
  const explains = ({ label, printed }: GradeRow) => {
    const code = levels.level(foldGrade(printed))?.code;
    return typeof code === 'string' && label.startsWith(`${code} `);
  };
  const digits = graded.map(({ label }) => Number(NUMBERED.exec(label)?.[1]));
  // One level after the other, all but one at most, each with the share or the range that it stands for, and none of an area.
  const labels = scale?.levels.map(({ label }) => label) ?? [];
  const ranks = graded.map(({ printed }) => labels.indexOf(levels.level(foldGrade(printed))?.label ?? ''));
  const step = (ranks[1] ?? 0) - (ranks[0] ?? 0);
  const isScale =
    ranks.length >= Math.max(FEWEST_LEVELS, labels.length - 1) &&
    Math.abs(step) === 1 &&
    ranks.every((rank, index) => rank >= 0 && (index === 0 || rank - (ranks[index - 1] ?? 0) === step)) &&
    graded.every(({ name, label }) => SHARE.test(label) && areas.named(name) === null);
  const isFalling = digits.every((digit, index) => index === 0 || digit === (digits[index - 1] ?? 0) - 1);
  return isScale || (graded.length > 1 && (isFalling || graded.every(explains)));
}

/** Whether the grades of a table, each below its name, may be those of the names below them. */
function isPartOfLadder(context: JudgementContext, part: ResolvedPart, { rows: [first] }: GradeTable): boolean {
  const name = first?.labelSpans[0]?.start ?? 0;
  const grade = first?.fragments[0]?.start ?? 0;
  return name < grade && isOfLadder(context, part, context.lines.at(grade));
}

const NUMBERED = /^(\d)\s/;

/** A share, or a range of scores: 'under 50%', '11-18'. */
const SHARE = /\d ?%|\d ?[-\u2010-\u2015] ?\d/;

/** A scale of fewer levels may be that of two rows. */
const FEWEST_LEVELS = 3;

/** The judgements of tables, in the order in which their rows were read. */
export function judgementsOf(tables: readonly PlacedTable[]): Judgement[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ judgement, earlier }) => (judgement ? [judgement, ...earlier] : earlier)),
  );
}

/** What a row is of that its list or its table names; null for what none does. */
type NameOf = (table: GradeTable, row: GradeRow) => string | null;

/** What the lists of each part are of, where several have the same areas. */
function namesOfLists(context: JudgementContext, tables: readonly GradeTable[]): NameOf {
  const byPart = new Map<ResolvedPart, GradeTable[]>();
  for (const table of tables) {
    const part = context.partAt(context.lines.inkStart(table.first));
    const others = byPart.get(part);
    if (others) others.push(table);
    else byPart.set(part, [table]);
  }
  const services = new Map([...byPart].flatMap(([part, own]) => [...listedServices(part, own)]));
  const parts = new Map([...byPart].flatMap(([part, own]) => [...listedParts(context, part, own)]));
  return (table, { fragments }) => services.get(table) ?? parts.get(fragments[0]?.start ?? -1) ?? null;
}

/** What a row judges, for comparing rows; null where its label is no name of an area. */
function keyOf({ areas }: ResolvedPart, { name }: GradeRow, service: string | null): string | null {
  const area = areas.named(name);
  return area && `${area.id} ${service ?? ''}`;
}

/** Whether a table has more than one grade. */
const isOwnList = ({ rows, isOneOfMany }: GradeTable) =>
  isOneOfMany === true || rows.filter(({ fragments }) => fragments.length > 0).length > 1;

/** Whether the names of a table stand beside each other over its grades: the ratings of a whole among those of its services. */
function isAcross({ lines }: JudgementContext, { rows }: GradeTable): boolean {
  const starts = rows.map(({ labelSpans: [name] }) => name?.start ?? 0);
  // Names that begin with one word on the page have it in common: a subject above them.
  const isEachItsOwn = new Set(starts).size === new Set(rows.map(({ name }) => name)).size;
  return isEachItsOwn && new Set(starts.map((start) => lines.at(start))).size === 1;
}

/** So many boxes of different areas are a list of results, spread over the chapters. */
const FEWEST_BOXES = 3;

/**
 * The areas, of services, whose results no list gives, but boxes do, by part; and the parts of which a list has all that
 * their boxes have: a record of what the chapters found.
 */
function areasInBoxes(
  context: JudgementContext,
  tables: readonly GradeTable[],
  chapterOf: ChapterOf,
): { boxed: Map<ResolvedPart, Set<string>>; recorded: Set<ResolvedPart> } {
  const boxes = new Map<ResolvedPart, Set<string>>();
  const lists = new Map<ResolvedPart, Set<string>>();
  for (const table of tables) {
    const part = context.partAt(context.lines.inkStart(table.first));
    const services = rowServices(context, part, table, () => null, chapterOf);
    const keys = table.rows.map((row, index) => row.fragments.length > 0 && keyOf(part, row, services[index] ?? null));
    const graded = table.rows.filter(({ fragments }) => fragments.length > 0);
    // Two boxes with little text between them look like one table.
    const kind = graded.length < FEWEST_BOXES ? boxes : lists;
    kind.set(part, new Set([...(kind.get(part) ?? []), ...keys.filter((key) => typeof key === 'string')]));
  }
  const isRecorded = ([part, areas]: [ResolvedPart, ReadonlySet<string>]) =>
    areas.size >= FEWEST_BOXES && [...areas].every((area) => lists.get(part)?.has(area) === true);
  const recorded = new Set([...boxes].filter(isRecorded).map(([part]) => part));
  for (const [part, areas] of lists) for (const area of areas) boxes.get(part)?.delete(area);
  for (const [part, areas] of boxes) if (areas.size < FEWEST_BOXES) boxes.delete(part);
  return { boxed: boxes, recorded };
}

/** No slips give an area so many grades in boxes of its own: they are of as many things that stand above them. */
const MANY_LEVELS = 3;

/** The areas, of services, to which boxes with a single grade give many different ones, by part. */
function areasOfMany(
  context: JudgementContext,
  tables: readonly GradeTable[],
  chapterOf: ChapterOf,
): Map<ResolvedPart, Set<string>> {
  const levels = new Map<ResolvedPart, Map<string, Set<string>>>();
  for (const table of tables) {
    if (isOwnList(table)) continue;
    const part = context.partAt(context.lines.inkStart(table.first));
    const services = rowServices(context, part, table, () => null, chapterOf);
    const given = levels.get(part) ?? new Map<string, Set<string>>();
    levels.set(part, given);
    for (const [index, row] of table.rows.entries()) {
      const key = row.fragments.length > 0 ? keyOf(part, row, services[index] ?? null) : null;
      if (key !== null) given.set(key, (given.get(key) ?? new Set()).add(foldGrade(row.printed)));
    }
  }
  const many = ([key, printed]: [string, ReadonlySet<string>]) => (printed.size >= MANY_LEVELS ? [key] : []);
  return new Map([...levels].map(([part, given]) => [part, new Set([...given].flatMap(many))]));
}
