import { recognise } from '../../server/src/report/recognise';
import { checkReport } from '../../server/src/rules/registry';

/** A name and what it makes of a text. */
export type Conversion = readonly [name: string, convert: (text: string) => string];

/** What converters make of tables that do not keep their columns, or keep them by other means. */
export const lostColumns: readonly Conversion[] = [
  ['with runs of blanks collapsed to one', collapsed],
  ['with indents stripped', (text) => text.replace(/^ +/gm, '')],
  ['with tabs between columns', (text) => text.replace(/ {3,}/g, '\t')],
  ['with borders between columns', bordered],
  ['with dots that lead to columns', (text) => text.replace(/(?<=[a-z]) {3,}(?=[A-Z])/g, ' ........ ')],
  ['with every cell on a line of its own', cellsBelow],
  ['with one blank for all, lines doubled', (text) => oneBlank(text).replaceAll('\n', '\n\n')],
];

/** Lines and cells one below the other, and nothing between paragraphs: numbers lose their places with the blanks. */
export const tight: Conversion = [
  'with cells on lines and no blank ones',
  (text) => cellsBelow(text).replace(/\n\s*\n/g, '\n'),
];

/** What another converter, a copy from a page or a mail makes of a text. */
export const conversions: readonly Conversion[] = [
  ...lostColumns,
  ['without form feeds', (text) => text.replaceAll('\f', '')],
  ['with no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['with no-break spaces between words', (text) => text.replace(/(\S) (?=\S)/g, '$1\u00a0')],
  ['with every line break doubled', (text) => text.replaceAll('\n', '\n\n')],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['without blank lines', (text) => text.replace(/\n{2,}/g, '\n')],
  ['with the lines of paragraphs joined', joinedParagraphs],
  ['behind an agenda', (text) => `Council\nAgenda item 7\n\n\f${text}`],
];

/** A text whose lines with columns are drawn as rows of cells; a number or bullet keeps its text. */
function bordered(text: string): string {
  return text
    .split('\n')
    .map((line) => cellsOf(line.trim(), / {3,}/))
    .map((cells) => (cells.length > 1 ? `| ${cells.join(' | ')} |` : cells.join('')))
    .join('\n');
}

/** The cells of a line; the number or bullet that opens a paragraph is none. */
function cellsOf(line: string, gap: RegExp): string[] {
  const mark = /^(?:\d{1,3}[.)]|[^\w\s]) +/.exec(line)?.[0] ?? '';
  const [first = '', ...others] = line.slice(mark.length).split(gap);
  return [mark + first, ...others];
}

/** A text whose columns follow one another, each piece on a line of its own; a number or bullet keeps its text. */
export function cellsBelow(text: string): string {
  return text
    .split('\n')
    .map((line) => cellsOf(line.trim(), / {2,}/).join('\n'))
    .join('\n');
}

/** A text whose paragraphs, rows and headings are lines, whatever stood on the lines that each of them had. */
function joinedParagraphs(text: string): string {
  return text
    .replaceAll('\f', '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s+/g, ' '))
    .join('\n\n');
}

/** A text without indents, gaps and blank lines. */
function oneBlank(text: string): string {
  return text
    .replace(/^[ \t]+/gm, '')
    .split('\n')
    .map(collapsed)
    .join('\n')
    .replace(/\n\s*\n/g, '\n');
}

/** A text with one blank for each run of them: two columns of running text side by side would be another text. */
function collapsed(text: string): string {
  return text.replace(/(?<! ) {2,}/g, (gap, at: number) => {
    const isBetweenColumns = /[a-z,]/.test(text.charAt(at - 1)) && /[a-z]/.test(text.charAt(at + gap.length));
    return isBetweenColumns && gap.length > 2 ? gap : ' ';
  });
}

/**
 * The level of every area among the awarded judgements of a text, by service and area.
 *
 * @param headline Whether the report's own list of results alone counts.
 */
export function awardedLevels(text: string, headline = false): Map<string, string> {
  const found = new Map<string, string>();
  for (const judgement of recognise(text).judgements) {
    const { level, service, areaId } = judgement;
    const counts = judgement.role === 'awarded' && (judgement.headline || !headline);
    if (counts && level) found.set(`${service ?? ''}/${areaId}`, level.label);
  }
  return found;
}

/** How many of the headline judgements of some texts are read when they come from another converter. */
export function keptHeadlines(
  texts: readonly string[],
  convert: Conversion[1],
): { readonly kept: number; readonly wrong: number; readonly all: number } {
  let kept = 0;
  let wrong = 0;
  let all = 0;
  for (const text of texts) {
    const truth = awardedLevels(text, true);
    const converted = awardedLevels(convert(text), true);
    all += truth.size;
    for (const [area, level] of truth) {
      if (converted.get(area) === level) kept++;
      else if (converted.has(area)) wrong++;
    }
  }
  return { kept, wrong, all };
}

/**
 * What goes wrong when a text comes from another converter: areas with another level than in the text itself, and
 * findings that the text itself has not. Areas may be lost, and findings with them.
 */
export function convertedWrong(name: string, text: string, convert: (text: string) => string): string[] {
  const truth = awardedLevels(text);
  const converted = convert(text);
  const known = findingsIn(text);
  const wrong = [...findingsIn(converted)].flatMap(([place, message]) =>
    known.has(place) ? [] : `${name}: ${message}`,
  );
  for (const [area, level] of awardedLevels(converted)) {
    if (truth.get(area) !== level) wrong.push(`${name}: ${area} is ${truth.get(area) ?? 'not judged'}, read ${level}`);
  }
  return wrong;
}

/** The messages of a text's findings, by rule and by what is printed at their places, however its blanks are set. */
function findingsIn(text: string): Map<string, string> {
  const findings = checkReport(recognise(text)).filter(
    ({ severity }) => severity === 'error' || severity === 'warning',
  );
  return new Map(
    findings.map(({ rule, start, end, message }) => [`${rule} ${text.slice(start, end).replace(/\s+/g, '')}`, message]),
  );
}
