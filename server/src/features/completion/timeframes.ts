import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { toRange } from '../positions';
import { isIn, sectionsOf, type TypingPlace } from './place';

/** A timeframe that is being typed at the start of a line. */
const TYPED = /^\s*([\p{L}\d][\p{L}\d -]{0,60})?$/u;

/** What lists of recommendations ask for most. */
const USUAL = ['Immediately', 'Within three months', 'Within six months'];

/** So many of a report's own timeframes are offered. */
const most = 20;

/** Timeframes where a line of a list of recommendations begins: this report's own first. */
export function timeframes({ report, before, after, offset }: TypingPlace): CompletionItem[] {
  const typed = TYPED.exec(before);
  if (typed === null || after.trim() !== '') return [];
  if (!sectionsOf(report.outline, 'recommendations').some((list) => isIn(list, offset))) return [];
  const given = report.recommendations.flatMap(({ timeframe }) => (timeframe === null ? [] : [timeframe]));
  const own = [...new Set(given)].slice(0, most);
  const name = typed[1] ?? '';
  const range = toRange(report.lines, { start: offset - name.length, end: offset });
  const known = new Set(own.map((timeframe) => timeframe.toLowerCase()));
  const all = [...own, ...USUAL.filter((usual) => !known.has(usual.toLowerCase()))];
  // A report that writes its timeframes without a colon gets the next one without.
  const colon = own.length === 0 || own.some((timeframe) => report.text.includes(`${timeframe}:`)) ? ':' : '';
  return all.map((timeframe, index) => ({
    label: timeframe,
    kind: CompletionItemKind.Constant,
    sortText: String(index).padStart(3, '0'),
    filterText: timeframe,
    textEdit: { range, newText: `${timeframe}${colon}` },
  }));
}
