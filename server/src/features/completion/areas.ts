import * as l10n from '../../l10n';
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import type { Judgement, Report, Table } from '../../report/model';
import { toRange } from '../positions';
import type { TypingPlace } from './place';

/** The name of an area that is being typed at the start of a line. */
const TYPED = /^\s*(\p{L}[\p{L},'’ -]{0,120})?$/u;

/** The head of a table of grades. */
const HEAD = /\b(?:judge?ments?|areas?|outcomes?)\b/i;
const GRADE_HEAD = /\bgrades?\b/i;

/** A row may follow so many lines below the table or its head. */
const REACH = 3;

/** The names of areas where a row of a table of grades begins; those that the table has already come last. */
export function areas(place: TypingPlace): CompletionItem[] {
  const { report, before, after, framework, line, offset } = place;
  const typed = TYPED.exec(before);
  const table = tableAt(place);
  if (framework === null || typed === null || after.trim() !== '') return [];
  if (table === null && !isBelowHead(place)) return [];
  const name = typed[1] ?? '';
  const range = toRange(report.lines, { start: offset - name.length, end: offset });
  const rows = table === null ? [] : judgedIn(table);
  const judged = new Set(rows.filter((row) => report.lines.at(row.start) !== line).map(({ areaId }) => areaId));
  return framework.areas.map((area, index) => ({
    label: area.name,
    kind: CompletionItemKind.Field,
    detail: area.kind === 'overall' ? l10n.t('the judgement of the whole') : l10n.t('area'),
    sortText: `${judged.has(area.id) ? '1' : '0'}${String(index).padStart(3, '0')}`,
    filterText: area.name,
    textEdit: { range, newText: `${area.name}${gap(report, rows, area.name, before.length - name.length)}` },
  }));
}

/** The table that the caret's line belongs to or goes on; null where there is none that has a row already. */
function tableAt({ report: { lines, tables }, line }: TypingPlace): Table | null {
  const holds = ({ start, end }: Table) =>
    lines.at(start) <= line && line <= lines.at(Math.max(start, end - 1)) + REACH;
  return tables.find(holds) ?? null;
}

/** Whether the head of a table stands just above the caret's line. */
function isBelowHead({ report: { lines, text }, line }: TypingPlace): boolean {
  for (let above = line - 1; above >= 0 && line - above <= REACH; above--) {
    const head = text.slice(lines.start(above), lines.end(above));
    if (head.length < 200 && HEAD.test(head) && GRADE_HEAD.test(head)) return true;
  }
  return false;
}

function judgedIn({ rows }: Table): Judgement[] {
  return rows.flatMap(({ judgement }) => (judgement?.source === 'table' ? [judgement] : []));
}

/** What parts a name from its grade in this table: a tab, or blanks up to the column of the grades. */
function gap(report: Report, rows: readonly Judgement[], name: string, indent: number): string {
  const row = rows[0];
  if (row === undefined) return '';
  const start = report.lines.start(report.lines.at(row.start));
  const above = report.text.slice(start, row.start);
  return above.includes('\t') ? '\t' : ' '.repeat(Math.max(2, above.length - indent - name.length));
}
