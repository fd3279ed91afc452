import assert from 'node:assert/strict';
import { awarded } from './forms/support';

describe('what converters part, join or set in anew', () => {
  it('is still one grade in a list of areas under theirs, where its word is parted', () => {
    const list = ['Good', 'Supporting victims', 'Adequate', 'Managing offenders', 'Investigating crime'];
    const more = ['Requires improv-\nement', 'Responding to the public', 'Good use of resources', 'Inadequate'];
    assert.deepEqual(awarded(`PEEL 2021/22\n\n${[...list, ...more].join('\n\n')}\n`, 'hmicfrs-peel-2021'), [
      'supporting_victims: good',
      'managing_offenders: adequate',
      'investigating_crime: adequate',
      'responding_to_the_public: requires improvement',
      'good_use_of_resources: requires improvement',
    ]);
  });

  it('is still one name there where a line ends behind its first word, which is that of a grade', () => {
    const list = ['Good', 'Supporting victims', 'Adequate', 'Managing offenders', 'Investigating crime'];
    const more = ['Requires improvement', 'Responding to the public', 'Good\nuse of resources', 'Inadequate'];
    assert.deepEqual(awarded(`PEEL 2021/22\n\n${[...list, ...more].join('\n\n')}\n`, 'hmicfrs-peel-2021').slice(3), [
      'responding_to_the_public: requires improvement',
      'good_use_of_resources: requires improvement',
    ]);
  });

  it('is no grid where the first words of grades have come to stand below its first head', () => {
    const text = `Ratings for the whole trust
Safe             Effective           Caring           Responsive         Well-led           Overall
Requires
Good           Outstanding            Good              Good              Good
improvement
The rating for well-led is of our inspection of the trust.
`;
    assert.deepEqual(awarded(text, 'cqc-ratings-2014'), []);
  });

  it('is the first row of its table below a head without a blank line between', () => {
    const text = `GRADES

Areas graded for the quality of teaching, learning and assessment             Grade
Floristry and garden design                                                     2

Leadership and management                                                       3
`;
    assert.deepEqual(awarded(text, 'fe-ofsted-ali-2001'), [
      'floristry_and_garden_design: good',
      'leadership_and_management: satisfactory',
    ]);
  });

  it('is no grade where the number of a page stands behind a tab below a blank line', () => {
    const text = `\tInspection grades: 1 is outstanding, 2 is good, 3 is satisfactory, and 4 is inadequate

\tPupils' behaviour\t2

\tThe extent to which pupils contribute to the school and
\twider community\t1

\tThe extent to which pupils adopt healthy lifestyles\t3

\t4
Pupils' attendance

Pupils run about at playtime.
`;
    assert.deepEqual(awarded(text, 'ofsted-s5-2009'), [
      'behaviour: good',
      'contribution: outstanding',
      'healthy_lifestyles: satisfactory',
    ]);
  });

  it('is no grade where its first word may be that above it, whatever mark parts the two', () => {
    const text = `Report of an inspection of a Designated Centre for Older People

>    Regulation Title
Judgment
> Regulation 15: Staffing
Compliant
> Regulation 16: Training and staff development
Substantially
>                                                         compliant
> Regulation 23: Governance and management
Not compliant
> Regulation 34: Complaints procedure
Compliant
`;
    assert.deepEqual(awarded(text, 'hiqa-2013'), []);
  });

  it('is one label where a converter took the end of it for a cell', () => {
    const text = `Inspection grades: 1 is outstanding, 2 is good, 3 is satisfactory, and 4 is inadequate

| Pupils' behaviour | 2 |

The extent to which pupils adopt | healthy lifestyles | 1 |

| Pupils' attendance | 3 |
`;
    assert.deepEqual(
      awarded(text, 'ofsted-s5-2009').filter((each) => /extent|healthy/.test(each)),
      ['healthy_lifestyles: outstanding'],
    );
  });

  it('is the name above the lines that say for whom, where one of these is parted', () => {
    const row = (name: string, first: string, grade: string) =>
      `${name}\n\n${first}\nApprenticeships                                  ${grade}\n\n   Teaching is as it should be.\n`;
    const text = [
      row('Motor vehicle work', 'Learning prog-\nrammes for 19+', 'Requires improvement'),
      row('Hairdress-\ning', 'Learning programmes for 16-18', 'Good'),
    ].join('\n');
    assert.deepEqual(awarded(text, 'fe-ofsted-2012'), [
      'motor_vehicle_work: requires improvement',
      'hairdressing: good',
    ]);
  });
});
