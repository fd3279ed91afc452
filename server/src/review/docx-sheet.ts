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

/** How wide the columns are, in parts of a hundred; one that is not named is left out. */
const widths: Readonly<Record<string, number>> = {
  Page: 4,
  Section: 9,
  Paragraph: 6,
  Quote: 16,
  Kind: 7,
  Comment: 14,
  Proposal: 9,
  Evidence: 8,
  [headings.state]: 5,
  Replies: 8,
  [headings.decision]: 6,
  [headings.reply]: 8,
};

/** The room between the margins of an A4 page on its side, in twentieths of a point. */
const width = 15_400;
const margin = 720;

/** The shade of the head and of what is to be filled in. */
const shades = { head: 'D9E2F3', empty: 'FFF8E1' };

/** In half points. */
const small = 15;

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
            new Paragraph({ text: plain(file), heading: HeadingLevel.HEADING_2, keepNext: true }),
            tableOf(rows),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function tableOf(entries: readonly SheetEntry[]): Table {
  const columns = sheetColumns.filter(({ heading }) => widths[heading] !== undefined);
  const head = columns.map(({ heading }) => cell(heading, heading, { isHead: true, shade: shades.head }));
  const rows = entries.map(
    (entry) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((column) => {
          const isEmpty = column.heading === headings.decision || column.heading === headings.reply;
          return cell(column.heading, column.of(entry), isEmpty ? { shade: shades.empty } : {});
        }),
      }),
  );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns.map(({ heading }) => widthOf(heading)),
    layout: TableLayoutType.FIXED,
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...rows],
  });
}

function cell(
  heading: string,
  text: string,
  { isHead = false, shade }: { isHead?: boolean; shade?: string },
): TableCell {
  return new TableCell({
    width: { size: widthOf(heading), type: WidthType.DXA },
    margins: { left: 60, right: 60, top: 40, bottom: 40 },
    ...(shade === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill: shade } }),
    children: plain(text)
      .split('\n')
      .map((line) => new Paragraph({ children: [runOf({ text: line, bold: isHead, size: small })] })),
  });
}

function runOf(options: IRunOptions): TextRun {
  return new TextRun(options);
}

function widthOf(heading: string): number {
  return Math.round(((widths[heading] ?? 0) * width) / 100);
}

function pageNumbers(): Footer {
  const run = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: small });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })] });
}

/** A text without the control characters and halves of characters that no XML may hold. */
function plain(text: string): string {
  return text.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]|[\p{Cs}\ufffe\uffff]/gu, ' ');
}
