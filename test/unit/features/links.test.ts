import * as assert from 'node:assert/strict';
import { links } from '../../../server/src/features/links';
import { reportOf, section, span } from '../support/build';

const uri = 'file:///a.report.txt';

/** Each link as what it covers, from the text, and where it leads. */
function followed(text: string, rest: Parameters<typeof reportOf>[1] = {}): string[] {
  const report = reportOf(text, rest);
  return links(report, uri, []).map(({ range, target }) => {
    assert.equal(range.start.line, range.end.line, 'a link lies on one line');
    const start = report.lines.start(range.start.line);
    return `${text.slice(start + range.start.character, start + range.end.character)} -> ${target ?? ''}`;
  });
}

describe('the links of a report', () => {
  it('lead from an entry of the contents list to its heading; an entry without heading has none', () => {
    const text = 'Context 2\nNowhere 3\n\nContext\n';
    const contents = [
      { ...span(text, 'Context 2'), title: 'Context', page: 2, heading: span(text, 'Context', 2) },
      { ...span(text, 'Nowhere 3'), title: 'Nowhere', page: 3, heading: null },
    ];
    assert.deepEqual(followed(text, { contents }), [`Context 2 -> ${uri}#L4`]);
  });

  it("lead from 'paragraph 12' and each number of a list to the paragraph, but not to one of another text", () => {
    const text = [
      'This is so (paragraphs 2, 3). See paragraph 1.',
      'The guidance says more in paragraph 1.',
      '1. One.',
      '2. Two.',
      '3. Three.',
    ].join('\n');
    const paragraphs = [1, 2, 3].map((number) => {
      const numberSpan = span(text, `${String(number)}. `);
      return { ...numberSpan, number, numberSpan };
    });
    assert.deepEqual(followed(text, { paragraphs }), [
      `paragraphs 2 -> ${uri}#L4`,
      `3 -> ${uri}#L5`,
      `paragraph 1 -> ${uri}#L3`,
    ]);
  });

  it('lead nowhere where two paragraphs have the number', () => {
    const text = 'See paragraph 1.\n1. One.\n1. Another.\n';
    const paragraphs = [1, 2].map((nth) => ({
      ...span(text, '1. ', nth),
      number: 1,
      numberSpan: span(text, '1. ', nth),
    }));
    assert.deepEqual(followed(text, { paragraphs }), []);
  });

  it("lead from 'Annex B' to its heading, from a footnote's mark to the footnote", () => {
    const text = 'Homes are good.2 See Annex B.\n\n2 Homes that the council runs.\n\fAnnex B: Grades\nMore.\n';
    const outline = [section(text, 'annex', 'Annex B: Grades', 'More.')];
    const footnotes = [span(text, '2 Homes that the council runs.')];
    assert.deepEqual(followed(text, { outline, footnotes }), [`2 -> ${uri}#L3`, `Annex B -> ${uri}#L4`]);
  });

  it('take a digit that belongs to a number for no mark', () => {
    const text = 'Of 1,200 children 62% live here, and 2.2 in each home.\n\n2 Homes that the council runs.\n';
    assert.deepEqual(followed(text, { footnotes: [span(text, '2 Homes that the council runs.')] }), []);
  });
});

describe('the links of web addresses', () => {
  it('join what a converter has broken, each piece with the whole address', () => {
    const whole = 'https://www.gov.uk/government/publications/inspecting-services';
    assert.deepEqual(followed('Read https://www.gov.uk/government/publications/\ninspecting-services. More.\n'), [
      `https://www.gov.uk/government/publications/ -> ${whole}`,
      `inspecting-services -> ${whole}`,
    ]);
    assert.deepEqual(followed('See https: //example.org/a and www.example.gov. uk/b, too.\n'), [
      'https: //example.org/a -> https://example.org/a',
      'www.example.gov. -> https://www.example.gov.uk/b',
      'uk/b -> https://www.example.gov.uk/b',
    ]);
  });

  it('leave alone what an editor finds itself, and words that are the next of the sentence', () => {
    assert.deepEqual(followed('https://example.org/whole\nwell-being is good\n'), []);
    assert.deepEqual(followed('Go to www.example.org\nand/or ask the well-being team.\n'), [
      'www.example.org -> https://www.example.org',
    ]);
    assert.deepEqual(followed('the www. of the 1990s\nwww.\n'), []);
  });
});
