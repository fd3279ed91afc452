import { nameOf, fold, tidy } from '../../../text/fold';
import type { Span } from '../../../text/spans';
import { LineRole } from '../../layout/page';
import type { JudgementContext } from '../context';
import type { Sighting } from '../placing/sighting';
import { type StatusRow, statusRows } from './status-tables';
import { type StatusWords, statusWordsOf } from './status-words';

/** A line that says how something stands: 'Workforce – Amber', 'RAG: Green ↑', '- Permanence – Green. Adoption is quick.' */
const SAID =
  /^(?:[-*>\u2022]\s)?\s*(\S.{1,79}?)\s?(?::|\s[-\u2013\u2014])[\s\u200b]+(\P{L}{0,3}\s?\p{L}[\p{L}/]{2,14}(?: ?\/ ?\p{L}{3,6})?)(?:\P{L}{0,6}$|\.\s)/u;

/** The number of a heading, and a word for the rating itself: then it is that of the section. */
const NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,2}\.?\s/;
const RATING =
  /^(?:b?rag|(?:(?:our|current|b?rag|self-assessed) )?(?:rating|judge?ment|status|self-assessment|self-evaluation|grade))$/;
const WHOLE = /^overall\b/;

/** Words of a name that tell it from others have so many letters. */
const TELLING = 4;

/**
 * How things stand that the authors of a report name themselves, in the words that its framework has for that: in tables, in
 * a line on the whole, and again in the headings and lists of the chapters on them.
 */
export function statusSightings(context: JudgementContext): Sighting[] {
  const part = context.parts[0];
  const words = statusWordsOf(part?.detection?.framework);
  if (!part || !words) return [];
  const { scale } = words;
  const rows = statusRows(context, words);
  const found = rows.map(({ name, nameSpans, level, grade, isEarlier }): Sighting => ({
    form: 'status',
    scale,
    area: name,
    areaSpans: nameSpans,
    level,
    grade,
    part,
    ...(isEarlier ? { of: 'another' } : {}),
  }));
  return rows.length === 0 ? found : [...found, ...saidAgain(context, words, rows)];
}

/** The lines outside of tables that say so of what a table names, and of the whole. */
function saidAgain(context: JudgementContext, words: StatusWords, rows: readonly StatusRow[]): Sighting[] {
  const { lines, layout } = context;
  const found: Sighting[] = [];
  const taken = new Set(rows.map(({ grade }) => lines.at(grade.start)));
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    if (taken.has(line) || layout.role(line) !== LineRole.text) continue;
    const start = lines.inkStart(line);
    if (!words.levels.mayStandIn(lines.text, start, lines.inkEnd(line)) || context.isTaken(start)) continue;
    const ink = lines.ink(line);
    const said = SAID.exec(ink);
    const [whole = '', printed = '', status = ''] = said ?? [];
    const level = words.statusOf(status);
    if (!level) continue;
    const label = tidy(printed.replace(NUMBER, ''));
    const named = nameOf(fold(label.replace(/[^\p{L}\p{N}\s'’()&,-]+/gu, ' ')));
    const at = start + whole.lastIndexOf(status);
    const grade = { start: at, end: at + status.length };
    const labelAt = start + ink.indexOf(printed);
    const spans: Span[] = [{ start: labelAt, end: labelAt + printed.length }];
    const given = { scale: words.scale, level, grade, part: context.partAt(start), areaSpans: spans };
    if (WHOLE.test(named)) {
      found.push({ form: 'statusLine', area: label, ...given });
      continue;
    }
    // Such a line may be set like a heading itself.
    const heading = RATING.test(named) ? context.headingAt(lines.start(line) - 1) : null;
    const name = heading ? nameOf(heading.folded.replace(NUMBER, '')) : named;
    const row = rowNamed(rows, name);
    if (row) found.push({ form: 'statusAgain', area: row.name, ...given });
  }
  return found;
}

/** The only row whose name has all the telling words of another one, or the other way round; null where none or several have. */
function rowNamed(rows: readonly StatusRow[], name: string): StatusRow | null {
  const present = rows.filter(({ isEarlier }) => !isEarlier);
  const exact = present.filter((row) => nameOf(fold(row.name)) === name);
  if (exact.length === 1) return exact[0] ?? null;
  const telling = wordsOf(name);
  if (telling.length === 0) return null;
  const alike = present.filter((row) => {
    const own = wordsOf(nameOf(fold(row.name)));
    return telling.every((word) => own.includes(word));
  });
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

const wordsOf = (name: string) => name.match(/\p{L}+/gu)?.filter((word) => word.length >= TELLING) ?? [];
