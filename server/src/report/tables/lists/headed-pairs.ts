import { fold, foldName, tidy } from '../../../text/fold';
import type { Span } from '../../../text/spans';
import { foldGrade } from '../../../vocabulary/levels';
import type { TableForm, TableGround } from '../form';
import { gradeRow, type GradeRow, type GradeTable } from '../table';

/** What heads a column of grades, alone on its line. */
const HEAD = /^(?:performance levels?|evaluations?|grades?|judge?ments?)$/i;
const LONGEST_HEAD = 20;

/** The title of a whole list of grades: names of groups may stand among its names. */
const TITLE = /^(?:summary|table) of (?:inspection )?(?:grades?|judge?ments?)(?: awarded)?$/i;
const LONGEST_TITLE = 40;

/** A label and the head over it are no longer, in characters; as few pairs show a list. */
const LONGEST = 90;
const FEWEST = 3;

/** The head of a column that explains grades: each stands before what it means. What no area is called is no longer, in words. */
const EXPLAINS = /\b(?:mean(?:s|ing)?|defin\w+|descri\w+|expla\w+|criteria)\b/i;
const MOST_WORDS = 9;

/**
 * Two columns that were read row by row below the head of the second, or below the title of the list: 'Performance level',
 * then each name and below it its grade. The head says what the words are, so that the names may be any.
 */
export const headedPairs: TableForm = (ground) => {
  const { lines, layout, loneGrades } = ground;
  const tables: GradeTable[] = [];
  let above = -1;
  for (let line = layout.nextText(0); line < lines.count; above = line, line = layout.nextText(line + 1)) {
    if (lines.length(line) > LONGEST_TITLE || !loneGrades.isBetween(line, line + REACH)) continue;
    const isTitle = TITLE.test(lines.ink(line));
    if (!isTitle && (lines.length(line) > LONGEST_HEAD || !HEAD.test(lines.ink(line)))) continue;
    const table = pairsBelow(ground, line, above, isTitle);
    if (!table) continue;
    tables.push(table);
    line = table.last;
  }
  return tables;
};

const NAME = /^\p{Lu}.*[\p{L})]$/u;

/** The first grade stands so near to the head, in lines. */
const REACH = 9;

/**
 * @param above The line of text above the head.
 * @param isWhole Whether the head is the title of the whole list.
 */
function pairsBelow(ground: TableGround, head: number, above: number, isWhole: boolean): GradeTable | null {
  const { lines, layout, levels, areas } = ground;
  const rows: GradeRow[] = [];
  const named = new Set<string>();
  let pieces: Span[] = [];
  let last = head;
  for (let line = layout.nextText(head + 1); line < lines.count; line = layout.nextText(line + 1)) {
    if (lines.length(line) > LONGEST || lines.hasColumns(line) || lines.hasTab(line)) break;
    const own = { start: lines.inkStart(line), end: lines.inkEnd(line) };
    if (isWhole ? levels.graded(foldGrade(lines.ink(line))) : levels.level(foldGrade(lines.ink(line)))) {
      if (pieces.length === 0) return null;
      const label = tidy(pieces.map(({ start, end }) => lines.text.slice(start, end)).join(' '));
      const area = areas.named(foldName(label));
      if (EXPLAINS.test(label) || (label.split(' ').length > MOST_WORDS && !area)) return null;
      // What a list has already heads a chapter below it.
      if (isWhole && area && named.has(area.id)) break;
      if (area) named.add(area.id);
      rows.push(gradeRow({ label, labelSpans: pieces, fragments: [own], printed: lines.ink(line) }));
      pieces = [];
      last = line;
    } else if (pieces.length === 0 && NAME.test(lines.ink(line))) pieces = [own];
    else if (pieces.length === 1 && /^[\p{Ll}(]/u.test(lines.ink(line))) pieces.push(own);
    // What has a blank line below it and no grade is the name of a group.
    else if (isWhole && pieces.length === 1 && lines.isBlank(line - 1) && NAME.test(lines.ink(line))) pieces = [own];
    else break;
  }
  if (rows.length < FEWEST) return null;
  if (isWhole) {
    // The title is a heading of its own.
    const first = lines.at(rows[0]?.labelSpans[0]?.start ?? 0);
    return { first, last, head: fold(lines.ink(head)), rows, sure: 'form', saysTime: false };
  }
  const isTitle = above >= 0 && lines.length(above) <= LONGEST && /[\p{L})]$/u.test(lines.ink(above));
  const title = isTitle ? `${lines.ink(above)} ${lines.ink(head)}` : '';
  return { first: isTitle ? above : head, last, head: fold(title), rows, sure: 'form', saysTime: false };
}
