import type { Judgement, Report } from '../../report/model';
import { linesOf, resultTables, type ResultTable } from '../../report/queries/result-tables';

/** So many rows of a table must have their chapters headed in one way before a line is known to head another. */
const FEWEST_HEADED = 2;

/** Running text has longer lines than a table, or sentences. */
const LONGEST_ROW = 70;
const COLUMNS = / {2}|\t/;
const SENTENCE = /[a-z]{2}\.(?:$| \p{Lu})/u;

/**
 * The heads of the chapters on what a table lists, each with its grade beside it: 'How good is our setting?    4 - Good'.
 * Such a line looks as a row does; but running text follows it, as it follows the heads of the other rows' chapters.
 *
 * @returns none where few of the rows have one; nor that of an area that has two such lines, one of which may be a row
 */
export function chapterHeads(report: Report, table: ResultTable): ReadonlySet<Judgement> {
  const single = new Set(
    resultTables(report).flatMap(({ start, rows }) => (start > table.end && rows.length === 1 ? rows : [])),
  );
  const isHead = (judgement: Judgement) => {
    const { source, role, level, start, areaSpans } = judgement;
    const isOfChapter = source === 'heading' ? role === 'awarded' && level !== null : single.has(judgement);
    if (!isOfChapter || start < table.end || areaSpans.length === 0) return false;
    return standsOverText(report, Math.max(...linesOf(report, judgement)));
  };
  const heads = new Map<string, Judgement[]>();
  for (const judgement of report.judgements.filter(isHead)) {
    const key = keyOf(judgement);
    heads.set(key, [...(heads.get(key) ?? []), judgement]);
  }
  const only = [...heads.values()].filter(({ length }) => length === 1).flat();
  const listed = new Set(table.rows.map(keyOf));
  return new Set(only.filter((each) => listed.has(keyOf(each))).length >= FEWEST_HEADED ? only : []);
}

/** Whether running text follows a line. */
export function standsOverText({ lines, text }: Report, line: number): boolean {
  let below = line + 1;
  while (below < lines.count && lines.isBlank(below)) below++;
  if (below >= lines.count) return false;
  const ink = text.slice(lines.inkStart(below), lines.inkEnd(below));
  return !COLUMNS.test(ink) && (ink.length > LONGEST_ROW || SENTENCE.test(ink));
}

const keyOf = ({ service, areaId }: Judgement) => `${service ?? ''}\n${areaId}`;
