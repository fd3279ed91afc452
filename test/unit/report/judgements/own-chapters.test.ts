import assert from 'node:assert/strict';
import { awarded } from '../tables/forms/support';

const report = (subject: string) => `Summary of grades awarded

Effectiveness of provision                 Good: Grade 2
Achievement and standards                  Good: Grade 2
Leadership and management                  Good: Grade 2
Engineering and boats                      Inadequate: Grade 4

Main findings

Leadership and management                  Good: Grade 2

1.   Leadership and management are good.

${subject}

2.   Leadership and management are inadequate.
`;

describe('a sentence below the grade of something that the framework does not know', () => {
  it('is about that, not about the whole', () => {
    const found = awarded(report('Engineering and boats                      Inadequate: Grade 4'), 'fe-ofsted-2005');
    assert.ok(found.includes('engineering_and_boats: inadequate'), String(found));
    assert.ok(found.includes('(leadership_and_management: good)'), String(found));
    assert.deepEqual(
      found.filter((each) => each.includes('leadership_and_management: inadequate')),
      [],
    );
  });

  it('is about the whole below another heading', () => {
    const found = awarded(report('Capacity to improve                        Good: Grade 2'), 'fe-ofsted-2005');
    assert.ok(found.includes('(leadership_and_management: inadequate)'), String(found));
  });

  it('is about that too where nothing but its repeated title shows the chapter', () => {
    const chapters = ['Boats', 'Bricks'].map(
      (name) => `${name}

Leadership and management

Leadership and management are inadequate.`,
    );
    const body = (parts: readonly string[]) => `${report('').split('\n\n2.')[0] ?? ''}\n\n${parts.join('\n\n')}\n`;
    const found = awarded(body(chapters), 'fe-ofsted-2005');
    assert.ok(found.includes('(leadership_and_management: good)'), String(found));
    assert.ok(!found.includes('(leadership_and_management: inadequate)'), String(found));
    // One chapter of that name is the one on the whole, and what it says otherwise a contradiction that is to be found.
    const one = awarded(body(chapters.slice(0, 1)), 'fe-ofsted-2005');
    assert.ok(one.includes('(leadership_and_management: inadequate)'), String(one));
  });

  it('is about the subject in the chapters on subjects, whatever opens them', () => {
    for (const title of ['Standards in subjects', 'Sector subject areas', 'Curriculum areas']) {
      const body = `${report('').split('\n\n2.')[0] ?? ''}\n\n${title}\n\nBOATS\n\n19. Leadership and management are inadequate.\n`;
      const found = awarded(body, 'fe-ofsted-2005');
      assert.ok(found.includes('(leadership_and_management: good)'), title);
      assert.ok(!found.includes('(leadership_and_management: inadequate)'), title);
    }
  });
});

describe('the chapters on subjects at the end of a report', () => {
  const body = (part: string) => `INSPECTION REPORT

TEACHING AND LEARNING

The quality of teaching is good overall.

${part}

ENGLISH

19.  The quality of teaching is satisfactory overall. Teachers choose good texts.
`;

  it('tell of a subject, not of the whole', () => {
    const part = 'PART D: THE STANDARDS AND QUALITY OF TEACHING IN AREAS OF THE CURRICULUM, SUBJECTS AND COURSES';
    const said = (text: string) => awarded(text, 'ofsted-s10').filter((each) => each.includes('satisfactory')).length;
    assert.equal(said(body(part)), 0);
    assert.equal(said(body('PART B: COMMENTARY')), 1);
  });
});
