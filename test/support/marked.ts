import type { Section } from '../../server/src/report/model';
import { recognise } from '../../server/src/report/recognise';
import { cellsBelow, type Conversion } from './conversions';

/** What marks, quotes or numbers every line, heading or word of a text. */
export const marked: readonly Conversion[] = [
  ['with headings of Markdown', (text) => atHeadings(text, (line) => `## ${line.trim()}`)],
  ['with underlined headings', (text) => atHeadings(text, (line) => `${line}\n${'-'.repeat(line.trim().length)}`)],
  ['with headings in bold', (text) => atHeadings(text, (line) => `**${line.trim()}**`)],
  ['with escaped numbers', (text) => text.replace(/^([ \t]*\d{1,3})\./gm, '$1\\.')],
  ['quoted', (text) => `> ${text.replaceAll('\n', '\n> ')}`],
  ['with numbered lines', numberedLines],
  ['with thin spaces', (text) => text.replace(/(\S) (?=\S)/g, '$1\u2009')],
  ['with tabs for columns, line breaks for form feeds', (text) => text.replace(/ {3,}/g, '\t').replaceAll('\f', '\n')],
  ['with every cell on a line, no page furniture', (text) => withoutPageNumbers(cellsBelow(text))],
];

function sections(outline: readonly Section[]): Section[] {
  return outline.flatMap((section) => [section, ...sections(section.children)]);
}

/** The lines of a text that are headings of one line, by their numbers. */
export function headingLines(text: string): Set<number> {
  const report = recognise(text);
  return new Set(
    sections(report.outline).flatMap(({ start, end }) => {
      const line = report.lines.at(start);
      return report.lines.at(end) === line && report.lines.inkStart(line) === start ? [line] : [];
    }),
  );
}

function atHeadings(text: string, change: (line: string) => string): string {
  const headings = headingLines(text);
  // The lines of a report end at each kind of line break.
  return text
    .split(/\r\n|\n|\r/)
    .map((line, index) => (headings.has(index) && line.trim() !== '' ? change(line) : line))
    .join('\n');
}

function numberedLines(text: string): string {
  return text
    .split('\n')
    .map((line, index) => `${String(index + 1).padStart(5)}  ${line}`)
    .join('\n');
}

/** A text without the lines that hold a page number and nothing else. */
export function withoutPageNumbers(text: string): string {
  return text.replace(/^[ \t\f]*\d{1,3}[ \t]*$/gm, '');
}
