import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { single } from '../support';

const COVER = `Children’s services in Anyshire are good

1. Children who need help and protection                 Good
2. Children looked after and achieving permanence        Good
3. Leadership, management and governance                 Good
`;

const SECTION = `The effectiveness of the Local Safeguarding Children Board (LSCB)

The board meets often. Members know what is asked of them and act soon.
`;

/** The grades of the board: 'cover: good'; a headline grade has a star. */
function ofBoard(text: string): string[] {
  return recognise(text)
    .judgements.filter(({ area }) => area === 'Local Safeguarding Children Board')
    .map(({ source, level, headline }) => `${source}: ${level?.label ?? 'none'}${headline ? ' *' : ''}`);
}

describe('the grade of a safeguarding board', () => {
  it('is a headline where it stands on the cover alone, however its sentence is wrapped', () => {
    const sentence =
      'The judgement for the effectiveness of the Local Safeguarding Children Board is requires improvement.';
    const words = sentence.split(' ');
    for (let at = 4; at < words.length; at++) {
      const wrapped = `${words.slice(0, at).join(' ')}\n${words.slice(at).join(' ')}`;
      assert.deepEqual(ofBoard(single(`${COVER}\n${wrapped}`, SECTION)), ['cover: requires improvement *'], wrapped);
    }
  });

  it('is a headline of the cover also where only the title tells of the board, as its section is lost', () => {
    const sentence = 'The effectiveness of the Local Safeguarding Children Board (LSCB) is outstanding.';
    const text = single(`${COVER}\n${sentence}`, 'Executive summary\n\nFamilies are helped soon.\n');
    assert.deepEqual(ofBoard(text), ['cover: outstanding *']);
    assert.deepEqual(ofBoard(text.replace(/^Review of[\s\S]*?Board1$/m, 'Review of its leaders')), []);
  });

  it('is not that of what is done for it, or led in it', () => {
    const section = (sentence: string) => `${SECTION}\n${sentence} Members come and go.\n`;
    const of = (sentence: string) => ofBoard(single(COVER, section(sentence)));
    assert.deepEqual(of('The Royal Borough of Anyshire Local Safeguarding Children Board is good.').length, 1);
    assert.deepEqual(
      of('The attendance of heads at meetings of Anyshire Local Safeguarding Children Board is good.'),
      [],
    );
  });

  it('is read from its heading, also where the heading lacks the last word of the name', () => {
    for (const [heading, level] of [
      ['The Local Safeguarding Children Board requires improvement', 'requires improvement'],
      ['The Local Safeguarding Children requires improvement', 'requires improvement'],
      ['The Local Safeguarding Children is inadequate', 'inadequate'],
      ['The Local Safeguarding Children’s Board is good', 'good'],
      ['The Local Safeguarding Childrens Board requires improvement', 'requires improvement'],
      ['The Local Safeguarding Board is outstanding', 'outstanding'],
    ]) {
      const text = single(
        COVER,
        `Executive summary\n\nFamilies are helped soon.\n\n${heading ?? ''}\n\nMembers meet often.\n`,
      );
      assert.deepEqual(ofBoard(text), [`heading: ${level ?? ''} *`], heading);
    }
  });

  it('is none of the authority’s, where the overall judgement is said to be for the board', () => {
    const cover = COVER.replace('are good', 'are outstanding');
    for (const body of [SECTION, 'Executive summary\n\nFamilies are helped soon.\n'])
      for (const name of ['Local Safeguarding Children Board', 'LSCB']) {
        const text = single(`${cover}\nThe overall judgement for the ${name} is inadequate\n`, body);
        const whole = recognise(text).judgements.filter(
          ({ areaId, role }) => areaId === 'overall' && role === 'awarded',
        );
        assert.deepEqual(
          whole.map(({ level }) => level?.label),
          ['outstanding'],
        );
      }
  });

  it('is told again in a sentence behind the first one of its section', () => {
    const heading = 'The Local Safeguarding Children Board requires improvement';
    const section = (sentence: string) =>
      single(COVER, `${SECTION.split('\n')[0] ?? ''}\n\n${heading}\n\nThe LSCB serves two counties. ${sentence}\n`);
    assert.deepEqual(ofBoard(section('The LSCB requires improvement to be good. It meets often.')), [
      'heading: requires improvement *',
      'statement: requires improvement',
    ]);
    assert.deepEqual(ofBoard(section('The LSCB is outstanding. It meets often.')), [
      'heading: requires improvement *',
      'statement: outstanding',
    ]);
    assert.deepEqual(ofBoard(section('The LSCB is good at asking what has changed.')), [
      'heading: requires improvement *',
    ]);
  });

  it('is not made of a heading about what is like its name', () => {
    for (const heading of [
      'Local safeguarding children arrangements',
      'Local safeguarding children is everyone’s work',
    ]) {
      const text = single(COVER, `Executive summary\n\nFamilies are helped soon.\n\n${heading}\n\nThey are good.\n`);
      assert.deepEqual(ofBoard(text), [], heading);
    }
  });

  it('is not that of the authority’s services, where the board’s heading is lost from its list of contents', () => {
    const body = `${SECTION}
The local authority

Children’s services in Anyshire require improvement because:

1. Families wait too long for help, and too few plans say what is to change for them.

The Local Safeguarding Children Board is good

Members know what is asked of them and act soon.
`;
    const levels = new Set(ofBoard(single(COVER, body)).map((each) => each.replace(/^\w+: | \*$/g, '')));
    assert.deepEqual([...levels], ['good']);
  });
});
