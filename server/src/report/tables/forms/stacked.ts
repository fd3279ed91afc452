import type { Span } from '../../../text/spans';
import { foldGrade, isNotJudged } from '../../../vocabulary/levels';
import { footTexts } from '../../layout/foot-texts';
import { LineRole } from '../../layout/page';
import type { TableForm, TableGround } from '../form';
import type { Key } from '../keys';
import { type LineName, mayBeName, nameOn } from '../lists/line-names';
import { partedName } from '../lists/parted-names';
import { areRows, ownLabelOn } from '../stacks/own-labels';
import { isNear, stackedTables, type Stack } from '../stacks/stacked-table';
import type { GradeTable } from '../table';

/** No grade is longer, in characters. */
const LONGEST_GRADE = 48;

/** So many names stand one below the other at most. */
const MOST_NAMES = 30;

/** Two lines of a stack stand so near to each other, blank ones counted. */
const NEXT_LINE = 6;

/** From the first name to the first grade there are so many lines at most. */
const REACH = 90;

/** Below a key, or below the last stack that it explains, stacks stand within so many lines. */
const KEY_REACH = 70;

/** What stands between the name of an area and those of its parts: 'Taking into account:'. */
const LEADS_IN = /^[A-Z][a-z]+(?: [a-z]+){0,3}:$/;

/** The number of a chapter or of a row in it, on a line above its name. */
const NUMBER = /^\d{1,2}\.\d{0,2}$/;

/** What may head the grades, of numbered rows with their year: 'Rating 2020'. */
const HEAD = /^(?:rating|grade|judge?ment)s?(?: ((?:19|20)\d\d))?$/i;

/**
 * Columns that were read one behind the other: the names of several areas, and below the last of them as many grades, in
 * the same order. Every line must be a name or a grade, and their numbers the same: where one is missing nothing tells
 * which, and none is read. Digits count below a key that explains them, and there a single name with its digit too.
 */
export const stacked: TableForm = (ground) => {
  const { lines, layout } = ground;
  const feet = footTexts(lines, layout);
  const tables: GradeTable[] = [];
  let open: Stack[] = [];
  const close = () => {
    tables.push(...stackedTables(ground, open));
    open = [];
  };
  for (let line = layout.nextText(0); line < lines.count;) {
    const read = mayOpen(ground, line) ? readStack(ground, line, open.at(-1)?.last ?? -1, feet) : null;
    // Where the numbers differ, no part of the names has these grades.
    line = layout.nextText((read?.last ?? line) + 1);
    const stack = read?.stack;
    if (!stack) continue;
    const above = open.at(-1);
    if (above && (stack.codes !== above.codes || !isNear(ground, above, stack))) close();
    open.push(stack);
  }
  close();
  return tables;
};

function mayOpen(ground: TableGround, line: number): boolean {
  return ground.loneGrades.isBetween(line, line + REACH) && mayBeName(ground, line);
}

/**
 * The stack that opens on a line, null where the numbers of names and grades differ, and the last line looked at.
 *
 * @param before The last line of the stack above; -1 for none.
 * @param feet What the feet of pages read: one may stand between columns that were read one behind the other.
 */
function readStack(
  ground: TableGround,
  first: number,
  before: number,
  feet: ReadonlySet<string>,
): { stack: Stack | null; last: number } | null {
  const { lines, layout } = ground;
  let names: LineName[] = [];
  const chapters = new Set<LineName>();
  let line = first;
  let last = first;
  let number = '';
  let hasOwnHead = false;
  const explains = keyAbove(ground, first) !== null;
  while (line < lines.count && line - last <= NEXT_LINE && names.length < MOST_NAMES) {
    if (NUMBER.test(lines.ink(line))) {
      number = lines.ink(line);
      line = layout.nextText((last = line) + 1);
      continue;
    }
    const name = nameOn(ground, line) ?? (explains && line === last + 1 ? ownLabelOn(ground, line) : null);
    if (!name) break;
    if (number.endsWith('.')) chapters.add(name);
    // The heading of a group and the question below it may name one area.
    if (name.id !== '' && names.at(-1)?.id === name.id) {
      names.pop();
      hasOwnHead ||= names.length === 0;
    }
    names.push(name);
    last = name.last;
    line = layout.nextText(last + 1);
    if (LEADS_IN.test(lines.ink(line))) line = layout.nextText((last = line) + 1);
  }
  let head: RegExpExecArray | null = null;
  // A chapter and its rows are numbered: the grades are those of the rows.
  const isNumbered = number !== '' && !number.endsWith('.');
  if (isNumbered) names = names.filter((name) => !chapters.has(name));
  if (isNumbered || number === '') head = names.length > 1 && line < lines.count ? HEAD.exec(lines.ink(line)) : null;
  if (head) line = layout.nextText((last = line) + 1);
  if (names.length === 0) return partedStack(ground, first);
  if (line < lines.count && feet.has(lines.ink(line))) line = layout.nextText((last = line) + 1);
  const grades: (readonly Span[])[] = [];
  const start = line;
  let codes = false;
  const key = keyAbove(ground, line);
  while (line < lines.count && line - last <= NEXT_LINE && grades.length <= names.length) {
    // Without a head that says so, what looks like the first word of a grade may be a line of its own.
    const wrapped = head ? wrappedGrade(ground, line) : null;
    const kind = wrapped ? 'word' : gradeOn(ground, line, key);
    if (!kind || (grades.length > 0 && (codes !== (kind === 'code') || isNote(ground, line)))) break;
    if (grades.length === names.length && isKeyBelow(ground, line)) break;
    codes = kind === 'code';
    if (codes && isOverPage(ground, last, line)) break;
    grades.push(wrapped ?? [{ start: lines.inkStart(line), end: lines.inkEnd(line) }]);
    last = wrapped ? line + 1 : line;
    line = layout.nextText(last + 1);
  }
  if (head && !isNumbered) names = withoutHeading(names);
  // A head says that grades follow, not of which of the names.
  if (head && !isNumbered && grades.length !== names.length) return { stack: null, last };
  if (grades.length === 0 || grades.length > names.length || start === line) return { stack: null, last };
  // Behind a column that names its year comes that of the inspection before, or this one is not the last.
  if (head && line < lines.count && (HEAD.exec(lines.ink(line))?.[1] ?? '') > (head[1] ?? ''))
    return { stack: null, last };
  const graded = names.slice(names.length - grades.length);
  // What stands above a blank line may be the heading of the names below it.
  const isApart = (at: number) => (names[at]?.first ?? 0) - (names[at - 1]?.last ?? 0) > 1;
  const above = names.length - grades.length;
  const isOwn =
    above === 0 ||
    (isApart(above) && !graded.some((_, index) => index > 0 && isApart(above + index))) ||
    (above === 1 && codes && isOverQuestions(ground, names));
  const isHeaded = !isOwn && codes && (grades.length === 1 || above === 1);
  if (!areRows(names) || (names.some(({ id }) => id === '') && (above > 1 || !codes))) return { stack: null, last };
  const isWhole = (isOwn || isHeaded) && (codes ? !isLoose(ground, graded, key, before) : graded.length > 1);
  const from = graded[0]?.first ?? first;
  return { stack: isWhole ? { names: graded, grades, codes, isHeaded, hasOwnHead, first: from, last } : null, last };
}

/** What opens the names of a list that are numbered: 'Regulation 14: ', 'Standard 3'. */
const IN_ROW = /^\p{L}{3,20} \d{1,3}\b/u;

/** Names without the first of them, where all others are numbered alike: it is the heading of their group. */
function withoutHeading(names: readonly LineName[]): LineName[] {
  const [first, ...others] = names;
  const isInRow = ({ text }: LineName) => IN_ROW.test(text);
  return first && !isInRow(first) && others.length > 1 && others.every(isInRow) ? others : [...names];
}

/** Whether the first of some names stands over questions, and is none itself: it is the heading of their group. */
function isOverQuestions({ lines, areas }: TableGround, [head, ...questions]: readonly LineName[]): boolean {
  if (!head || head.text.endsWith('?') || !lines.isBlank(head.first - 1)) return false;
  const isPart = areas.named(head.name)?.kind !== 'overall';
  return isPart && questions.length > 1 && questions.every(({ text }) => text.endsWith('?'));
}

/** The stack of one name around its digit, and its last line. */
function partedStack(ground: TableGround, first: number): { stack: Stack; last: number } | null {
  const { lines } = ground;
  const key = keyAbove(ground, first);
  const parted = key && partedName(ground, first, (line) => gradeOn(ground, line, key) === 'code');
  if (!parted) return null;
  const { name, grade } = parted;
  const own = [{ start: lines.inkStart(grade), end: lines.inkEnd(grade) }];
  return {
    stack: { names: [name], grades: [own], codes: true, isHeaded: false, hasOwnHead: false, first, last: name.last },
    last: name.last,
  };
}

/**
 * Whether nothing tells if digits are of the names above them: two right below may be the columns of one row, and one right
 * above the names that of the row before or of theirs.
 */
function isLoose(ground: TableGround, names: readonly LineName[], key: Key | null, before: number): boolean {
  const last = names.at(-1)?.last ?? 0;
  if (names.length === 2 && !ground.lines.isBlank(last + 1)) return true;
  const first = names[0]?.first ?? 0;
  let above = first - 1;
  while (above > 0 && ground.layout.role(above) !== LineRole.text) above--;
  return names.length > 1 && above > 0 && above !== before && gradeOn(ground, above, key) === 'code';
}

/** Whether a digit is the mark of a note that goes on right below it. */
function isNote({ lines }: TableGround, line: number): boolean {
  return lines.length(line) === 1 && lines.isBlank(line - 1) && lines.length(line + 1) >= LEAST_NOTE;
}

/** Whether marks of pages stand between two lines: a digit behind them may be the number of the page, and one before them the grade. */
function isOverPage({ lines, layout }: TableGround, from: number, to: number): boolean {
  for (let line = from + 1; line < to; line++)
    if (!lines.isBlank(line) && layout.role(line) !== LineRole.text) return true;
  return false;
}

/** Whether the next line of text explains digits: one too many above it is the mark of that note. */
function isKeyBelow({ layout, keys }: TableGround, line: number): boolean {
  const next = layout.nextText(line + 1);
  return keys.some(({ first }) => first === next);
}

/** A note is no shorter, in characters. */
const LEAST_NOTE = 40;

/** What stands among digits in answer to a question. */
const ANSWER = /^(?:yes|no)$/;

/** What kind of grade a line is, and nothing else; null for none. */
function gradeOn({ lines, levels }: TableGround, line: number, key: Key | null): 'word' | 'code' | null {
  const length = lines.length(line);
  if (length === 1) return key?.codes.has(lines.ink(line)) === true ? 'code' : null;
  if (length > LONGEST_GRADE || lines.hasColumns(line)) return null;
  const folded = foldGrade(lines.ink(line));
  if (key && ANSWER.test(folded)) return 'code';
  return levels.graded(folded) !== null || isNotJudged(folded) ? 'word' : null;
}

/** The pieces of a grade in words that goes on right below a line: 'Substantially', and below it 'compliant'; null for none. */
function wrappedGrade({ lines, levels, layout }: TableGround, line: number): readonly Span[] | null {
  const next = line + 1;
  if (next >= lines.count || layout.role(next) !== LineRole.text) return null;
  const both = [line, next];
  if (both.some((at) => lines.hasColumns(at)) || lines.length(line) + lines.length(next) > LONGEST_GRADE) return null;
  const opening = foldGrade(lines.ink(line));
  if (!levels.opens(opening) || levels.graded(opening) !== null) return null;
  if (levels.graded(foldGrade(`${lines.ink(line)} ${lines.ink(next)}`)) === null) return null;
  return both.map((at) => ({ start: lines.inkStart(at), end: lines.inkEnd(at) }));
}

/** The key that explains digits on a line. */
function keyAbove({ keys }: TableGround, line: number): Key | null {
  const key = keys.filter(({ last }) => last < line).at(-1);
  return key && line - key.last <= KEY_REACH ? key : null;
}
