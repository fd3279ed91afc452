import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import type { Report } from '../../report/model';
import { datesInWords } from '../../text/date-forms';
import type { Span } from '../../text/spans';
import { toRange } from '../positions';

/**
 * The head of the outline: whom the report is about, when it was inspected and the report's title. It stands where the
 * cover says so, before the first section.
 *
 * @returns None where the report says none of it.
 */
export function headSymbol(report: Report): DocumentSymbol[] {
  const { title, authority, inspected, published, outline } = report;
  const period = inspected[0] ?? (published === null ? null : { from: published.value, to: published.value });
  const name = [authority?.value, period === null ? undefined : datesInWords(period)].filter((part) => part);
  if (name.length === 0 && title === null) return [];
  const until = outline[0]?.start ?? report.text.length;
  const before = [title, authority, ...inspected].filter((span): span is NonNullable<typeof span> => span !== null);
  const range = toRange(report.lines, around(before.filter(({ end }) => end <= until)));
  return [
    {
      name: name.length === 0 ? (title?.value ?? '') : name.join(' · '),
      ...(title === null || name.length === 0 ? {} : { detail: title.value }),
      kind: SymbolKind.File,
      range,
      selectionRange: range,
      children: [],
    },
  ];
}

function around(spans: readonly Span[]): Span {
  if (spans.length === 0) return { start: 0, end: 0 };
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
