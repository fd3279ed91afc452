import { cellsOf } from '../../../text/columns';
import { tidy } from '../../../text/fold';
import type { LineTable } from '../../../text/lines';
import type { Span } from '../../../text/spans';
import { foldGrade, isNotApplicable, type LevelLexicon } from '../../../vocabulary/levels';
import type { Layout } from '../../layout/page';
import { blanked } from '../blanked';
import { gradeRow, type GradeTable } from '../table';

/** Opens what is assessed, whose words follow. */
const ASSESSED = /^(?:statement|criteri(?:on|a)|standard)s?(?:\/(?:statement|criteri(?:on|a)))? assessed:?$/i;

/** Opens what those who are inspected say of themselves, and what the inspector says. */
const OWN =
  /^(?:the )?(?:registered )?(?:provider|manager|person|home|ward|service|agency|centre|trust)['\u2019]s (?:own |overall )?(?:self[- ])?assessment\b/i;
const INSPECTORS = /^inspect(?:ion findings|ors?['\u2019]s? (?:overall )?(?:assessment|findings))\b/i;

/** The inspector's sum of the criteria above. */
const OVERALL = /\boverall assessment\b/i;

/** What the criteria are of: 'Standard 11 - Pressure ulcer prevention'. */
const STANDARD = /^(?:standard|theme) \d{1,2}\b[^.]{3,90}$/i;
const NUMBER = /^(?:criterion |statement )?(\d{1,2}(?:\.\d{1,2})?)\b/i;

/** Findings are no longer, in lines of text, and no grade, in characters. */
const REACH = 70;
const LONGEST_GRADE = 40;
const GRADE_LINES = 3;

/** A grade stands so far to the right, and its pieces so near below each other, in characters. */
const COLUMN = 40;
const NEAR = 4;

/** As few criteria are a list. */
const FEWEST = 2;

/** What is read from one opening line on. */
interface Open {
  readonly kind: 'assessed' | 'own' | 'inspectors';
  readonly line: number;
  readonly isOverall: boolean;
}

/**
 * Criteria that are assessed one by one, each in a table of its own: its words, what those who are inspected say of it with
 * the level that they give themselves, what the inspector found, with the inspector's. The levels stand in a column beside
 * the findings, or below them. What somebody gives themselves is never awarded, and no other reader of tables is shown it.
 *
 * @returns The tables, each of one row, and the lines without the levels in them, every offset the same.
 */
export function assessedTables(
  lines: LineTable,
  layout: Layout,
  levels: LevelLexicon,
): { tables: GradeTable[]; rest: LineTable } {
  const none = { tables: [], rest: lines };
  if (!/\bassess(?:ed|ment)\b/i.test(lines.text)) return none;
  const tables: GradeTable[] = [];
  const hidden: Span[] = [];
  let open: Open | null = null;
  let standard: Span | null = null;
  let criterion: Span | null = null;
  let own: readonly Span[] | null = null;
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    const opening = openingOf(lines, line);
    const words = lines.text.slice(opening.start, opening.end);
    if (STANDARD.test(words) && !lines.hasColumns(line)) [standard, criterion, own] = [opening, null, null];
    const kind = kindOf(words);
    if (kind) {
      const isOverall = kind !== 'assessed' && OVERALL.test(words);
      open = { kind, line, isOverall };
      if (kind === 'assessed') [criterion, own] = [null, null];
      else if (isOverall && kind === 'own') own = null;
    } else if (open?.kind === 'assessed') criterion ??= opening;
    // 'Inspection findings' is a heading in other reports too.
    if (!open || open.kind === 'assessed' || !(standard ?? criterion)) continue;
    if (line - open.line > REACH) {
      open = null;
      continue;
    }
    const grade = gradeAt(lines, layout, levels, line);
    if (!grade) continue;
    hidden.push(...grade);
    const last = lines.at(grade.at(-1)?.start ?? 0);
    line = last;
    if (open.kind === 'own') {
      own = grade;
      continue;
    }
    const label = open.isOverall ? standard : criterion;
    const first: number = open.isOverall ? open.line : label ? lines.at(label.start) : open.line;
    if (label) tables.push(tableOf(lines, label, grade, own, first, last));
    [open, own] = [null, null];
  }
  return hidden.length < FEWEST ? none : { tables: tables.length < FEWEST ? [] : tables, rest: blanked(lines, hidden) };
}

function kindOf(words: string): Open['kind'] | null {
  if (ASSESSED.test(words)) return 'assessed';
  if (INSPECTORS.test(words)) return 'inspectors';
  return OWN.test(words) ? 'own' : null;
}

/** The first cell of a line. */
function openingOf(lines: LineTable, line: number): Span {
  const cell = lines.hasColumns(line) ? cellsOf(lines, line)[0] : undefined;
  return cell ?? { start: lines.inkStart(line), end: lines.inkEnd(line) };
}

/** The pieces of the level that opens in the last column of a line, or on a line of its own; null where none does. */
function gradeAt(lines: LineTable, layout: Layout, levels: LevelLexicon, first: number): readonly Span[] | null {
  const pieces: Span[] = [];
  let text = '';
  let column = 0;
  for (let line = first; line < lines.count && pieces.length < GRADE_LINES; line = layout.nextText(line + 1)) {
    const cell = cellsOf(lines, line).at(-1);
    const isAlone = cell?.start === lines.inkStart(line);
    if (!cell || cell.end - cell.start > LONGEST_GRADE || (!isAlone && cell.from < COLUMN)) return null;
    column = pieces.length === 0 ? cell.from : column;
    if (Math.abs(cell.from - column) > NEAR) return null;
    pieces.push({ start: cell.start, end: cell.end });
    text = tidy(`${text} ${lines.text.slice(cell.start, cell.end)}`);
    const folded = foldGrade(text);
    if (levels.level(folded) ?? isNotApplicable(folded)) return pieces;
    if (!levels.opens(folded)) return null;
  }
  return null;
}

function tableOf(
  { text }: LineTable,
  label: Span,
  fragments: readonly Span[],
  own: readonly Span[] | null,
  first: number,
  last: number,
): GradeTable {
  const words = text.slice(label.start, label.end);
  const number = STANDARD.test(words) ? undefined : NUMBER.exec(words)?.[1];
  const row = gradeRow({
    label: number === undefined ? words : `Criterion ${number}`,
    labelSpans: [label],
    fragments,
    printed: fragments.map(({ start, end }) => text.slice(start, end)).join(' '),
    ...(own && { earlier: [own] }),
  });
  return { first, last, head: '', rows: [row], sure: 'form', saysTime: true, isOneOfMany: true };
}
