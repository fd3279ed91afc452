import * as l10n from '../../l10n';
import type {
  JudgementFormat,
  JudgementOrder,
  JudgementSheetResult,
  ListedJudgement,
  ListedReport,
} from '../../protocol';
import { csvCell, guarded } from '../../text/csv/csv';

/** A judgement and the report that awards it. */
interface Row {
  readonly report: ListedReport;
  readonly judgement: ListedJudgement;
}

/**
 * Judgements as a text to be copied: a row for each area of each report, with all lines that state it.
 *
 * @param order by what the rows are in order; within that as they are given
 */
export function judgementSheet(
  reports: readonly ListedReport[],
  order: JudgementOrder,
  format: JudgementFormat,
): JudgementSheetResult {
  const rows = reports.flatMap((report) => report.judgements.map((judgement): Row => ({ report, judgement })));
  if (order !== 'report') rows.sort(comparing[order]);
  const cells = [titles(), ...rows.map(cellsOf)];
  return { text: cells.map(writers[format]).join(''), count: rows.length };
}

function titles(): string[] {
  return [
    l10n.t('Report'),
    l10n.t('Framework'),
    l10n.t('Service'),
    l10n.t('Area'),
    l10n.t('Grade'),
    l10n.t('Rank'),
    l10n.t('Lines'),
    l10n.t('Otherwise'),
    l10n.t('File'),
  ];
}

function cellsOf({ report, judgement }: Row): string[] {
  const { service, area, grade, rank, of, places } = judgement;
  const lines = places.map(({ range }) => String(range.start.line + 1)).join(', ');
  const otherwise = places
    .filter(({ differs }) => differs)
    .map((place) => l10n.t('{0}, line {1}', place.grade, place.range.start.line + 1));
  return [
    report.name ?? '',
    report.framework ?? '',
    service ?? '',
    area,
    grade === '' ? l10n.t('unreadable') : grade,
    rank === null ? '' : l10n.t('{0} of {1}', rank, of),
    lines,
    otherwise.join('; '),
    nameOf(report.uri),
  ];
}

/** The name of a file of an address, as people write it. */
function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Best grades first; where a grade's place is not known, last. */
const comparing = {
  area: (a: Row, b: Row): number => compare(a.judgement.short, b.judgement.short) || score(a) - score(b),
  grade: (a: Row, b: Row): number => score(a) - score(b) || compare(a.judgement.grade, b.judgement.grade),
};

function score({ judgement: { rank, of } }: Row): number {
  return rank === null ? 2 : of < 2 ? 0 : (rank - 1) / (of - 1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const writers: Readonly<Record<JudgementFormat, (cells: readonly string[], index: number) => string>> = {
  csv: (cells) => `${cells.map(csvCell).join(',')}\n`,
  table: (cells) => `${cells.map((cell) => guarded(onOneLine(cell))).join('\t')}\n`,
  markdown(cells, index) {
    const line = `| ${cells.map((cell) => onOneLine(cell).replace(/[\\|<>*_`[\]]/g, '\\$&')).join(' | ')} |\n`;
    return index === 0 ? `${line}|${' --- |'.repeat(cells.length)}\n` : line;
  },
};

function onOneLine(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}
