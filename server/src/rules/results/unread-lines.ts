import type { Framework } from '../../frameworks/schema';
import { fold, foldName } from '../../text/fold';
import { foldGrade } from '../../vocabulary/levels';
import { LineRole, type Judgement, type Report } from '../../report/model';
import { chapterHeads, standsOverText } from './chapter-heads';
import type { NamedArea } from './result-lists';
import { linesOf, type ResultTable } from '../../report/queries/result-tables';

/** A row that could not be read may stand so many lines outside the table, blank ones together counted as one. */
const REACH = 12;

/** A row is set closer than running text. */
const LONGEST_ROW = 70;

/** No unreadable grade behind a label is longer: what runs on is a sentence. */
const LONGEST_GRADE = 40;

/**
 * The lines that may hold a row of a table although no row was read from them.
 *
 * @param report the report
 * @param table one of its tables of results
 * @returns the trimmed text of each line in and about the table that nothing else accounts for, in no order
 */
export function unreadLines(report: Report, table: ResultTable): string[] {
  const { lines } = report;
  const { areas } = table.framework;
  const cited = report.judgements.filter(({ role }) => role === 'cited');
  const read = [...table.rows, ...cited, ...chapterHeads(report, table)];
  const rowLines = new Set(read.flatMap((row) => linesReadOf(report, row)));
  const isRead = (line: number) => rowLines.has(line) || report.roles.of(line) === LineRole.contents;
  const elsewhere = linesJudgedElsewhere(report);
  const textOf = (line: number) => report.text.slice(lines.start(line), lines.end(line)).trim();
  const inkBefore = (line: number) => {
    let above = line - 1;
    while (above > 0 && lines.isBlank(above)) above--;
    return above < 0 ? '' : textOf(above);
  };
  // A name beside those of rows that are read elsewhere, all of them without grades, is one of a list of contents.
  const listed = new Set(table.rows.flatMap(({ area }) => [area, ...namesOf(areas, area)].map(foldName)));
  const isName = (line: number) =>
    line >= 0 && line < lines.count && !isRead(line) && listed.has(foldName(textOf(line)));
  const isInList = (line: number) => [line - 1, line + 1].some(isName);
  // One of several lines that give grades elsewhere is of their list, and a name above a sentence with its grade heads it.
  const isBeside = (line: number, text: string) =>
    (mayBeRow(text, table.framework) && (elsewhere.has(line - 1) || elsewhere.has(line + 1))) ||
    (elsewhere.has(line + 1) && textOf(line + 1).length > LONGEST_ROW);
  const isProse = (line: number, text: string) =>
    elsewhere.has(line) ||
    isBeside(line, text) ||
    (line + 1 < lines.count && runsOn(text, textOf(line + 1)) && !areas.some((area) => opensLabel(text, area)));
  // Where every cell has a line of its own, a row has twice as many.
  const above = hasColumns(report, table) ? REACH : 2 * REACH;
  const first = lines.at(table.start);
  const last = lines.at(table.end);
  const unread: string[] = [];
  const add = (line: number, isOver: boolean) => {
    const text = textOf(line);
    // What stands below a label with a colon is of that.
    if (text === '' || (text.length <= LONGEST_GRADE && inkBefore(line).endsWith(':'))) return;
    unread.push(text);
    // A converter may break a label, and a word of it.
    if (
      line + 1 < lines.count &&
      !isRead(line + 1) &&
      !(isOver && (elsewhere.has(line + 1) || isBeside(line + 1, textOf(line + 1))))
    )
      unread.push(`${text} `.replace(/- $/, '') + textOf(line + 1));
  };
  for (let line = first; line <= last; line++) if (!isRead(line)) add(line, false);
  for (const [edge, step] of [[first, -1] as const, [last, 1] as const]) {
    // The table goes on outside what was read of it until a line says something else.
    let isOver = false;
    for (
      let line = edge + step, left = step < 0 ? above : REACH;
      left > 0 && line >= 0 && line < lines.count;
      line += step
    ) {
      const text = textOf(line);
      // A converter may double blank lines.
      if (text !== '' || !lines.isBlank(line - step)) left--;
      if (text === '' || isRead(line) || isInList(line) || (isOver && isProse(line, text))) continue;
      // What has running text between itself and the table heads that.
      if (step < 0 && isOver && standsOverText(report, line)) continue;
      isOver ||= !areas.some((area) => mayName(text, area));
      add(line, isOver);
    }
  }
  return unread;
}

/** Whether a line may hold an area's label, or its first words: the table then has the row, whatever its grade became. */
export function mayName(line: string, area: NamedArea): boolean {
  const whole = withoutDoubled(foldName(line));
  return (
    opensLabel(line, area) ||
    labelsOf(area).some(
      (label) => (whole.startsWith(label) && whole.length <= label.length + LONGEST_GRADE) || isAround(label, whole),
    )
  );
}

/** Whether a label stands on a line around a grade: a converter joins what stands side by side. */
function isAround(label: string, line: string): boolean {
  if (line.length > label.length + LONGEST_GRADE) return false;
  let same = 0;
  while (same < label.length && label[same] === line[same]) same++;
  const behind = label.lastIndexOf(' ', same) + 1;
  return behind > 0 && line.endsWith(label.slice(behind));
}

/**
 * Whether a line holds an area's label wherever it stands: a converter that joins lines sets anything before it. In
 * running text a label is a row where a grade stands behind it.
 */
export function holdsName(line: string, area: NamedArea, { levels }: Framework): boolean {
  const whole = ` ${foldName(line)} `;
  const grades = levels.flatMap(({ label, variants }) => [label, ...variants].map(foldName));
  return labelsOf(area).some((label) =>
    whole
      .split(` ${label} `)
      .slice(1)
      .some((behind) => {
        const near = behind.slice(0, LONGEST_GRADE);
        return line.length <= LONGEST_ROW || grades.some((grade) => isGradeOf(near, near.indexOf(grade)));
      }),
  );
}

/** Whether a grade stands in what follows a label, at an index, and no verb makes a sentence of it. */
const isGradeOf = (behind: string, at: number) => at >= 0 && !VERB.test(` ${behind.slice(0, at)}`);

/** Whether a table has its columns still: a converter that loses them leaves rows that cannot be read. */
export function hasColumns(report: Report, { rows }: ResultTable): boolean {
  return rows.some((row) => isInColumns(report, row));
}

/** Whether a line is short and ends in a grade: then it may be a row whose label could not be read. */
export function mayBeRow(line: string, { levels }: Framework): boolean {
  if (line.length > LONGEST_ROW || SENTENCES.test(line)) return false;
  // The code of a grade stands before its label or behind it, either of them in brackets.
  const grade = foldGrade(
    foldGrade(line)
      .replace(/[()]/g, ' ')
      .replace(/ grade \d *$/, ''),
  );
  return levels.some((level) =>
    [level.label, ...level.variants].map(fold).some((words) => {
      const label = grade.slice(0, -words.length);
      return grade === words || (grade.endsWith(` ${words}`) && !VERB.test(label));
    }),
  );
}

/** Where a sentence ends and another begins. */
const SENTENCES = /[a-z]{2}\. \p{Lu}/u;

/** How a sentence goes on before its grade. */
const VERB = / (?:is|are|was|were) $/;

/** A sentence with the grade of the whole, which a converter may have broken within the grade. */
const OF_WHOLE = /^(?:the )?overall .{0,40}\bis\b/;

/** Whether the first column of a line holds an area's label, or its first words. */
function opensLabel(line: string, area: NamedArea): boolean {
  const words = withoutDoubled(foldName(line.split(/\t| {2}/, 1)[0] ?? ''));
  return (
    words.includes(' ') &&
    labelsOf(area).some((label) => label.startsWith(words) || (label.startsWith('overall ') && OF_WHOLE.test(words)))
  );
}

/** A text without the words that stand twice in a row by a slip. */
const withoutDoubled = (folded: string) =>
  folded
    .split(' ')
    .filter((word, index, words) => word !== words[index - 1])
    .join(' ');

const namesOf = (areas: Framework['areas'], name: string) =>
  areas.flatMap((area) => (area.name === name ? area.variants : []));

const labelsOf = ({ name, variants }: NamedArea) => [name, ...variants].map(foldName);

/** Whether a line without columns goes on in the middle of a sentence on the next one. */
function runsOn(line: string, next: string): boolean {
  return [line, next].every((text) => !/\t| {2}/.test(text)) && /^\p{Ll}/u.test(next);
}

/**
 * The lines of chapter headings with a grade of their own, of tick rows and of sentences that award a grade. A grade in
 * a column of its own is of a row that the end of a page has parted from its table.
 */
function linesJudgedElsewhere(report: Report): Set<number> {
  const judged = report.judgements.filter(({ source, level }) => source !== 'table' && level !== null);
  const isApart = (each: Judgement) => each.source === 'tick' || !isInColumns(report, each);
  return new Set(judged.filter(isApart).flatMap((each) => linesReadOf(report, each)));
}

/** The lines of a judgement; the name above an earlier grade is that of the present one too. */
function linesReadOf(report: Report, judgement: Judgement): number[] {
  return linesOf(report, judgement.role === 'cited' ? { ...judgement, areaSpans: [] } : judgement);
}

/** Whether a line of a row is parted into columns. */
function isInColumns(report: Report, row: Judgement): boolean {
  const { lines, text } = report;
  return linesOf(report, row).some((line) => GAP.test(text.slice(lines.inkStart(line), lines.inkEnd(line))));
}

const GAP = / {2}|\t/;
