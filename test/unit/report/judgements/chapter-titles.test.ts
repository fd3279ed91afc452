import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';

const QUESTIONS = ['Safe', 'Effective', 'Caring', 'Responsive', 'Well-led', 'Overall'] as const;

const list = (levels: readonly string[]) =>
  QUESTIONS.map((question, index) => `${question}\t${levels[index] ?? ''}\t–––`).join('\n');

const WHOLE = ['Good', 'Good', 'Good', 'Good', 'Good', 'Good'];
const CONTROL_ROOM = ['Good', 'Good', 'Outstanding', 'Good', 'Good', 'Good'];
const TRANSPORT = ['Inadequate', 'Good', 'Good', 'Good', 'Inadequate', 'Inadequate'];

const report = (...chapters: readonly string[]) =>
  recognise(chapters.join('\n\n'), undefined, { framework: 'cqc-ratings-2014' });

const judged = (...chapters: readonly string[]) =>
  report(...chapters).judgements.map(
    ({ service, area, level }) => `${service === null ? '' : `${service}: `}${area}: ${level?.label ?? 'none'}`,
  );

describe('a list of areas below a title of its own', () => {
  const chapter = `Patient transport\n\n${list(TRANSPORT)}\n\nThe vehicles were old.`;

  it('is of what the title names, where that has a grade elsewhere', () => {
    for (const row of [
      'Patient transport\tInadequate\t–––',
      'Patient transport\nInadequate\n–––',
      'Patient transport Inadequate –––',
      '| Patient transport | Inadequate | ––– |',
    ]) {
      const found = judged(`Ambulances of Marle\n\n${row}\n\nStaff were kind.`, chapter);
      assert.ok(found.includes('Patient transport: Overall: inadequate'), row);
      assert.ok(!found.includes('Overall: inadequate'), row);
    }
  });

  it('gives what is said below it to the same service, where the whole has another grade or none is known of it', () => {
    const said = 'Are services safe?\n\nWe rated safe as inadequate because the vehicles were old.';
    const services = [`Control room\n\n${list(CONTROL_ROOM)}\n\nCalls were answered.`, `${chapter}\n\n${said}`];
    const whole = `Ratings\n\n${list(WHOLE)}\n\nStaff were kind.`;
    const rows = 'Control room\tGood\t–––\nPatient transport\tInadequate\t–––';
    for (const opening of [whole, `Ambulances of Marle\n\n${rows}\n\nStaff were kind.`]) {
      const read = report(opening, ...services);
      const last = read.judgements.at(-1);
      assert.deepEqual([last?.service, last?.area, last?.level?.label], ['Patient transport', 'Safe', 'inadequate']);
      assert.deepEqual(
        checkReport(read).filter(({ rule }) => rule === 'grade-mismatch'),
        [],
      );
    }
  });

  it('is of what the title names, where the lists say otherwise of several areas', () => {
    const found = report(
      `Ratings\n\n${list(WHOLE)}\n\nStaff were kind.`,
      `Control room\n\n${list(CONTROL_ROOM)}\n\nCalls were answered.`,
      chapter,
    );
    assert.deepEqual(
      found.judgements.filter(({ area }) => area === 'Caring').map(({ service, level }) => [service, level?.label]),
      [
        [null, 'good'],
        ['Control room', 'outstanding'],
        ['Patient transport', 'good'],
      ],
    );
    assert.deepEqual(checkReport(found), []);
  });

  it('contradicts the first one where a single area is given otherwise', () => {
    const found = report(`Ratings\n\n${list(WHOLE)}\n\nStaff were kind.`, `Conclusion\n\n${list(CONTROL_ROOM)}`);
    assert.equal(checkReport(found).filter(({ rule }) => rule === 'grade-mismatch').length, 1);
  });

  it('is of the whole where its title is of the list, or says how good the whole is', () => {
    for (const title of ['Overview of ratings', 'Services of Marle are good'])
      assert.ok(
        judged(`Overview of ratings\nGood`, `${title}\n\n${list(TRANSPORT)}`).includes('Overall: inadequate'),
        title,
      );
  });
});

describe('a name above a grade', () => {
  it('has none where the cells of its row stand one below the other', () => {
    const row = 'Overall\nInadequate\nimprovement\nGood\nimprovement';
    assert.deepEqual(
      judged(`Ratings\nEnd of life care\nimprovement\nRequires\n${row}\nNotes\n1. Staff were kind.`),
      [],
    );
  });
});

describe('a list whose title says that the ratings are of a service of the place', () => {
  const page = (title: string) =>
    report(`Marle Hospital\nOverall: Good\n\n${title}\n${list(TRANSPORT)}\n\nThe vehicles were old.`);

  it('is of that service, and contradicts no rating of the place', () => {
    const found = page('Ratings - Patient transport');
    assert.ok(found.judgements.some(({ service, areaId }) => service === 'Patient transport' && areaId === 'overall'));
    assert.deepEqual(checkReport(found), []);
  });

  it('is of the whole where it names nothing', () => {
    assert.ok(page('Ratings').judgements.every(({ service }) => service === null));
  });
});

describe('the word for a grade beside one', () => {
  it('gives that of the question above, be a tab between them', () => {
    for (const mark of ['\t', ' ']) {
      const chapters = [
        ['Safe', 'Inadequate'],
        ['Caring', 'Good'],
      ] as const;
      const found = report(
        `Ratings\n\n${list(TRANSPORT)}`,
        ...chapters.map(
          ([name, level]) => `${name}\nRating:${mark}${level}\nPercentage score:${mark}34%\nStaff told us more.`,
        ),
      );
      const said = found.judgements
        .filter(({ source }) => source === 'heading')
        .map(({ area, level }) => [area, level?.label]);
      assert.deepEqual(said, [
        ['Safe', 'inadequate'],
        ['Safe: percentage score', undefined],
        ['Caring', 'good'],
        ['Caring: percentage score', undefined],
      ]);
      assert.deepEqual(checkReport(found), []);
    }
  });
});
