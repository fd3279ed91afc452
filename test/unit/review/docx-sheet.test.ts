import * as assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';
import { docxSheet } from '../../../server/src/review/docx-sheet';
import type { SheetEntry } from '../../../server/src/review/sheet';

/** The room between the margins of its pages, and how much of it a centimetre is, in twentieths of a point. */
const room = 15_400;
const centimetre = 567;

function entry(more: Partial<SheetEntry> = {}): SheetEntry {
  return {
    file: 'a.report.txt',
    id: 'urn:uuid:1',
    kind: 'query',
    kindLabel: 'Query',
    state: 'open',
    waives: null,
    quote: 'Grade 2 (good)',
    text: 'Is this so?',
    replacement: null,
    author: 'Wilma Ashdown',
    created: '2026-11-20T10:00:00Z',
    replies: [],
    section: 'Leadership',
    paragraph: 12,
    place: { by: 'position', line: 7, column: 1, endLine: 7, endColumn: 15 },
    page: 3,
    whole: false,
    now: null,
    evidence: [],
    ...more,
  };
}

/** The body of a document: a file of the archive that it is. */
function bodyOf(docx: Uint8Array): string {
  const bytes = Buffer.from(docx);
  const name = 'word/document.xml';
  // The list of the archive's files stands at its end: of each, its size, where it begins and its name.
  const listed = bytes.lastIndexOf(name) - 46;
  const size = bytes.readUInt32LE(listed + 20);
  const at = bytes.readUInt32LE(listed + 42);
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  return inflateRawSync(bytes.subarray(start, start + size)).toString('utf8');
}

/** What the cells of each row say, line by line. */
function rowsOf(body: string): string[][] {
  return body
    .split('<w:tr>')
    .slice(1)
    .map((row) =>
      row
        .split('<w:tc>')
        .slice(1)
        .map((cell) =>
          cell
            .split('<w:p>')
            .slice(1)
            .map((line) => Array.from(line.matchAll(/<w:t [^>]*>([^<]*)/g), ([, text]) => text).join(''))
            .join('\n'),
        ),
    );
}

const widthsOf = (body: string): number[] =>
  Array.from(body.matchAll(/<w:gridCol w:w="(\d+)"/g), ([, width]) => Number(width));

describe('a review sheet for a word processor', () => {
  it('says of each annotation where it is, what it is and what is said, and leaves two columns empty', async () => {
    const body = bodyOf(
      await docxSheet([entry({ replies: [{ author: 'Harriet Lowe', created: null, text: 'It is.' }] })]),
    );
    assert.deepEqual(rowsOf(body), [
      [
        'Page\nSection\nParagraph',
        'Quote',
        'Kind\nState\nAuthor',
        'Comment',
        'Proposal',
        'Evidence',
        'Replies',
        'Decision',
        'Reply',
      ],
      [
        'Page 3\nLeadership\nParagraph 12',
        'Grade 2 (good)',
        'Query\nopen\nWilma Ashdown',
        'Is this so?',
        '',
        '',
        'Harriet Lowe: It is.',
        '',
        '',
      ],
    ]);
  });

  it('fills the page, with room to write a reply by hand, and none for what nobody said', async () => {
    const bare = widthsOf(bodyOf(await docxSheet([entry()])));
    const full = widthsOf(bodyOf(await docxSheet([entry({ replacement: 'Grade 3', evidence: ['minutes'] })])));
    for (const widths of [bare, full]) {
      assert.ok(Math.abs(widths.reduce((sum, width) => sum + width, 0) - room) < widths.length);
      assert.ok((widths.at(-1) ?? 0) > 3 * centimetre, widths.join());
      assert.ok((widths.at(-2) ?? 0) > 2 * centimetre, widths.join());
    }
    assert.ok((bare[4] ?? 0) < (full[4] ?? 0));
    assert.ok((bare[1] ?? 0) > (full[1] ?? 0));
  });

  it('shows what is bold as bold, and lists with points', async () => {
    const body = bodyOf(await docxSheet([entry({ text: 'See **the record**:\n- page 2\n* 5 ** 6' })]));
    assert.equal(rowsOf(body)[1]?.[3], 'See the record:\n• page 2\n• 5 ** 6');
    assert.match(body, /<w:b\/>(?:(?!<\/w:r>).)*the record</);
  });
});
