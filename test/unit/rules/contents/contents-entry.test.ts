import * as assert from 'node:assert/strict';
import type { Finding } from '../../../../server/src/rules/finding';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';
import { apply } from '../../../mutation/edits';
import { single } from '../../report/support';

const chapters = [
  'Executive summary',
  'Information about this local authority area',
  'Recommendations for the council',
  'Summary for children and young people',
  'The experiences and progress of children',
  'Leadership, management and governance',
  'Information about this inspection',
];

/** A report whose chapters stand on pages of their own, from page 2 on, with a contents list before them. */
function listing(entries: readonly (readonly [string, number])[], pageBreak = '\f'): string {
  const list = entries.map(([title, page]) => `${title.padEnd(60)}${String(page)}`).join('\n');
  const body = chapters.map(
    (title, index) => `${pageBreak}${title}\n\nSocial workers see chapter ${'abcdefg'.charAt(index)}.\n`,
  );
  return single(`Contents\n\n${list}\n`, '').replace(/\f$/, '') + body.join('\n');
}

const right = chapters.map((title, index) => [title, index + 2] as const);

/** The list with other pages for some of the chapters, by their index. */
const withPages = (pages: Readonly<Record<number, number>>) =>
  right.map(([title, page], index) => [title, pages[index] ?? page] as const);

function findings(text: string): Finding[] {
  return checkReport(recognise(text)).filter(({ rule }) => rule === 'contents-entry');
}

const messages = (text: string) => findings(text).map(({ message }) => message.replace(/ \(line \d+\)/, ''));

describe('contents-entry', () => {
  it('is silent where more and more pages are missing, and not where one entry is wrong', () => {
    assert.deepEqual(findings(listing(withPages({ 5: 20, 6: 22 }))).length, 0);
    assert.deepEqual(findings(listing(withPages({ 5: 22, 6: 20 }))).length, 2);
    assert.deepEqual(findings(listing(withPages({ 3: 20 }))).length, 1);
  });

  it('is silent on the head of the list, in cells or on lines of their own', () => {
    for (const head of [
      'Section'.padEnd(60) + 'Page',
      'SECTION\n\nPAGE',
      '| Section | Page |',
      'Chapter | Page number',
    ])
      assert.deepEqual(findings(listing(right).replace('Contents\n\n', `Contents\n\n${head}\n\n`)), [], head);
  });

  it('is silent on a list that is right', () => {
    assert.deepEqual(messages(listing(right)), []);
    assert.deepEqual(messages(listing(right, '')), []);
  });

  it('finds a page on which the heading does not stand, and puts it right', () => {
    const text = listing(withPages({ 3: 6 }));
    assert.deepEqual(messages(text), [
      "The contents list gives page 6, but 'Summary for children and young people' is on page 5.",
    ]);
    assert.equal(apply(text, findings(text)[0]?.fixes?.[0]?.edits ?? []), listing(right));
  });

  it('puts two swapped pages right at once', () => {
    const text = listing(withPages({ 3: 6, 4: 5 }));
    assert.equal(findings(text).length, 2);
    assert.equal(apply(text, findings(text)[1]?.fixes?.[0]?.edits ?? []), listing(right));
  });

  it('finds a page that goes back where the text has no pages', () => {
    assert.deepEqual(messages(listing(withPages({ 4: 3 }), '')), [
      'The pages of the contents list go back here, from 5 to 3.',
    ]);
  });

  it('is silent where more pages are wrong, or a page break is lost', () => {
    assert.deepEqual(messages(listing(withPages({ 2: 9, 3: 11, 4: 12, 5: 14, 6: 15 }))), []);
    assert.deepEqual(
      messages(listing(right).replace('\fInformation about this inspection', 'Information about this inspection')),
      [],
    );
  });

  it('finds an entry that no heading is like', () => {
    const text = listing(right.map(([title, page]) => [page === 5 ? 'Resources and partners' : title, page]));
    assert.deepEqual(messages(text), ["No heading of the report is 'Resources and partners'."]);
  });

  it('is silent where the list has lost its own heading, and with it who knows what else', () => {
    const text = listing(right.map(([title, page]) => [page === 5 ? 'Resources and partners' : title, page]));
    assert.deepEqual(messages(text.replace('Contents\n', '')), []);
  });

  it('is silent on an entry that its heading resembles', () => {
    const text = listing(right.map(([title, page]) => [page === 5 ? 'A summary for young people' : title, page]));
    assert.deepEqual(messages(text), []);
  });
});

describe('an annex that the contents list leaves out', () => {
  const annexes = ['Annex A: The letter', 'Annex B: Youth work', 'Annex C: How the report was made'];

  /** The list with entries for so many of the annexes, all of which the report has. */
  function withAnnexes(listed: number): string {
    const entries = [...right, ...annexes.slice(0, listed).map((title, index) => [title, 9 + index] as const)];
    return `${listing(entries)}${annexes.map((title) => `\f${title}\n\nOf this there is more to say.\n`).join('\n')}`;
  }

  it('is found where the others are listed', () => {
    assert.deepEqual(messages(withAnnexes(3)), []);
    assert.deepEqual(messages(withAnnexes(2)), [
      "The contents list has no entry for 'Annex C: How the report was made', but for the other annexes.",
    ]);
  });

  it('is not asked for where one annex or none is listed', () => {
    assert.deepEqual([...messages(withAnnexes(1)), ...messages(withAnnexes(0))], []);
  });

  it('finds two pages that were swapped in a list of few entries, or of pages below their titles', () => {
    const few = (pages: readonly number[]) =>
      single(
        `Contents\n\n${pages.map((page, index) => `${(chapters[index] ?? '').padEnd(60)}${String(page)}`).join('\n')}\n`,
        '',
      ) +
      chapters
        .slice(0, 3)
        .map((title) => `${title}\n\nSocial workers see children.\n`)
        .join('\n');
    assert.deepEqual(messages(few([3, 4, 6])), []);
    assert.deepEqual(messages(few([4, 3, 6])).length, 1);
    const below = (text: string) => text.replace(/ {20,90}(\d+)$/gm, '\n$1');
    assert.deepEqual(messages(below(listing(right))), []);
    assert.ok(messages(below(listing(withPages({ 3: 6, 4: 5 })))).length > 0);
  });
});
