import * as l10n from '../../l10n';
import { foldName } from '../../text/fold';
import { lineNumber } from '../../report/queries/places';
import type { Judgement, Report } from '../../report/model';
import type { Span } from '../../text/spans';
import type { Fix } from '../finding';
import { linesOf, resultTables, type ResultTable } from '../../report/queries/result-tables';
import type { Observation, Rule } from '../rule';
import { areaName } from '../shared/wording';

/** Two rows of one table of results that judge the same area. */
export const judgementDuplicated: Rule = {
  id: 'judgement-duplicated',
  description: 'The table of results judges one area twice.',
  severity: 'warning',
  check(report) {
    return resultTables(report).flatMap((table) => checkTable(report, table));
  },
};

function checkTable(report: Report, table: ResultTable): Observation[] {
  const repeated = repeatedRows(report, table);
  // A row of a grid comes again with all its cells.
  const lineOf = ({ start }: Judgement) => report.lines.at(start);
  const typedTwice = repeated.filter(({ row, before }) => isNext(report, table, before, row));
  const lines = new Set(typedTwice.map(({ row }) => lineOf(row)));
  const [next] = typedTwice;
  if (next && lines.size === 1) return observe(report, next);
  // Two rows or more that come again are a second list: of another service, or another year.
  const [only, ...others] = repeated.filter(({ isKnown }) => isKnown);
  if (!only || others.length > 0 || !isOneList(report, table, only.before, only.row)) return [];
  return observe(report, only);
}

/** A row and one before it of the same words. */
interface Repeated {
  readonly row: Judgement;
  readonly before: Judgement;
  /** Whether the framework knows their area. */
  readonly isKnown: boolean;
}

function repeatedRows(report: Report, table: ResultTable): Repeated[] {
  const known = new Set(table.framework.areas.map(({ id }) => id));
  const first = new Map<string, Judgement[]>();
  const repeated: Repeated[] = [];
  for (const row of table.rows) {
    // Only where two rows are of one area need their labels be read.
    const key = `${row.service ?? ''}\n${row.areaId}`;
    const rows = first.get(key);
    if (rows === undefined) {
      first.set(key, [row]);
      continue;
    }
    const label = labelOf(report, row);
    const before = rows.find((other) => labelOf(report, other) === label);
    if (before === undefined) rows.push(row);
    else repeated.push({ row, before, isKnown: known.has(row.areaId) });
  }
  return repeated;
}

/** Whether a row stands right below the one that it repeats, and gives the same grade: nobody means that. */
function isNext(report: Report, table: ResultTable, before: Judgement, row: Judgement): boolean {
  if (before.level?.label !== row.level?.label || before.service !== row.service) return false;
  const [last = 0] = linesOf(report, before).slice(-1);
  const [first = 0] = linesOf(report, row);
  const isBetween = (other: Judgement) => linesOf(report, other).some((line) => line > last && line < first);
  return last < first && !table.rows.some(isBetween) && isOneList(report, table, before, row);
}

function observe(report: Report, { row, before }: Repeated): Observation[] {
  return [
    {
      start: row.areaSpans[0]?.start ?? row.start,
      end: row.areaSpans[0]?.end ?? row.end,
      message: l10n.t('{0} has a row already, on line {1}.', areaName(row), lineNumber(report, before)),
      related: [{ start: before.start, end: before.end, message: l10n.t('The first row') }],
      fixes: removal(report, row),
    },
  ];
}

function labelOf(report: Report, { areaSpans }: Judgement): string {
  return foldName(areaSpans.map(({ start, end }) => report.text.slice(start, end)).join(' '));
}

/** Whether nothing but rows, marks and the grade again stands between two rows: another line may open another list. */
function isOneList(report: Report, { rows }: ResultTable, before: Judgement, row: Judgement): boolean {
  const { lines, text } = report;
  const between = new Set(rows.flatMap((one) => linesOf(report, one)));
  const last = Math.min(...linesOf(report, row));
  for (let line = Math.max(...linesOf(report, before)) + 1; line < last; line++) {
    const ink = text.slice(lines.start(line), lines.end(line)).trim().toLowerCase();
    if (!between.has(line) && /[\p{L}\p{N}]/u.test(ink) && ink !== before.level?.label) return false;
  }
  return true;
}

/** Takes away the lines of a row, where nothing else stands on them. */
function removal(report: Report, row: Judgement): Fix[] {
  const { lines, text } = report;
  const pieces = [...row.areaSpans, ...row.fragments, ...codedSpan(row)];
  const used = pieces.map((piece) => lines.at(piece.start)).sort((a, b) => a - b);
  const first = used[0] ?? 0;
  const last = used.at(-1) ?? first;
  for (let line = first; line <= last; line++) {
    const span = { start: lines.start(line), end: lines.end(line) };
    if (inkBeside(text, span, pieces)) return [];
  }
  // The line breaks above go with it, so that no gap is left.
  let start = lines.start(first);
  while (start > 0 && /\s/.test(text.charAt(start - 1)) && text.charAt(start - 1) !== '\f') start--;
  return [{ title: l10n.t('Remove this row'), edits: [{ start, end: lines.end(last), newText: '' }] }];
}

/** 'Inadequate Grade 4': the word that stands between the label and the code is of the grade too. */
function codedSpan({ coded }: Judgement): Span[] {
  if (!coded) return [];
  const { code, label } = coded;
  return [{ start: Math.min(code.start, label.start), end: Math.max(code.end, label.end) }];
}

/** Whether a line has any ink outside of some pieces. */
function inkBeside(text: string, { start, end }: Span, pieces: readonly Span[]): boolean {
  for (let at = start; at < end; at++) {
    const inPiece = pieces.some((piece) => piece.start <= at && at < piece.end);
    if (!inPiece && text.charCodeAt(at) > 32) return true;
  }
  return false;
}
