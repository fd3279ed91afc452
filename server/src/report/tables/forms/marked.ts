import { FlowTables } from '../flow/flow-tables';
import { type Layout, LineRole } from '../../layout/page';
import type { LevelLexicon } from '../../../vocabulary/levels';
import type { LineTable } from '../../../text/lines';
import { remembered } from '../../../text/remembered';
import type { TableForm } from '../form';
import type { Wordings } from '../../../vocabulary/wordings';

/** So many lines of text hold the front of a report that no page breaks part. */
const FRONT_LINES = 60;

/** A line of so many characters that a full stop ends is of running text. */
const PROSE = 40;

/** What announces a report's own results, in the lines of text above them. */
const ANNOUNCES = /\b(?:grades?|judge?ments?)\b/i;
const RATES = /^(?!.*\b(?:previous|last|earlier)\b).*\b(?:is|are|we|have|has been) rated\b/i;
const ANNOUNCING = 2;

/**
 * The lists of results at the front of a report in which a colon or a dash stands behind each label: 'Adoption
 * performance: good'. Further on, and below running text that does not announce judgements, a list of this form may
 * tell of anything: of an earlier inspection, of schools, of what has been said already.
 */
export const marked: TableForm = ({ lines, layout, levels, areas }) => {
  const end = frontEnd(layout);
  if (!mayHoldMarked(lines.text.slice(lines.from, lines.end(end - 1)), levels)) return [];
  const found = new FlowTables(lines, layout, levels, areas, true).read(0, end);
  // The first of several pages is the cover, whatever stands on it.
  if (found.length === 0 || layout.pages.length > 1) return found;
  const prose = firstProse(lines, layout);
  // What no report need judge is rated in lists of its own, as groups of patients are.
  const rated = found.find(
    ({ first, rows }) =>
      rows.some(({ name }) => areas.named(name)?.optional === false) && isAnnounced(lines, layout, first, RATES),
  );
  return found.filter(
    (table) => table === rated || table.first <= prose || isAnnounced(lines, layout, table.first, ANNOUNCES),
  );
};

const gradesBehindMarks = new WeakMap<Wordings, RegExp>();

/** A cheap look whether a grade stands behind a mark anywhere in a text; marks of bold print show nothing. */
function mayHoldMarked(text: string, { wordings }: LevelLexicon): boolean {
  const behindMark = remembered(
    gradesBehindMarks,
    wordings,
    () =>
      new RegExp(
        String.raw`[a-z)]\u200b{0,9}[ \u00A0]?(?::|[\u2010-\u2015\u2212-]\s)[\s\u200b]{0,20}(?:not|grade|${wordings.pattern})(?![a-z])`,
        'i',
      ),
  );
  return behindMark.test(text);
}

/** The line behind the first page. */
function frontEnd(layout: Layout): number {
  const [first, second] = layout.pages;
  if (first && second) return first.last + 1;
  let line = layout.nextText(0);
  for (let count = 1; count < FRONT_LINES; count++) line = layout.nextText(line + 1);
  return line;
}

function firstProse(lines: LineTable, layout: Layout): number {
  let line = layout.nextText(0);
  while (line < lines.count && !(lines.length(line) >= PROSE && lines.ink(line).endsWith('.'))) {
    line = layout.nextText(line + 1);
  }
  return line;
}

function isAnnounced(lines: LineTable, layout: Layout, first: number, words: RegExp): boolean {
  let text = '';
  for (let line = first - 1, count = 0; line >= 0 && count < ANNOUNCING; line--) {
    if (layout.role(line) !== LineRole.text) continue;
    // Only the line right above may be a heading; one further up goes on in it.
    if (count > 0 && layout.nextText(line + 1) !== line + 1) break;
    text = `${lines.ink(line)} ${text}`;
    count++;
  }
  return words.test(text.trim());
}
