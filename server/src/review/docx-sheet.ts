import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type IRunOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { headings, sheetColumns } from './columns';
import { byFile } from './markdown';
import type { SheetEntry } from './sheet';

/** A column of the table: the columns of a sheet that stand in it, one below the other, and its share of free room. */
interface DocxColumn {
  readonly of: readonly string[];
  readonly share: number;
}

/** Few enough columns that a person has room to write in the last two, on a screen and on paper. */
const columns: readonly DocxColumn[] = [
  { of: ['Page', 'Section', 'Paragraph'], share: 5 },
  { of: ['Quote'], share: 22 },
  { of: ['Kind', headings.state, 'Author'], share: 5 },
  { of: ['Comment'], share: 21 },
  { of: ['Proposal'], share: 10 },
  { of: ['Evidence'], share: 8 },
  { of: ['Replies'], share: 10 },
  { of: [headings.decision], share: 6 },
  { of: [headings.reply], share: 17 },
];

/** What a number needs before it where it stands below other things. */
const named: ReadonlySet<string> = new Set(['Page', 'Paragraph']);

/** The columns for whoever answers. */
const toFillIn: ReadonlySet<string> = new Set([headings.decision, headings.reply]);

/** The room between the margins of an A4 page on its side, in twentieths of a point. */
const width = 15_400;
const margin = 720;

/** The shade of the head and of what is to be filled in. */
const shades = { head: 'D9E2F3', empty: 'FFF8E1' };

/** In half points. */
const small = 17;

/** The room that a letter of a heading needs, and the edges of a cell, in twentieths of a point. */
const letter = 95;
const edges = 160;

/**
 * A review sheet as a document of a word processor: a table for each report, on pages on their side, with empty columns
 * for the answers.
 */
export async function docxSheet(entries: readonly SheetEntry[]): Promise<Uint8Array> {
  const document = new Document({
    title: 'Annotations',
    creator: 'Inspection Reports',
    lastModifiedBy: 'Inspection Reports',
    styles: { default: { document: { run: { font: 'Calibri', size: 20 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE },
            margin: { left: margin, right: margin, top: margin, bottom: margin },
          },
        },
        footers: { default: pageNumbers() },
        children: [
          new Paragraph({ text: 'Annotations', heading: HeadingLevel.HEADING_1 }),
          ...byFile(entries).flatMap(([file, rows]) => [
            new Paragraph({
              text: plain(file),
              heading: HeadingLevel.HEADING_2,
              keepNext: true,
              spacing: { before: 240, after: 120 },
            }),
            tableOf(rows),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function tableOf(entries: readonly SheetEntry[]): Table {
  const cells = entries.map((entry) => columns.map((column) => textOf(column, entry)));
  const widths = widthsOf(columns.map((_, index) => cells.every((row) => row[index] === '')));
  const head = columns.map(({ of }, index) =>
    cell(
      of.map((heading) => [run(heading, { bold: true })]),
      widths[index],
      shades.head,
    ),
  );
  const rows = cells.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((text, index) => {
          const isEmpty = columns[index]?.of.some((heading) => toFillIn.has(heading));
          return cell(text.split('\n').map(runsOf), widths[index], isEmpty === true ? shades.empty : undefined);
        }),
      }),
  );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...rows],
  });
}

/** What stands in a cell: each thing on a line of its own. */
function textOf({ of }: DocxColumn, entry: SheetEntry): string {
  return sheetColumns
    .filter(({ heading }) => of.includes(heading))
    .map((column) => ({ heading: column.heading, text: plain(column.of(entry)) }))
    .filter(({ text }) => text !== '')
    .map(({ heading, text }) => (named.has(heading) ? `${heading} ${text}` : text))
    .join('\n');
}

/** The widths of the columns: one that says nothing in the whole table has room for its heading and no more. */
function widthsOf(isEmpty: readonly boolean[]): number[] {
  const least = columns.map(({ of }) => Math.max(...of.map((heading) => heading.length * letter + edges)));
  const shares = columns.map(({ of, share }, index) =>
    isEmpty[index] === true && !of.some((heading) => toFillIn.has(heading)) ? 0 : share,
  );
  const free = (width - sum(least)) / sum(shares);
  return least.map((room, index) => Math.round(room + (shares[index] ?? 0) * free));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

function cell(lines: readonly (readonly TextRun[])[], size = 0, shade?: string): TableCell {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    margins: { left: 60, right: 60, top: 40, bottom: 40 },
    ...(shade === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill: shade } }),
    children: lines.map((runs) => new Paragraph({ children: [...runs] })),
  });
}

/** A line of Markdown as it is meant, as far as it says what is bold and what is listed. */
function runsOf(line: string): TextRun[] {
  return line
    .replace(/^[-*+] /, '• ')
    .split(/(\*\*[^*]+\*\*)/)
    .filter((part) => part !== '')
    .map((part) =>
      /^\*\*[^*]/.test(part) && part.endsWith('**') ? run(part.slice(2, -2), { bold: true }) : run(part),
    );
}

function run(text: string, more: IRunOptions = {}): TextRun {
  return new TextRun({ text, size: small, ...more });
}

function pageNumbers(): Footer {
  const run = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: small });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })] });
}

/** A text without the control characters and halves of characters that no XML may hold. */
function plain(text: string): string {
  return text.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]|[\p{Cs}\ufffe\uffff]/gu, ' ');
}
