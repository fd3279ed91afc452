import { fold, tidy } from '../../text/fold';
import { codeAt, isDigit, mayBeOneOf } from '../../text/letters';
import type { Span } from '../../text/spans';
import { foldGrade } from '../../vocabulary/levels';
import { scaleFor } from '../parts/scales';
import type { JudgementContext } from './context';
import type { Sighting } from './placing/sighting';

/** So many lines stand at most between the opening of a standard and its score; no line that is looked at is longer. */
const REACH = 60;
const LONGEST = 160;

/** Further below its question a digit is a page's, or something else's. */
const NEXT_LINE = 2;

/** What follows the first word of the question where a standard opens: 'Standard 7 (7.1 - 7.6)'. */
const NUMBERED = /^ \d{1,2}(?= ?\(\d)/;

/**
 * The scores of standards that are known by their numbers, each below its text behind a question that the framework has
 * for it or on the line below: 'Standard 7 (7.1 - 7.6) …', 'Standard met?   3'. What is no code of the scale is no score.
 */
export function askedScoreSightings(context: JudgementContext): Sighting[] {
  const { lines, layout } = context;
  const part = context.parts[0];
  const asked = part?.detection?.framework.cues.find(
    ({ where, phrase }) => where === 'table-head' && phrase.endsWith('?'),
  );
  if (!part || !asked) return [];
  const question = fold(asked.phrase);
  const [word = ''] = asked.phrase.split(' ', 1);
  const found: Sighting[] = [];
  let open: (Span & { readonly line: number }) | null = null;
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    if (lines.length(line) > LONGEST) continue;
    const ink = lines.ink(line);
    const number = ink.startsWith(word) ? NUMBERED.exec(ink.slice(word.length)) : null;
    const start = lines.inkStart(line);
    if (number) open = { line, start, end: start + word.length + number[0].length };
    if (!open || line - open.line > REACH || !ink.includes('?')) continue;
    const at = fold(ink).replace(/ ?\d$/, '').endsWith(question) ? scoreFrom(context, line) : null;
    if (!at) continue;
    const name = lines.text.slice(open.start, open.end);
    const area = part.areas.areaOf(fold(name)) ?? name;
    const { scale } = scaleFor(area, part);
    const level = scale?.levels.find(({ code }) => code === lines.text.charAt(at.start));
    if (scale && level) found.push({ form: 'askedScore', scale, area, level, grade: at, areaSpans: [open], part });
    open = null;
  }
  return found;
}

/** The line that opens what a report found of a regulation or standard, with its number and its name. */
const TITLED =
  /^(?:(?:Regulation|Standard|Outcome) \d{1,2}(?:\.\d{1,2})?(?::| [-\u2013])|KLOE \d\.\d:?) ?\p{Lu}.*[^.:;,]$/u;
const GOES_ON = /^\p{Ll}[^.:]{0,50}$/u;
/** What either of the two opens with. */
const mayOpen = mayBeOneOf('rsokj');
const JUDGED = /^(?:Judge?ment: (?=\p{L})|Score:?(?: +(?=\d$)|$))/u;

/**
 * The grades of regulations, standards and lines of enquiry that a line says below their text, whatever a conversion left of
 * the blank lines around their titles: 'Regulation 15: Staffing' …, 'Judgment: Compliant'.
 */
export function judgedTextSightings(context: JudgementContext): Sighting[] {
  const { lines, layout } = context;
  const found: Sighting[] = [];
  let open: (Span & { readonly line: number }) | null = null;
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    if (lines.length(line) > LONGEST || !mayOpen(lines.text, lines.inkStart(line))) continue;
    const ink = lines.ink(line);
    const [start, end] = [lines.inkStart(line), lines.inkEnd(line)];
    if (TITLED.test(ink)) open = { line, start, end: GOES_ON.test(lines.ink(line + 1)) ? lines.inkEnd(line + 1) : end };
    const label = JUDGED.exec(ink)?.[0];
    if (!open || label === undefined || line - open.line > REACH) continue;
    const { scale, levels, areas } = context.partAt(start);
    const code = label.startsWith('S') ? scoreFrom(context, line) : null;
    const grade = code ?? { start: start + label.length, end };
    const printed = lines.text.slice(grade.start, grade.end);
    const level = code ? scale?.levels.find((each) => each.code === printed) : levels.level(foldGrade(printed));
    const name = tidy(lines.text.slice(open.start, open.end));
    const area = areas.area(name) ?? name;
    if (scale && level) found.push({ form: 'askedScore', scale, area, level, grade, areaSpans: [open] });
    open = null;
  }
  return found;
}

/** The digit that ends a line, or is all of the next one. */
function scoreFrom({ lines, layout }: JudgementContext, line: number): Span | null {
  const next = layout.nextText(line + 1);
  const at = isDigit(codeAt(lines.text, lines.inkEnd(line) - 1)) ? line : next;
  if (at >= lines.count || (at === next && (lines.length(next) > 1 || next - line > NEXT_LINE))) return null;
  const end = lines.inkEnd(at);
  return isDigit(codeAt(lines.text, end - 1)) ? { start: end - 1, end } : null;
}
