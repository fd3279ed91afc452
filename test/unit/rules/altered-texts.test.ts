import assert from 'node:assert/strict';
import { recognise } from '../../../server/src/report/recognise';
import { checkReport } from '../../../server/src/rules/registry';
import { ilacs, single } from '../report/support';

/** The messages of one rule about a text. */
function said(text: string, rule: string): string[] {
  return checkReport(recognise(text)).flatMap((found) => (found.rule === rule ? [found.message] : []));
}

const numbered = (number: number) => `${String(number)}. Social workers know the families well and visit them often.`;

describe('rules that lack what an alteration has taken from a text', () => {
  it('miss no paragraph where headings may stand above it that no blank lines show', () => {
    const chapter = (name: string, page: number) => [
      '\u00a9 Anyshire',
      `                                     ${String(page)}`,
      `Section ${String(page - 5)}: ${name}`,
      'The extent to which the council meets standards relating to the',
      'health of families',
    ];
    const wide = (number: number) => numbered(number).replace(' ', '   ');
    const lines = [
      ...[1, 2].map(wide),
      ...chapter('Families', 8),
      wide(6),
      ...chapter('Care', 9),
      wide(10),
      'Care leavers',
      wide(11),
      'Thanks',
    ];
    assert.deepEqual(said(ilacs('', lines.join('\n')), 'paragraph-number'), []);
  });

  it('miss no chapter above one whose parts stand within its own lines', () => {
    const chapter = (number: number, ...parts: string[]) => [
      `${String(number)}.          Work with families who need help.`,
      ...parts.flatMap((part, at) => [`${String(number)}.${String(at + 1)}`, part]),
    ];
    const lines = [
      ...chapter(1, 'Leadership'),
      ...chapter(2, 'Assessment', 'Planning'),
      ...chapter(4, 'Housing', 'Work'),
    ];
    assert.deepEqual(said(ilacs('', lines.join('\n')), 'paragraph-number'), []);
  });

  it('know the word again that is parted in an entry of the contents list', () => {
    const titles = ['Introduction', 'Outcomes', 'Children in need', 'Care leavers', 'Adoption', 'Kinship', 'Councils'];
    const text = (listed: string, headed: string) =>
      single(
        `Contents\n\n${[listed, ...titles].map((title, at) => `${title.padEnd(50)}${String(at + 2)}`).join('\n')}\n`,
        '',
      ) + [headed, ...titles].map((title) => `\f${title}\n\nSocial workers see the families.\n`).join('\n');
    assert.deepEqual(said(text('Recom-\nmendations', 'What we want: recommendations to be met'), 'contents-entry'), []);
  });

  it('see no pages going back where each number has a line of its own', () => {
    const list = [
      'Introduction',
      '5',
      '',
      '1',
      'Arrival',
      '',
      'First days',
      '17',
      '',
      '2',
      'Daily life',
      '',
      'Rooms',
      '24',
    ];
    const more = ['', '3', 'Care', '', '4', 'Health', '39', '', '5', 'Work', '47', '', '6', 'Good order', '57'];
    const text = `Contents\n\n${[...list, ...more].join('\n')}\n`;
    assert.deepEqual(said(single(text, ''), 'contents-entry'), []);
  });

  it('take the number of a line for no day and for no paragraph', () => {
    const days = '86\tof the council.\n\n\tThe chair has been in post since\n88\tMay 2013.';
    assert.deepEqual(said(single('', `${days}\n`), 'date-impossible'), []);
    const reference = 'Visits to children are to be made in time (paragraph\n260\t3).';
    assert.deepEqual(
      said(ilacs('', [...[1, 2, 3, 4, 5, 6].map(numbered), reference].join('\n\n')), 'cross-reference'),
      [],
    );
  });

  it('miss no row that may stand among lines of which no row could be read', () => {
    const cells = (name: string, grade: string, code: string) => `${name}\n\n${grade}\n\n${code}\n`;
    const text = (behaviour: string, whole: string) =>
      [
        'School report\n\nExample Primary School\n\nInspection dates\n\n1\u20132 July 2014\n',
        'Overall effectiveness\n\nPrevious inspection:\n\nGood\n\n2\n',
        `${whole}\n\nInadequate\n\n4\n`,
        cells('Achievement of pupils', 'Inadequate', '4'),
        cells('Quality of teaching', 'Inadequate', '4'),
        cells('Behaviour and safety of pupils', behaviour, '3'),
        cells('Leadership and management', 'Inadequate', '4'),
        'Summary of key findings for parents and pupils\nThis is a school that requires special measures.',
        'Pupils\u2019 achievement is inadequate.\nThe quality of teaching is inadequate because work is\ntoo easy.',
        'Leadership and management are inadequate.',
      ].join('\n');
    assert.deepEqual(said(text('Requires improv-\nement', 'This inspection:'), 'judgement-missing'), []);
    assert.deepEqual(said(text('Requires improvement', 'This inspe\u00adction:'), 'judgement-missing'), []);
  });
});
