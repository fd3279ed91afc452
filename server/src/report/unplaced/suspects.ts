import { fold } from '../../text/fold';
import { codeAt, isDigit, isLetter } from '../../text/letters';
import type { Span } from '../../text/spans';
import { isNotJudged, type LevelLexicon, withoutDegree } from '../../vocabulary/levels';
import { type Judgement, LineRole, type Part, type Report } from '../model';

/** What stands where a grade may stand and is none of its scale, and what could stand there. */
export interface Suspect extends Span {
  readonly newText: string;
}

/** A slip is one of few: more of them are no grades. */
const MOST = 20;

/** A detection below this may have the wrong scale. */
const SURE = 0.6;

/** Rows of tables and headings are no longer. */
const LONGEST = 170;

/** A grade has no more words. */
const MOST_WORDS = 4;

/** What stands before a grade in its line: another cell, or a mark. Sentences may call anything good. */
const BEFORE = /(?:^|\s{2}(?:(?:is|are)\s)?|[:\u2013-]\s)$/i;

/** What stands before a code that is not in a cell of its own. */
const NAMES_CODE = /(?::|\b(?:grade|score|is))\s*$/i;

/**
 * Words and digits that no level of their scale has, at places where one may stand: behind a name, in a cell, on a line
 * of their own. Whether a grade belongs there shows when the report is read with one.
 *
 * @param levels What may be a grade at all.
 * @returns In the order of the text; none where there are many.
 */
export function suspectsIn(report: Report, levels: LevelLexicon): readonly Suspect[] {
  const { text, lines, roles, judgements } = report;
  const part = report.parts[0];
  if (!part || (part.detection?.confidence ?? 0) < SURE) return [];
  const awarded = judgements.filter(({ role, level }) => role === 'awarded' && level !== null);
  const words = usualWord(part, awarded);
  const answers = ownAnswers(part);
  const codes = codesOf(part, awarded);
  const names = namesOf(part);
  const taken = [...judgements, ...report.unplaced, ...report.legends].sort((a, b) => a.start - b.start);
  const found: Suspect[] = [];
  let next = 0;
  const add = (start: number, end: number, newText: string) => {
    while ((taken[next]?.end ?? Infinity) <= start) next++;
    if ((taken[next]?.start ?? Infinity) >= end) found.push({ start, end, newText });
  };
  for (let line = 0; line < lines.count && found.length <= MOST; line++) {
    const start = lines.inkStart(line);
    const end = lines.inkEnd(line);
    if (end === start || end - start > LONGEST) continue;
    const isCode = codes !== null && isDigit(codeAt(text, end - 1));
    if (!isCode && !((words ?? answers) && levels.mayEndWhole(text, end))) continue;
    const role = roles.of(line);
    if (role !== LineRole.text && role !== LineRole.heading) continue;
    const ink = text.slice(start, end);
    if (isCode) {
      for (let at = 0; at < ink.length; at++)
        if (mayBeCode(ink, at) && !codes.all.has(ink.charAt(at))) add(start + at, start + at + 1, codes.usual);
    } else {
      const cell = ink.split(/ {2}|\t/, 1)[0] ?? '';
      const own =
        answers?.get(
          nameIn(cell === ink && line > 0 ? text.slice(lines.inkStart(line - 1), lines.inkEnd(line - 1)) : cell),
        ) ?? words;
      const at = own ? foreignWord(ink, levels, own.own, names) : -1;
      if (own && at >= 0) add(start + at, end, /^[A-Z]/.test(ink.slice(at)) ? own.capital : own.usual);
    }
  }
  return found.length > MOST ? [] : found;
}

/** What answers a question is on no scale. */
const ANSWER = /^(?:yes|no)$/;

/** Where a level of another scale stands at the end of a line; -1 where none does. */
function foreignWord(ink: string, levels: LevelLexicon, own: ReadonlySet<string>, names: ReadonlySet<string>): number {
  for (const start of lastWords(ink)) {
    const phrase = fold(ink.slice(start));
    if (!levels.level(withoutDegree(phrase)) || isNotJudged(phrase) || ANSWER.test(phrase)) continue;
    const before = ink.slice(0, start);
    // One blank is enough behind the whole name of an area, where the grade has a capital letter, as no sentence has.
    const isParted = BEFORE.test(before) || (CAPITAL.test(ink.slice(start)) && names.has(nameIn(before.trimEnd())));
    return own.has(phrase) || !isParted || /\d{4}/.test(before) ? -1 : start;
  }
  return -1;
}

const CAPITAL = /^\p{Lu}/u;

/** The folded names of the areas of a framework. */
function namesOf({ detection }: Part): ReadonlySet<string> {
  const areas = detection?.framework.areas ?? [];
  return new Set(areas.flatMap(({ name, variants }) => [name, ...variants].map(nameIn)));
}

/** Where the last words of a line start, the longest run of them first: a blank or a colon stands before each run. */
function lastWords(ink: string): number[] {
  const starts: number[] = [];
  for (let at = ink.length, words = 0; words < MOST_WORDS; words++, at--) {
    const end = at;
    while (isLetter(codeAt(ink, at - 1))) at--;
    if (at === end) break;
    if (at === 0 || /[\s:]/.test(ink.charAt(at - 1))) starts.unshift(at);
    if (ink.charAt(at - 1) !== ' ') break;
  }
  return starts;
}

/** What stands for something that does not apply. */
const NINE = 57;

/** Whether a digit is all that a cell of a line has, or is said to be a grade. */
function mayBeCode(ink: string, at: number): boolean {
  const code = codeAt(ink, at);
  if (!isDigit(code) || code === NINE || !/^(?:$|\s{2}|\t)/.test(ink.slice(at + 1, at + 3))) return false;
  // A nought by itself says that something was not looked at.
  if (ink === '0') return false;
  const before = ink.slice(Math.max(0, at - 12), at);
  return ink.length === 1 || /\s{2}$|\t$/.test(before) || NAMES_CODE.test(before);
}

/** The shortest grade that a report gives in a table or heading, in words; null where it has no such grade. */
function usualWord({ scale }: Part, awarded: readonly Judgement[]) {
  const labels = awarded
    .filter(({ source, scale: own, printed }) => source !== 'statement' && own.id === scale?.id && !/\d/.test(printed))
    .flatMap(({ level }) => (level && scale?.levels.includes(level) ? level.label : []));
  const label = labels.reduce((best, each) => (each.length < best.length ? each : best), labels[0] ?? '');
  if (!scale || label === '') return null;
  const own = new Set(scale.levels.flatMap((level) => [level.label, ...level.variants]));
  return { usual: label, capital: capitalised(label), own };
}

/** A name in a row, without its number and what ties it to its grade. */
const nameIn = (label: string) => fold(label).replace(/^\d+\. | (?:is|are)$/g, '');

/** The answers to what is judged in levels of its own, by its folded names; null where a framework has no such area. */
function ownAnswers({ detection }: Part) {
  const areas = detection?.framework.areas.filter(({ levels }) => levels.length > 0) ?? [];
  if (areas.length === 0) return null;
  return new Map(
    areas.flatMap(({ name, variants, levels }) => {
      const usual = levels[0]?.label ?? '';
      const own = new Set(levels.flatMap((level) => [level.label, ...level.variants]));
      return [name, ...variants].map((each) => [nameIn(each), { usual, capital: capitalised(usual), own }] as const);
    }),
  );
}

const capitalised = (label: string) => label.charAt(0).toUpperCase() + label.slice(1);

/** A code that a report gives, and those of its scales; null where it grades in words. */
function codesOf({ scale: own }: Part, awarded: readonly Judgement[]) {
  const coded = awarded.filter(({ printed, level }) => /\d/.test(printed) && level?.code != null);
  // A report may have one grade alone.
  const scales = own && awarded.every(({ scale }) => scale.id !== own.id) ? [own] : coded.map(({ scale }) => scale);
  const all = new Set(scales.flatMap(({ levels }) => levels.map(({ code }) => code)));
  const usual = coded[0]?.level?.code ?? [...all][0];
  return usual?.length === 1 ? { usual, all } : null;
}
