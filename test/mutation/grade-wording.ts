import type { Judgement } from '../../server/src/report/model';
import type { Span } from '../../server/src/text/spans';
import type { Edit } from '../../server/src/rules/finding';
import type { FrameworkLevel } from '../../server/src/frameworks/schema';
import type { Random } from './random';
import type { Subject } from './subject';
import { inOrder } from './edits';

/** A level that is a verb where others are adjectives: a sentence 'is good', but 'requires improvement'. */
const VERB = /^requir(?:es?|ing)\b/;

/** What a school does, for which no other label has a place in the sentence. */
const DOES = /^needs? to\b/;

/** The verb before an adjective, as far as the verb of the other kind takes its place. */
const COPULA = /\b(is|are|be)\s+$/i;

/** What stands before a grade that is named and not said: 'judged as', 'graded', a quotation mark. */
const NAMED = /(?:\b(?:as|judged|graded|rated)\s+|[‘'“"(]\s*)$/i;

/** An adjective that is tied to the grade: 'good and timely, and …'. */
const TIED_ADJECTIVE = /^\s+and\s+[a-z]+[,.;]/;

/** What goes on behind a verb, and behind an adjective. */
const TO_A_THING = /^\s+to (?!be\b)/;
const AT = /^\s+at\b/;

/** Words of a sentence that has its own verb already: 'the judgement is that it is'. */
const LABELLED = /:\s*$/;

/** The longest wording that anybody types again when a grade changes; longer ones are whole statements. */
const LONGEST = 60;

/**
 * Writes another level where a judgement stands, as a person does who has the wrong one in mind: in the case and the
 * grammar of the place, with the wording that this report uses.
 *
 * @returns the edits, or null where no person would write that level in that way at that place
 */
export function rewrite(subject: Subject, judgement: Judgement, level: FrameworkLevel, random: Random): Edit[] | null {
  const { text } = subject;
  const { coded } = judgement;
  if (coded !== null) {
    const label = labelLike(subject, judgement, level, random);
    return inOrder([
      { ...spanOf(coded.code), newText: level.code ?? '' },
      { ...spanOf(coded.label), newText: cased(label, text.slice(coded.label.start, coded.label.end)) },
    ]);
  }
  const printed = text.slice(judgement.start, judgement.end);
  if (judgement.printed.length > LONGEST) return null;
  const digit = /\d/.exec(printed);
  if (digit !== null && /\d/.test(judgement.printed)) {
    if (level.code === null) return null;
    const start = judgement.start + digit.index;
    return [{ start, end: start + 1, newText: level.code }];
  }
  if (judgement.source === 'statement' && !isWordingOf(judgement)) return inOwnWords(judgement, printed);
  const label = labelLike(subject, judgement, level, random);
  // Whoever means one of two levels with the same words has not changed what the text says.
  if (label.toLowerCase() === printed.toLowerCase()) return null;
  if (judgement.source === 'table' || !between(text, judgement.fragments).every(isBlank))
    return inCell(subject, judgement, cased(label, printed), random);
  return inSentence(text, judgement, label);
}

/** Whether what is printed is a wording of a level: one of a whole sentence has no like for another level. */
function isWordingOf({ scale, printed }: Judgement): boolean {
  const words = printed.toLowerCase().replace(/\s+/g, ' ');
  // A cited grade is on no scale of this report's.
  if (scale.levels.length === 0) return true;
  return scale.levels.some(({ label, variants }) =>
    [label, ...variants].some((wording) => words.endsWith(wording) || wording.endsWith(words)),
  );
}

/** The opposite of what a sentence says in the words of its area, 'safe' or 'not always safe'; null for other sentences. */
function inOwnWords({ start, end, area }: Judgement, printed: string): Edit[] | null {
  const thing = printed.replace(/^not (?:always )?/, '');
  const isOfArea = area.toLowerCase().includes(thing.replace(/^meeting this /, ''));
  if (!isOfArea && thing !== 'meeting this standard') return null;
  return [{ start, end, newText: thing === printed ? `not ${printed}` : thing }];
}

/** The wording for a level: what the report prints for it in places of this kind, or one of the usual ones. */
function labelLike(subject: Subject, judgement: Judgement, level: FrameworkLevel, random: Random): string {
  const used = subject.report.judgements.filter(
    (other) => other.source === judgement.source && other.level?.label === level.label && other.coded === null,
  );
  const printed = used.map((other) => other.printed.toLowerCase()).filter((words) => /^[a-z ]+$/.test(words));
  if (printed.length > 0 && !VERB.test(level.label)) return random.one(printed) ?? level.label;
  const longer = level.variants.filter((variant) => variant === `${level.label} to be good`);
  return random.one([level.label, ...longer]) ?? level.label;
}

function inSentence(text: string, judgement: Judgement, label: string): Edit[] | null {
  const { start, end } = judgement;
  const before = text.slice(Math.max(0, start - 40), start);
  const printed = text.slice(start, end);
  const copula = COPULA.exec(before);
  const wasVerb = VERB.test(printed) || /^has\b/i.test(printed);
  // 'Requires improvement to the efficiency of' leaves no room for an adjective, nor does 'is good at' for the verb.
  if (
    (wasVerb && TO_A_THING.test(text.slice(end, end + 30))) ||
    (VERB.test(label) && AT.test(text.slice(end, end + 4)))
  )
    return null;
  // A label of several clauses is none of a sentence.
  if (label.includes(',') || DOES.test(printed) !== DOES.test(label)) return null;
  if (LABELLED.test(before)) return [{ start, end, newText: cased(label, printed) }];
  if (!VERB.test(label)) {
    if (wasVerb && copula === null && !NAMED.test(before))
      return [{ start, end, newText: cased(`${verbFor(printed, before)}${label}`, printed) }];
    const article = /\b(an?)\s+$/i.exec(before);
    if (article === null) return [{ start, end, newText: cased(label, printed) }];
    const from = start - article[0].length;
    return [{ start: from, end, newText: `${/^[aeiou]/.test(label) ? 'an' : 'a'} ${label}` }];
  }
  if (wasVerb) return [{ start, end, newText: label }];
  // Nobody writes 'require improvement and timely'.
  if (TIED_ADJECTIVE.test(text.slice(end, end + 30))) return null;
  if (copula === null || (copula[1] === 'be' && !/\bto be\s+$/i.test(before))) return null;
  const verb = copula[1]?.toLowerCase() === 'is' ? label : label.replace(/^requires/, 'require');
  return [{ start: start - copula[0].length, end, newText: verb }];
}

/** The verb that an adjective needs where 'requires improvement' stood. */
function verbFor(printed: string, before: string): string {
  if (/^requiring/i.test(printed)) return '';
  if (/^(?:requires|has)/i.test(printed)) return 'is ';
  return /\bto\s+$/i.test(before) ? 'be ' : 'are ';
}

/** A grade in a cell: on the line of its label where the cell was wrapped; 'to be good' may be wrapped. */
function inCell(subject: Subject, judgement: Judgement, label: string, random: Random): Edit[] | null {
  const { text } = subject;
  const { lines } = subject.report;
  const [first, ...rest] = judgement.fragments;
  if (first === undefined) return [{ ...spanOf(judgement), newText: label }];
  const column = first.start - lines.start(lines.at(first.start));
  const ownLine = lines.at(first.start);
  const labelLine = judgement.areaSpans.map(({ start }) => lines.at(start)).find((line) => line >= ownLine) ?? ownLine;
  const last = lines.at((rest.at(-1) ?? first).start);
  const room = lines.end(labelLine) - lines.start(labelLine) < column;
  if (rest.length > 0 && labelLine > ownLine && labelLine <= last && room) {
    const at = lines.end(labelLine);
    const pad = ' '.repeat(column - (at - lines.start(labelLine)));
    return inOrder([
      ...judgement.fragments.map((piece) => without(subject, piece)),
      { start: at, end: at, newText: pad + label },
    ]);
  }
  const below = lines.end(ownLine + 1);
  const space = column - (below - lines.start(ownLine + 1));
  const wraps = rest.length === 0 && text.slice(first.end, lines.end(ownLine)).trim() === '' && random.below(2) === 0;
  if (wraps && label.endsWith(' to be good') && space > 2 && below > lines.start(ownLine + 1) && column > 0) {
    return [
      { ...spanOf(first), newText: label.slice(0, -' to be good'.length) },
      { start: below, end: below, newText: `${' '.repeat(space)}to be good` },
    ];
  }
  if (isTooNarrow(subject, first, label)) return null;
  return inOrder([inColumn(subject, first, label), ...rest.map((piece) => without(subject, piece))]);
}

/** Whether a cell has another behind it and no room for a longer grade, which a converter would have wrapped. */
function isTooNarrow({ text, report: { lines } }: Subject, cell: Span, label: string): boolean {
  const gap = /^ {2,}(?=\S)/.exec(text.slice(cell.end, lines.end(lines.at(cell.start))))?.[0].length ?? 0;
  return gap > 0 && label.length - (cell.end - cell.start) > gap - 2;
}

/** Writes a cell so that the columns behind it stay where they are, as far as there is room: no converter moves them. */
function inColumn({ text, report: { lines } }: Subject, cell: Span, label: string): Edit {
  const gap = /^ {2,}(?=\S)/.exec(text.slice(cell.end, lines.end(lines.at(cell.start))))?.[0].length ?? 0;
  const grown = gap === 0 ? 0 : label.length - (cell.end - cell.start);
  const taken = Math.min(Math.max(grown, 0), Math.max(gap - 2, 0));
  return { start: cell.start, end: cell.end + taken, newText: label + ' '.repeat(Math.max(-grown, 0)) };
}

/** Takes a piece of a wrapped grade away, and its line where nothing else stands on it. */
function without(subject: Subject, piece: Span): Edit {
  const { lines } = subject.report;
  const line = lines.at(piece.start);
  const before = subject.text.slice(lines.start(line), piece.start);
  const after = subject.text.slice(piece.end, lines.end(line));
  if (isBlank(before) && isBlank(after) && !before.includes('\f') && line + 1 < lines.count)
    return { start: lines.start(line), end: lines.start(line + 1), newText: '' };
  return { ...spanOf(piece), newText: isBlank(after) ? '' : ' '.repeat(piece.end - piece.start) };
}

/** The label in the case of what was printed: 'GOOD', 'Good', 'good'. */
export function cased(label: string, printed: string): string {
  const words = printed.match(/\p{L}+/gu) ?? [];
  if (words.length > 0 && words.every((word) => word === word.toUpperCase())) return label.toUpperCase();
  if (words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)))
    return label.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
  return /^\p{Lu}/u.test(words[0] ?? '') ? label.slice(0, 1).toUpperCase() + label.slice(1) : label;
}

function between(text: string, fragments: readonly Span[]): string[] {
  return fragments.slice(1).map(({ start }, index) => text.slice(fragments[index]?.end, start));
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** Only the place of something that has more to it. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}
