import assert from 'node:assert/strict';
import { restatements, single } from '../../support';

const COVER = 'The overall judgement is good\n1. Children who need help and protection    Good';

const inChapter = (box: string) => restatements(single(COVER, `Key judgements\n\n${box}\n\n2. Help comes early.\n`));

describe('a box of one area that lost its columns', () => {
  it('has its grade where blanks part the lines of the two', () => {
    const areas: readonly (readonly [string, string])[] = [
      ['Leadership, management and Requires\ngovernance improvement', 'leadership: requires improvement'],
      ['Adoption Requires\nperformance improvement to be good', 'adoption: requires improvement'],
      ['Experiences and progress of care Good\nleavers', 'care_leavers: good'],
      [
        'The experiences and Requires\nprogress of children who improvement\nneed help and protection to be good',
        'help_and_protection: requires improvement',
      ],
      ['The experiences and progress of\nGood\nchildren who need help and protection', 'help_and_protection: good'],
    ];
    for (const [box, said] of areas) assert.deepEqual(inChapter(box), [said]);
  });

  it('has it where tabs or the bars of markup part them', () => {
    const said = ['leadership: requires improvement'];
    assert.deepEqual(inChapter('Leadership, management and\tRequires\ngovernance\timprovement'), said);
    assert.deepEqual(inChapter('\tLeadership, management and\tRequires\n\tgovernance\timprovement'), said);
    assert.deepEqual(inChapter('| Leadership, management and | Requires |\n| governance | improvement |'), said);
  });

  it('is none of a sentence, of two grades beside one label, and of what goes on below', () => {
    for (const text of [
      'Leadership, management and requires\ngovernance improvement',
      'Leadership, management and Good Good\ngovernance',
      'Leadership, management and Good Adequate\ngovernance',
      'Leadership, management and Requires\ngovernance improvement\nin some teams',
      'Leadership, management of services Requires\nand governance improvement',
    ])
      assert.deepEqual(inChapter(text), [], text);
  });
});
