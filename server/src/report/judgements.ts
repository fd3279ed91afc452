import { citedJudgements } from './cited-judgements';
import { gradeLineJudgements, levelLineJudgements } from './grade-lines';
import { headingJudgements } from './heading-judgements';
import { lastAt, type JudgementContext } from './judgement-context';
import type { LegendLines } from './legends';
import type { Judgement } from './model';
import { outcomeJudgements } from './outcome-judgements';
import { statementJudgements } from './statement-judgements';
import { tableJudgements } from './table-judgements';
import type { GradeTable } from './tables';
import { tickJudgements } from './tick-judgements';
import type { TickRow } from './ticks';

/** All judgements in order of the text: where two readers saw the same grade, the more exact one is kept. */
export function readJudgements(
  context: JudgementContext,
  tables: readonly GradeTable[],
  ticks: readonly TickRow[],
  legends: readonly LegendLines[],
): Judgement[] {
  const isLegend = (offset: number) => lastAt(legends, offset) >= 0;
  const tableSpans = tables.map(({ first, last }) => ({
    start: context.lines.start(first),
    end: context.lines.end(last),
  }));
  const isTable = (offset: number) => lastAt(tableSpans, offset) >= 0;
  const isTaken = (offset: number) => isTable(offset) || isLegend(offset);
  const found = [
    ...tableJudgements(context, tables),
    ...tickJudgements(context, ticks),
    ...gradeLineJudgements(context, isTaken),
    ...headingJudgements(context, isTable),
    ...levelLineJudgements(context, isTaken),
    ...outcomeJudgements(context),
    ...statementJudgements(context),
  ];
  const kept = new Map<number, Judgement>();
  for (const judgement of found) {
    if (!kept.has(judgement.start)) kept.set(judgement.start, judgement);
  }
  for (const judgement of citedJudgements(context, (offset) => kept.has(offset))) {
    if (!kept.has(judgement.start)) kept.set(judgement.start, judgement);
  }
  return markHeadlines(
    context,
    [...kept.values()].sort((a, b) => a.start - b.start),
  );
}

const keyOf = ({ scale, areaId }: Judgement) => `${scale.id} ${areaId}`;

/**
 * A sentence on the cover is a result of its own only where no table gives it. In a part that has no list of results, the first heading or sentence that gives the whole its grade stands for it.
 */
function markHeadlines(context: JudgementContext, judgements: readonly Judgement[]): Judgement[] {
  const inTables = new Set(judgements.filter(({ headline, source }) => headline && source !== 'cover').map(keyOf));
  const listed = new Set(judgements.filter(({ headline }) => headline).map(keyOf));
  const withList = new Set(
    judgements.filter(({ headline, source }) => headline && source === 'table').map(({ scale }) => scale.id),
  );
  return judgements.map((judgement) => {
    if (judgement.source === 'cover' && inTables.has(keyOf(judgement))) {
      return { ...judgement, source: 'statement', headline: false };
    }
    const { overall } = context.partAt(judgement.start);
    const key = keyOf(judgement);
    const other = judgement.role === 'cited' || judgement.areaId !== overall?.id || withList.has(judgement.scale.id);
    if (judgement.headline || other || listed.has(key)) {
      return judgement;
    }
    if (judgement.source !== 'heading' && judgement.source !== 'statement') return judgement;
    listed.add(key);
    return { ...judgement, headline: true };
  });
}
