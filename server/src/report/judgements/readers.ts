import { foldName } from '../../text/fold';
import { askedOtherwise } from './others/asked-otherwise';
import { citedJudgements } from './others/cited';
import { earlierLineJudgements } from './others/earlier-lines';
import { formulaJudgements } from './prose/formulas';
import { gradeLineJudgements, levelLineJudgements, type GradeLine } from './grade-lines';
import { headingJudgements } from './headings';
import type { JudgementContext } from './context';
import { labelledWholeJudgements } from './labelled-whole';
import type { Judgement } from '../model';
import { ownLevelJudgements } from './own-levels';
import { outcomeJudgements } from './outcomes';
import { pointJudgements } from './prose/points';
import { ratedJudgements } from './prose/rated';
import { restatedJudgements } from './prose/restated';
import { statementJudgements } from './statements';
import { tableJudgements } from './tables';
import type { GradeTable } from '../tables/table';
import { tickJudgements } from './ticks';
import type { TickRow } from '../tables/tick-rows';

/** All judgements in order of the text: where two readers saw the same grade, the more exact one is kept. */
export function readJudgements(
  context: JudgementContext,
  tables: readonly GradeTable[],
  ticks: readonly TickRow[],
  graded: readonly GradeLine[],
): Judgement[] {
  const inTables = tableJudgements(context, tables);
  const found = [
    ...tickJudgements(context, ticks),
    ...gradeLineJudgements(context, graded),
    ...pointJudgements(context),
    ...labelledWholeJudgements(context),
    ...headingJudgements(context),
    ...levelLineJudgements(context),
    ...ownLevelJudgements(context),
    ...outcomeJudgements(context),
  ];
  // A grade that heads a list or a column is that of several areas, so that a table keeps all that it says.
  const kept = new Map<number, Judgement>(inTables.map((judgement) => [judgement.start, judgement]));
  const more = inTables.filter((judgement) => kept.get(judgement.start) !== judgement);
  for (const judgement of found) {
    if (!kept.has(judgement.start)) kept.set(judgement.start, judgement);
  }
  // One word may grade several areas: 'good in the safe and caring domains'.
  const formulas = formulaJudgements(context);
  const many = formulas.judgements.filter(({ start }) => !kept.has(start));
  const isRead = new Set(many.map(({ start }) => start));
  for (const judgement of statementJudgements(context)) {
    if (!kept.has(judgement.start) && !isRead.has(judgement.start)) kept.set(judgement.start, judgement);
  }
  const isOfGrid = belowGrid(context, inTables);
  many.push(
    ...ratedJudgements(context).filter(({ start }) => !kept.has(start) && !isRead.has(start) && !isOfGrid(start)),
  );
  for (const { start } of many) isRead.add(start);
  for (const judgement of earlierLineJudgements(context)) {
    if (!kept.has(judgement.start) && !isRead.has(judgement.start)) kept.set(judgement.start, judgement);
  }
  for (const judgement of citedJudgements(context, (offset) => kept.has(offset) || isRead.has(offset))) {
    if (!kept.has(judgement.start)) kept.set(judgement.start, judgement);
  }
  const isOfOther = askedOtherwise(context, inTables);
  const own = [...kept.values(), ...more, ...many].filter((judgement) => !isOfOther(judgement));
  const marked = markHeadlines(context, inOrder(own), formulas.restating);
  const again = restatedJudgements(context, marked).filter((judgement) => !isOfOther(judgement));
  return inOrder([...marked, ...again]);
}

/** Judgements in order of the text; where one word grades several areas, of their names. */
function inOrder(judgements: readonly Judgement[]): Judgement[] {
  return [...judgements].sort((a, b) => a.start - b.start || nameStart(a) - nameStart(b));
}

/**
 * Whether a place is below a grid of services that no framework names, as those of a hospital: chapters on each of them
 * follow it, and what rates 'it' or answers a question there is of a service that the sentence does not name.
 */
function belowGrid(context: JudgementContext, inTables: readonly Judgement[]): (offset: number) => boolean {
  const grid = inTables.find(({ service, start }) => service !== null && context.partAt(start).services.length === 0);
  const start = grid?.start ?? lostGrid(context);
  return (offset) => offset > start;
}

/** The heads of so many grids are those of services; one may be that of the whole. */
const GRIDS = 2;

/** So many areas name the columns of a grid. */
const FEWEST_COLUMNS = 4;

/** Parts the names of columns: a gap, a tab, a border. */
const BETWEEN_COLUMNS = / {2,}|[\t|]/;

/** Where the grids of services begin whose rows a conversion has lost: at the second line that is the head of one; Infinity for none. */
function lostGrid(context: JudgementContext): number {
  const { lines, layout } = context;
  const hasPipes = lines.text.includes('|', lines.from);
  let heads = 0;
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    if (!hasPipes && !lines.hasColumns(line) && !lines.hasTab(line)) continue;
    const ink = lines.ink(line);
    if (!BETWEEN_COLUMNS.test(ink)) continue;
    const start = lines.inkStart(line);
    const { areas, services } = context.partAt(start);
    const names = ink.split(BETWEEN_COLUMNS).map((name) => name.trim());
    const cells = names.filter((name) => name !== '');
    if (cells.length < FEWEST_COLUMNS || services.length > 0) continue;
    if (cells.every((name) => areas.area(name) !== null) && ++heads === GRIDS) return start;
  }
  return Infinity;
}

/**
 * A sentence on the cover is a result of its own only where no table gives it. Where no list has a row for
 * an area, the first heading or sentence that gives the area its grade stands for it.
 */
function markHeadlines(
  context: JudgementContext,
  judgements: readonly Judgement[],
  restating: ReadonlySet<number>,
): Judgement[] {
  const keys = judgements.map(({ scale, areaId }) => `${scale.id} ${areaId}`);
  const inTables = new Set<string>();
  const listed = new Set<string>();
  const withList = new Set<string>();
  for (const [index, { headline, source, scale }] of judgements.entries()) {
    if (!headline) continue;
    const key = keys[index] ?? '';
    listed.add(key);
    if (source !== 'cover') inTables.add(key);
    if (source === 'table') withList.add(scale.id);
  }
  const results = resultsOf(context, judgements);
  const rows = resultsOf(
    context,
    judgements.filter(({ headline, source }) => headline && source === 'table'),
  );
  return judgements.map((judgement, index) => {
    const key = keys[index] ?? '';
    const { source, headline, scale } = judgement;
    if (source === 'cover' && inTables.has(key)) return { ...judgement, source: 'statement', headline: false };
    if (headline || judgement.role === 'cited' || (source !== 'heading' && source !== 'statement')) return judgement;
    if (restating.has(judgement.start)) return judgement;
    const { overall, detection } = context.partAt(judgement.start);
    const isWhole = judgement.areaId === overall?.id;
    const area = detection?.framework.areas.find(({ id }) => id === judgement.areaId);
    // An area for which every report's list has a row is lost with its list, not missing from it.
    const isDetail = area?.optional === true && (results.get(scale.id)?.size ?? 0) >= FEWEST_RESULTS;
    // So is that of the whole, unless it is given in a field of its own or right above the list.
    const isLost =
      area?.optional !== true &&
      (rows.get(scale.id)?.size ?? 0) >= FEWEST_ROWS &&
      !(isWhole && (isField(context, judgement) || introducesList(context, judgement, judgements[index + 1])));
    // Where the list of results is known, what it leaves out is none of them.
    const isKnown = withList.has(scale.id) && detection?.framework.areas.some((each) => each.listed) === true;
    const isOpen = area !== undefined && !area.listed && !isDetail;
    if ((!isWhole && !isOpen) || isLost || isKnown || listed.has(key)) return judgement;
    listed.add(key);
    return { ...judgement, headline: true };
  });
}

/** Whether a line opens with a judgement as a field: with the name of its area, a colon and the grade. */
function isField(context: JudgementContext, { start, areaId }: Judgement): boolean {
  const { lines } = context;
  const label = lines.text.slice(lines.inkStart(lines.at(start)), start).trimEnd();
  return label.endsWith(':') && context.partAt(start).areas.named(foldName(label.slice(0, -1)))?.id === areaId;
}

/** Whether a line ends with a colon right above the list of results, and gives the grade of the whole before: 'Overall, the practice is rated as good. The practice is rated:'. */
function introducesList(
  { lines, layout }: JudgementContext,
  { start }: Judgement,
  next: Judgement | undefined,
): boolean {
  const line = lines.at(start);
  if (next?.source !== 'table' || !next.headline || !lines.ink(line).endsWith(':')) return false;
  return layout.nextText(line + 1) === lines.at(next.areaSpans[0]?.start ?? next.start);
}

/** A list with so many of the areas that every report judges has lost the row of one that it lacks. */
const FEWEST_ROWS = 3;

/** So many areas that every report judges are the results; what headings say of further ones goes into detail. */
const FEWEST_RESULTS = 4;

/** The areas that every report judges and of which this one awards a grade, the whole aside, by the scale. */
function resultsOf(context: JudgementContext, judgements: readonly Judgement[]): Map<string, Set<string>> {
  const results = new Map<string, Set<string>>();
  for (const { role, scale, areaId, start } of judgements) {
    if (role === 'cited') continue;
    const { overall, detection } = context.partAt(start);
    const area = detection?.framework.areas.find(({ id }) => id === areaId);
    if (area && !area.optional && areaId !== overall?.id) {
      results.set(scale.id, (results.get(scale.id) ?? new Set<string>()).add(areaId));
    }
  }
  return results;
}

const nameStart = ({ areaSpans }: Judgement) => areaSpans[0]?.start ?? 0;
