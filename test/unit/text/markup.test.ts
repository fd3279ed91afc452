import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { withoutMarks } from '../../../server/src/text/markup';

const numbered = (text: string) =>
  text
    .split('\n')
    .map((line, index) => `${(index + 1).toString().padStart(4)}  ${line}`)
    .join('\n');

const page = Array.from({ length: 12 }, (_, index) => `Line ${index.toString()} says something.`).join('\n\n');

describe('marks that are read through', () => {
  const cases: readonly (readonly [what: string, text: string, read: string])[] = [
    ['headings', '## Annex C\n\ntext', '\v  Annex C\n\ntext'],
    ['headings in bold', '**## Annex C**\n\ntext', '  \v  Annex C  \n\ntext'],
    ['bold and italic words', 'is **good** and *not* __bad__', 'is ..good.. and .not. ..bad  '],
    ['bold lines and cells', '**Contents**\n**Overall**\t**Good**', '  Contents  \n  Overall  \t  Good  '],
    ['escaped signs', '16\\. Managers\n2\\.1 a\\_b', ' 16. Managers\n 2.1 a_.b'],
    [
      'underlined headings',
      'Resource management\n-------------------\ntext',
      'Resource management\n                   \ntext',
    ],
    ['links', 'is [good](https://example.org/x) here', 'is .good........................ here'],
    ['pictures', '| Good | ![](images/good.png) |', '| Good |                      |'],
    ['the words for pictures', 'was ![Good](good.png)', 'was ..Good...........'],
    ['no-break spaces by name', 'requires&nbsp;improvement', 'requires .....improvement'],
    ['no-break spaces', 'requires\u00a0improvement', 'requires improvement'],
    ['thin blanks', 'requires\u2009improvement', 'requires improvement'],
  ];
  for (const [what, text, read] of cases) {
    it(`are ${what}`, () => {
      assert.equal(withoutMarks(text).replaceAll('\u200b', '.'), read);
    });
  }

  it('are signs of quoting and numbers of lines that every line has', () => {
    const trimmed = (text: string) => text.split('\n').map((line) => line.trim());
    assert.deepEqual(trimmed(withoutMarks(page.replace(/^/gm, '> '))), trimmed(page));
    assert.deepEqual(trimmed(withoutMarks(`\ufeff${page.replace(/^/gm, '> ')}`)), trimmed(page));
    assert.deepEqual(trimmed(withoutMarks(numbered(page))), trimmed(page));
    assert.deepEqual(trimmed(withoutMarks(numbered(page.replace(/^/gm, '> ')))), trimmed(page));
  });

  it('are numbers of lines also where those of blank ones are lost with them', () => {
    const dense = numbered(page.replaceAll('\n\n', '\n\n\n\n')).replace(/^ *\d+ *\n/gm, '');
    assert.deepEqual(
      withoutMarks(dense)
        .split('\n')
        .map((line) => line.trim()),
      page.split('\n\n'),
    );
  });

  it('are the tabs that set numbers of lines in, and no other ones', () => {
    const row = 'Apprenticeships\tGood';
    const read = withoutMarks(numbered(`${page}\n${row}`).replace(/^ +/gm, '\t'));
    assert.equal(read.split('\n').at(-1)?.trimStart(), row);
    assert.equal(read.split('\t').length, 2);
  });

  it('are numbers in other forms, and what stands between a number and its line', () => {
    const row = 'Apprenticeships\tGood';
    const ways: readonly (readonly [what: string, of: (number: string) => string])[] = [
      ['a tab', (number) => `${number.padStart(6)}\t`],
      ['a colon and a tab', (number) => `${number}:\t`],
      ['an arrow', (number) => `${number}→`],
      ['a letter', (number) => `L${number}: `],
      ['square brackets', (number) => `[${number}] `],
      ['round brackets', (number) => `(${number}) `],
      ['the sign of a line that was added', () => '+ '],
    ];
    for (const [what, of] of ways) {
      const shown = `${page}\n${row}`.split('\n').map((line, index) => of((index + 1).toString()) + line);
      const read = withoutMarks(shown.join('\n')).split('\n');
      assert.deepEqual(
        read.map((line) => line.trim()),
        `${page}\n${row}`.split('\n'),
        what,
      );
    }
  });

  const kept: readonly (readonly [what: string, text: string])[] = [
    ['bullets that are plus signs', 'text\n+ one\n+ two'],
    ['numbered paragraphs', page.replace(/^Line (\d+)/gm, '$1. Line') + '\nand more'],
    ['bullets that are stars', '* one\n* two'],
    ['words with strokes in them', 'the snake_case of a_name and 2*3*4'],
    ['lines to be filled in', 'Signed ______________ on ____'],
    ['rules between sections, and of tables', 'text\n\n-----\n\na   b\n--- ---\n|---|---|'],
    ['single quoted lines', 'text\n> quoted\ntext'],
    ['less and greater', 'a < b and b > c'],
  ];
  for (const [what, text] of kept) {
    it(`are not ${what}`, () => {
      assert.equal(withoutMarks(text), text);
    });
  }

  it('reads through the box that a table of one column draws, and through no other table', () => {
    const box =
      '| Adoption performance is good |\n|:---|\n| Summary |\n| Children wait less than before. |\n\n| Alone |\n';
    assert.equal(
      withoutMarks(`Text\n${box}`).replaceAll(/ +/g, ' '),
      'Text\n Adoption performance is good \n \n Summary \n Children wait less than before. \n\n| Alone |\n',
    );
    const table = 'Text\n| Adoption | Good |\n|---|---|\n| Summary |\n';
    assert.equal(withoutMarks(table), table);
  });

  it('reads through the strokes of a head that stands over all columns: it is the title of the table', () => {
    const table = (head: string) => `${head}\n| --- | --- |\n| Families | Good |\n`;
    const [title, ...rest] = withoutMarks(table('| Services in Anyshire are good | |')).split('\n');
    assert.equal(title?.trim(), 'Services in Anyshire are good');
    assert.equal(rest.join('\n'), table('').slice(1));
    for (const head of ['| | Grade |', '| Area | Grade |', '| | |']) {
      assert.equal(withoutMarks(`\n${table(head)}`), `\n${table(head)}`);
    }
  });

  it('are the names and values before the text of a Markdown file; a title there is kept where the text has none', () => {
    const matter = '---\ntitle: "Review of services"\nowner: Insight\ntags:\n  - good\n---\n';
    const shown = (text: string) =>
      withoutMarks(text)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    assert.deepEqual(shown(`${matter}\n# Services in Anyshire\n\nAll is well.\n`), [
      'Services in Anyshire',
      'All is well.',
    ]);
    assert.deepEqual(shown(`${matter}\nAll is well.\n`), ['Review of services', 'All is well.']);
    assert.deepEqual(shown('---\nAll is well: very.\nBut not so.\n---\nText\n').slice(-1), ['Text']);
    assert.ok(shown('---\nAll is well.\n---\nText\n').includes('All is well.'));
    assert.equal(withoutMarks(`${matter}Text`).length, `${matter}Text`.length);
  });

  it('leave a text as long as it was, and its lines where they were', () => {
    const piece = fc.constantFrom(
      '# ',
      '**',
      '__',
      '*',
      '_',
      '\\',
      '\\.',
      '[a](',
      'http:b)',
      '<b>',
      '</b>',
      '<br>',
      '\n',
      '\n---\n',
      '\r\n===\r\n',
      '\n| a |\n',
      '|---|\n',
      '> ',
      '\u2009',
      'x',
      ' ',
      '12 ',
      '&nbsp;',
      '\f',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const read = withoutMarks(text);
        const breaks = (of: string) => [...of.matchAll(/[\r\n\f]/g)].map(({ index }) => index);
        assert.equal(read.length, text.length);
        assert.deepEqual(breaks(read), breaks(text));
      }),
    );
  });
});
