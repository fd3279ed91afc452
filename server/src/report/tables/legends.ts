import { cellsOf } from '../../text/columns';
import { isDigit, isSpace, mayBeOneOf } from '../../text/letters';
import { clean } from '../../text/fold';
import { type Layout } from '../layout/page';
import { LineRole } from '../layout/page';
import { foldGrade, type LevelLexicon } from '../../vocabulary/levels';
import type { LineTable } from '../../text/lines';
import type { Span } from '../../text/spans';

/** The lines that define a scale, as printed. Lines are 0-based, the last one included. */
export interface LegendLines extends Span {
  readonly first: number;
  readonly last: number;
  /** Code and label of each level, in the order of the text. */
  readonly entries: readonly (Span & { readonly code: string; readonly codeStart: number; readonly label: string })[];
}

type Entry = LegendLines['entries'][number];

/** Fewer levels make no scale. */
const FEWEST = 3;

/** Lines between two entries of one legend: a wrapped description, a blank line. */
const ENTRY_REACH = 5;

/**
 * Finds legends: '4: outstanding; 3: good; …' within a line, 'Outstanding (Grade 1)' line by line, or a table whose
 * rows start with the code.
 */
export function readLegends(lines: LineTable, layout: Layout, levels: LevelLexicon): LegendLines[] {
  const entries: Entry[] = [];
  addInline(entries, lines, levels);
  addWorded(entries, lines, levels);
  addRows(entries, lines, layout, levels);
  entries.sort((a, b) => a.start - b.start);
  const legends: LegendLines[] = [];
  let run: Entry[] = [];
  const close = () => {
    const first = run[0];
    const last = run.at(-1);
    if (first && last && run.length >= FEWEST) legends.push(runOf(lines, run, first, last));
    run = [];
  };
  for (const entry of entries) {
    const previous = run.at(-1);
    const near = previous && lines.at(entry.start) - lines.at(previous.start) <= ENTRY_REACH;
    const repeated = run.find(({ code }) => code === entry.code);
    // A code said twice on a line is still of the same legend; of another level it is a mistake.
    const isBeside = previous !== undefined && lines.at(previous.start) === lines.at(entry.start);
    if (isBeside && repeated && isSaid(run, entry)) continue;
    if (!near || (!isBeside && repeated && beginsAnew(run, entry))) close();
    run.push(entry);
  }
  close();
  return legends;
}

/** Whether an entry whose code a run has already opens a second legend; otherwise two levels have one code by mistake. */
function beginsAnew(run: readonly Entry[], entry: Entry): boolean {
  return isSaid(run, entry) || (run.length >= FEWEST && run[0]?.code === entry.code);
}

const isSaid = (run: readonly Entry[], { label }: Entry): boolean =>
  run.some((entry) => entry.label.toLowerCase() === label.toLowerCase());

function runOf(lines: LineTable, entries: readonly Entry[], first: Entry, last: Entry): LegendLines {
  const firstLine = lines.at(first.start);
  let lastLine = lines.at(last.end);
  // A description that is wrapped beside its label goes on below the last one.
  while (lastLine + 1 < lines.count && !lines.isBlank(lastLine + 1) && lines.indent(lastLine + 1) >= 20) lastLine++;
  return {
    first: firstLine,
    last: lastLine,
    start: lines.inkStart(firstLine),
    end: lines.inkEnd(lastLine),
    entries,
  };
}

/** '4: outstanding/excellent' and what follows up to the next code. Every such legend has a code 1, or by mistake 2 twice. */
function addInline(entries: Entry[], lines: LineTable, levels: LevelLexicon): void {
  const { text } = lines;
  const looked = new Set<number>();
  for (const code of ['1', '2']) {
    for (let at = text.indexOf(code, lines.from); at >= 0; at = text.indexOf(code, at + 1)) {
      const mark = text.charCodeAt(text.charCodeAt(at + 1) === SPACE ? at + 2 : at + 1);
      if (mark !== COLON && mark !== EQUALS) continue;
      const line = lines.at(at);
      const last = Math.min(line + 2, lines.count - 1);
      for (let near = Math.max(0, line - 2); near <= last; near++) {
        if (looked.has(near)) continue;
        looked.add(near);
        addLine(entries, lines, near, levels);
      }
    }
  }
}

const SPACE = 32;
const COLON = 58;
const EQUALS = 61;

const CODE_AND_LABEL = /\b(\d) ?[:=] ?([A-Z][A-Z /]{2,40})/gi;

function addLine(entries: Entry[], lines: LineTable, line: number, levels: LevelLexicon): void {
  const offset = lines.inkStart(line);
  const ink = lines.ink(line).replaceAll('\u00a0', ' ');
  CODE_AND_LABEL.lastIndex = 0;
  for (let match = CODE_AND_LABEL.exec(ink); match; match = CODE_AND_LABEL.exec(ink)) {
    const [whole, code = '', label = ''] = match;
    if (!levels.level(foldGrade(label))) continue;
    const start = offset + match.index;
    entries.push({ code, codeStart: start, label: clean(label), start, end: start + whole.trimEnd().length });
  }
}

/** 'Outstanding (Grade 1)', 'Grade 1 is Outstanding: …' and 'Grade 1    Outstanding    …' at the start of a line. */
function addWorded(entries: Entry[], lines: LineTable, levels: LevelLexicon): void {
  const { text } = lines;
  for (let at = text.indexOf(GRADE, lines.from); at >= 0; at = text.indexOf(GRADE, at + 1)) {
    const codeStart = at + GRADE.length + 1;
    if (!isDigit(text.charCodeAt(codeStart)) || !isSpace(text.charCodeAt(codeStart - 1))) continue;
    const entry = text[at - 1] === '(' ? behindLabel(lines, at - 1, codeStart) : beforeLabel(lines, at, codeStart);
    if (!entry || !levels.level(foldGrade(entry.label))) continue;
    const { label, start, end } = entry;
    entries.push({ code: text.charAt(codeStart), codeStart, label: clean(label), start, end });
  }
}

const GRADE = 'Grade';

/** A label as printed, and the entry's place. */
type Labelled = Span & { readonly label: string };

/** 'Outstanding (Grade 1)'. */
function behindLabel(lines: LineTable, bracket: number, codeStart: number): Labelled | null {
  const { text } = lines;
  const start = lines.inkStart(lines.at(bracket));
  if (bracket - start > 40 || text[codeStart + 1] !== ')') return null;
  return { label: text.slice(start, bracket), start, end: codeStart + 2 };
}

/** 'Grade 1 is Outstanding: …', 'Grade 1 is Outstanding - …'. */
function beforeLabel(lines: LineTable, start: number, codeStart: number): Labelled | null {
  const { text } = lines;
  const line = lines.at(start);
  if (start !== lines.inkStart(line)) return null;
  const end = lines.inkEnd(line);
  const behind = text
    .slice(codeStart + 1, Math.min(end, start + 90))
    .replaceAll('\t', '  ')
    .replaceAll('\u00a0', ' ');
  const label = DESCRIBED.exec(behind)?.[1] ?? WHOLE_LINE.exec(behind)?.[1];
  return label === undefined ? null : { label, start, end };
}

/** What stands behind 'Grade 1': the label, and behind a colon, a dash or a gap what it means. */
const DESCRIBED = /^(?: is|:)? {1,40}([a-z]{3,21}(?: [a-z]{2,20}){0,2})(?::| [-\u2013\u2014] | {2}|$)/i;

/** A label of many words, which fills the line: 'Grade 2    good features and no important shortcomings'. */
const WHOLE_LINE = /^(?: is|:)? {1,40}([a-z][a-z, ]{3,80})$/i;

/** Rows that start with the code and have a label in another cell: parted by tabs, or set in place below a head. */
function addRows(entries: Entry[], lines: LineTable, layout: Layout, levels: LevelLexicon): void {
  let head = -1;
  for (let line = lines.hasTabs ? 0 : lines.nextInColumns(0); line < lines.count; line++) {
    const start = lines.inkStart(line);
    if (mayHead(lines.text, start) && !lines.hasTab(line) && HEAD.test(lines.text.slice(start, start + LONGEST_NAME)))
      head = line;
    if (!isDigit(lines.text.charCodeAt(start)) || layout.role(line) !== LineRole.text) continue;
    // Rows that are numbered look alike; the head says that it is the code that opens them.
    const isBelow = head >= 0 && line - head <= HEAD_REACH && lines.hasColumns(line);
    if (!lines.hasTab(line) && !isBelow) continue;
    const [code = '', ...cells] = cellsOf(lines, line).map((cell) => lines.text.slice(cell.start, cell.end));
    if (!/^\d$/.test(code)) continue;
    // Several grades in a row are those of what it names.
    const [label, ...others] = cells.filter((cell) => levels.level(foldGrade(cell)) !== null);
    if (label === undefined || others.length > 0) continue;
    if (isBelow) head = line;
    entries.push({ code, codeStart: start, label: clean(label), start, end: lines.inkEnd(line) });
  }
}

/** What the first column of a table that explains codes is called; its rows stand within so many lines of it. */
const HEAD = /^(?:grade|score|rating|level|code)(?=\s{2})/i;
const LONGEST_NAME = 12;
const mayHead = mayBeOneOf('gsrlc');
const HEAD_REACH = 5;
