import { LineRole, type Report } from '../../report/model';
import { oncePerReport } from '../../report/queries/once';
import { codeAt, isLetter } from '../../text/letters';
import type { Span } from '../../text/spans';

/** A paragraph of running text, as its lines. */
export interface Paragraph {
  /** The ink of each line, in order; running lines between two pages are left out. */
  readonly lines: readonly Span[];
}

/** What opens a paragraph or an item of a list. */
const OPENING = /^(?:\d{1,3}(?:\.\d{1,3})*[.)]?[ \t]|[•●▪■◼○o*–-][ \t]|[\uf000-\uf0ff]|\(?[a-z]{1,3}\)[ \t])/;

/**
 * The paragraphs of a report's running text, its footnotes and its headings: lines below each other of the same kind, and
 * none of a table. Found once for a report.
 */
export const paragraphsOf = oncePerReport((report: Report): readonly Paragraph[] => {
  const { text, lines, roles } = report;
  const claimed = tableLines(report);
  const paragraphs: Paragraph[] = [];
  let open: Span[] = [];
  let indent = 0;
  let kind: LineRole = LineRole.text;
  const close = (): void => {
    if (open.length > 0) paragraphs.push({ lines: open });
    open = [];
  };
  for (let line = 0; line < lines.count; line++) {
    const role = roles.of(line);
    if (role === LineRole.furniture) continue;
    if (role === LineRole.blank || role === LineRole.contents || claimed.has(line)) {
      close();
      continue;
    }
    if (role !== kind) close();
    kind = role;
    const span = { start: lines.inkStart(line), end: lines.inkEnd(line) };
    const opens =
      mayOpen(text, span.start) && OPENING.test(text.slice(span.start, span.start + 12)) && !goesOn(text, open.at(-1));
    if (opens || isAside(indent, span.start - lines.start(line))) close();
    indent = span.start - lines.start(line);
    open.push(span);
  }
  close();
  return paragraphs;
});

/** Whether the letter at an offset may be one that counts an item: most begin a word. */
function mayOpen(text: string, at: number): boolean {
  if (!isLetter(codeAt(text, at)) || !isLetter(codeAt(text, at + 1))) return true;
  return codeAt(text, at + 2) === CLOSES || codeAt(text, at + 3) === CLOSES;
}

/** The code of a closing bracket. */
const CLOSES = 41;

/** A line that ends in such a word goes on in the next one, which may then begin with a count: 'reduced from 60 to / 36.' */
const GOES_ON = /\s(?:a|an|and|about|at|between|by|for|from|in|is|of|on|only|or|over|some|than|the|to|was|were|with)$/;

function goesOn(text: string, last: Span | undefined): boolean {
  return last !== undefined && GOES_ON.test(text.slice(Math.max(last.start, last.end - 12), last.end));
}

/** A line that is set in by so many more or fewer columns belongs to another column of the page. */
const ASIDE = 20;

function isAside(before: number, indent: number): boolean {
  return Math.abs(before - indent) > ASIDE;
}

/** The lines that tables, tick rows and legends stand in. */
function tableLines({ lines, tables, tickRows, legends }: Report): ReadonlySet<number> {
  const claimed = new Set<number>();
  for (const { start, end } of [...tables, ...tickRows, ...legends]) {
    for (let line = lines.at(start); line <= lines.at(end); line++) claimed.add(line);
  }
  return claimed;
}
