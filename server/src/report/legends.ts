import { clean } from './fold';
import { LineRole, type Layout } from './layout';
import { foldGrade, type LevelLexicon } from './levels';
import type { LineTable } from './lines';
import type { Legend, Span } from './model';
import { occurrencesOf } from './occurrences';
import type { ResolvedPart } from './parts';

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
  const entries = [
    ...inlineEntries(lines, levels),
    ...gradeEntries(lines, levels),
    ...describedEntries(lines, levels),
    ...tableEntries(lines, layout, levels),
  ];
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
    const repeated = run.some(({ code }) => code === entry.code);
    // A code said twice on a line is still of the same legend.
    if (repeated && previous && lines.at(previous.start) === lines.at(entry.start)) continue;
    if (!near || repeated) close();
    run.push(entry);
  }
  close();
  return legends;
}

/** What a legend says to the part that it stands in; nothing where that part has no scale. */
export function legendOf({ start, end, entries }: LegendLines, { scale, levels }: ResolvedPart): Legend[] {
  if (!scale) return [];
  return [
    {
      start,
      end,
      scale,
      entries: entries.map((entry) => ({
        start: entry.start,
        end: entry.end,
        code: { value: entry.code, start: entry.codeStart, end: entry.codeStart + entry.code.length },
        level: levels.level(foldGrade(entry.label)),
      })),
    },
  ];
}

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

/** '4: outstanding/excellent' and what follows up to the next code. Every such legend has a code 1. */
function inlineEntries(lines: LineTable, levels: LevelLexicon): Entry[] {
  const entries: Entry[] = [];
  const seen = new Set<number>();
  for (const one of ['1:', '1 :', '1=', '1 =']) {
    for (let at = lines.text.indexOf(one); at >= 0; at = lines.text.indexOf(one, at + 1)) {
      const line = lines.at(at);
      for (let near = Math.max(0, line - 2); near <= Math.min(line + 2, lines.count - 1); near++) {
        if (seen.has(near)) continue;
        seen.add(near);
        entries.push(...lineEntries(lines, near, levels));
      }
    }
  }
  return entries;
}

function lineEntries(lines: LineTable, line: number, levels: LevelLexicon): Entry[] {
  const entries: Entry[] = [];
  const offset = lines.inkStart(line);
  for (const match of lines
    .ink(line)
    .replaceAll('\u00a0', ' ')
    .matchAll(/\b(\d) ?[:=] ?([A-Z][A-Z /]{2,40})/gi)) {
    const [whole, code = '', label = ''] = match;
    if (!levels.level(foldGrade(label))) continue;
    const start = offset + match.index;
    entries.push({ code, codeStart: start, label: clean(label), start, end: start + whole.trimEnd().length });
  }
  return entries;
}

/** 'Outstanding (Grade 1)' at the start of a line. */
function gradeEntries(lines: LineTable, levels: LevelLexicon): Entry[] {
  const entries: Entry[] = [];
  const text = lines.text;
  for (const at of occurrencesOf(text, '(Grade ')) {
    const line = lines.at(at);
    const start = lines.inkStart(line);
    const code = text.charAt(at + 7);
    const label = text.slice(start, at);
    if (at - start > 40 || !/\d/.test(code) || text.charAt(at + 8) !== ')' || !levels.level(foldGrade(label))) continue;
    entries.push({ code, codeStart: at + 7, label: clean(label), start, end: at + 9 });
  }
  return entries;
}

/** 'Grade 1 is Outstanding: …', 'Grade 1    Outstanding    …' at the start of a line. */
function describedEntries(lines: LineTable, levels: LevelLexicon): Entry[] {
  const entries: Entry[] = [];
  const text = lines.text;
  for (let at = text.indexOf('Grade '); at >= 0; at = text.indexOf('Grade ', at + 1)) {
    const line = lines.at(at);
    if (at !== lines.inkStart(line) || !/\d/.test(text.charAt(at + 6))) continue;
    const described = DESCRIBED.exec(text.slice(at + 7, Math.min(lines.inkEnd(line), at + 90)).replaceAll('\t', '  '));
    const label = described?.[1] ?? '';
    if (!levels.level(foldGrade(label))) continue;
    const code = text.charAt(at + 6);
    entries.push({ code, codeStart: at + 6, label: clean(label), start: at, end: lines.inkEnd(line) });
  }
  return entries;
}

/** What stands behind 'Grade 1': the label, and behind a colon or a gap what it means. */
const DESCRIBED = /^(?: is|:)? {1,40}([a-z]{3,21}(?: [a-z]{2,20}){0,2})(?::| {2}|$)/i;

/** A row that starts with the code and has a label in another cell. */
function tableEntries(lines: LineTable, layout: Layout, levels: LevelLexicon): Entry[] {
  const entries: Entry[] = [];
  if (!lines.hasTabs) return entries;
  for (let line = 0; line < lines.count; line++) {
    if (!lines.hasTab(line) || layout.role(line) !== LineRole.text) continue;
    const [code = '', ...cells] = lines.ink(line).split('\t');
    if (!/^\d\s?$/.test(code)) continue;
    const label = cells.find((cell) => levels.level(foldGrade(cell)) !== null);
    if (label === undefined) continue;
    const start = lines.inkStart(line);
    entries.push({ code: code.trim(), codeStart: start, label: clean(label), start, end: lines.inkEnd(line) });
  }
  return entries;
}
