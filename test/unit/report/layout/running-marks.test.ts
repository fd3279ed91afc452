import assert from 'node:assert/strict';
import { readLayout } from '../../../../server/src/report/layout/layout';
import { LineTable } from '../../../../server/src/text/lines';

const WORDS = 'Zabcdefgh of its own';

/** The lines that belong to the pages, of pages with these feet. */
function furniture(foot: (page: string) => string): string[] {
  const pages = ['1', '2', '3', '4', '5'].map(
    (page) => `${WORDS.slice(Number(page))}.\n\nAlso ${WORDS.slice(Number(page))}.\n\n${foot(page)}\n`,
  );
  const lines = new LineTable(pages.join('\f'));
  return readLayout(lines).furniture.map(({ start, end }) => lines.text.slice(start, end));
}

describe('the foot of a page', () => {
  it('leaves a digit at the end of a page that has its number elsewhere', () => {
    const found = furniture(
      (page) => `${page === '3' ? '4' : `Then ${WORDS.slice(Number(page))}.`}\n\f\n${page} of 21`,
    );
    assert.deepEqual(found, ['1 of 21', '2 of 21', '3 of 21', '4 of 21', '5 of 21']);
  });

  it('leaves a digit at the end of a page where no page has a number, and none that may be that of its page', () => {
    const found = (digit: string) =>
      furniture((page) => (page === '4' ? `What was asked\n\n${digit}` : `Then ${WORDS.slice(Number(page))}.`));
    assert.deepEqual(found('1'), []);
    assert.deepEqual(found('4'), ['4']);
    assert.deepEqual(found('5'), ['5']);
    assert.deepEqual(
      furniture((page) => String(Number(page) + 4)),
      ['5', '6', '7', '8', '9'],
    );
  });

  it('is known whether its number stands before or behind it', () => {
    assert.equal(furniture((page) => `${page}   Anytown School`).length, 5);
    assert.equal(furniture((page) => `Report: Anytown College            ${page} of 21`).length, 5);
  });

  it('is known where the break below it was lost, by words and number', () => {
    const page = (number: number, end: string) =>
      `Part ${'abcdefg'.charAt(number)} of it.\n\nMore ${'hijklmn'.charAt(number)}.\n\nSo it ${'opqrstu'.charAt(number)} ends.\n\nAnytown Inspection of many services      ${String(number)}${end}`;
    const text = [page(0, '\n\f'), page(1, '\n\n'), page(2, '\n\f'), page(3, '\n\f'), page(4, '\n\f'), page(5, '\n')];
    const lines = new LineTable(text.join(''));
    assert.equal(readLayout(lines).furniture.length, 6);
    // The same words on three lines without a page's number are none.
    const bare = new LineTable(text.join('').replaceAll(/ {6}\d/g, ''));
    assert.equal(readLayout(bare).furniture.length, 5);
  });

  it('is known without page breaks, by a mark before its number or as the number of pages', () => {
    const running = (foot: (page: string) => string) => {
      const text = ['1', '2', '3', '4'].map((page) => `${WORDS.slice(Number(page))}.\n\n${foot(page)}\n`).join('\n');
      return readLayout(new LineTable(text)).furniture.length;
    };
    assert.equal(
      running((page) => `                 Anytown School - ${page}`),
      4,
    );
    assert.equal(
      running((page) => `Anytown Housing | ${page}`),
      4,
    );
    assert.equal(
      running((page) => `Anytown Housing | 3 May 2024 | ${page} |`),
      4,
    );
    assert.equal(
      running((page) => `${page} of 21`),
      4,
    );
    assert.equal(
      running((page) => `Year ${page}`),
      0,
    );
  });
});

describe('a link on a web page that leads back to its top', () => {
  it('belongs to no part of the text, whatever it is called', () => {
    const links = ['Back to top', 'Return to top of page', 'Top of page'];
    const lines = new LineTable(links.map((link) => `Safe\nGood\n\n${link}\n`).join('\nBack to topics\n'));
    const found = readLayout(lines).furniture.map(({ start, end }) => lines.text.slice(start, end));
    assert.deepEqual(found, links);
  });
});
