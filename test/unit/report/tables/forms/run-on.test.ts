import assert from 'node:assert/strict';
import { recognise } from '../../../../../server/src/report/recognise';
import { awarded } from './support';

const framework = 'ofsted-s5-2012';

/** A first page whose lines a conversion has put one behind the other. */
const page = (table: string) =>
  `School report Alderwick Primary School Mill Lane, Alderwick, AW1 4ZZ Inspection dates 8 to 9 July 2014 ${table} Summary of key findings for parents and pupils This is a school that has come far. Pupils like it.\n`;

const table =
  'Overall effectiveness Previous inspection: Satisfactory 3 This inspection: Good 2 Achievement of pupils Good 2 ' +
  'Quality of teaching Requires improvement 3 Behaviour and safety of pupils Outstanding 1 Leadership and management Good 2';

const said = [
  'overall_effectiveness: good',
  'achievement: good',
  'teaching: requires improvement',
  'behaviour_and_safety: outstanding',
  'leadership_and_management: good',
];

describe('a table within a long line', () => {
  it('is read, the grades of this inspection from it and not those of the one before', () => {
    assert.deepEqual(awarded(page(table), framework), said);
    const first = table.replace('Previous inspection: Satisfactory 3', 'Previous inspection: Not previously inspected');
    assert.deepEqual(awarded(page(first), framework), said);
  });

  it('is read with numbers before its rows and without codes behind its grades', () => {
    const numbered = table
      .replace(/Previous inspection: .*? This inspection:/, '')
      .replace(/ (?:Overall|Achievement|Quality|Behaviour|Leadership)/g, (area) => ` 2.1${area}`)
      .replace(/ \d(?= |$)/g, '');
    assert.deepEqual(awarded(page(numbered), framework), said);
  });

  it('is read with colons behind the names of its areas', () => {
    const parted = table.replace(/(?<=pupils|teaching|management|provision)(?= [A-Z])/g, ':');
    assert.notEqual(parted, table);
    assert.deepEqual(awarded(page(parted), framework), said);
  });

  it('is read with the services of a hospital, and with dashes drawn behind its grades', () => {
    const rows =
      'Overall rating for this hospital Good Urgent and emergency services Requires improvement Surgery Good ' +
      'Critical care Outstanding Outpatients and diagnostic imaging Good';
    const said = ['Overall: good', 'Urgent and emergency services: requires improvement', 'Surgery: good'];
    for (const dash of ['', ' –––', ' ––']) {
      const drawn = rows.replace(/(?<=Good|Outstanding|improvement)(?= |$)/g, dash);
      const judgements = recognise(
        `1 Marle Hospital Quality Report Mill Lane, Marle This report describes our judgement of the quality of care at this hospital. It is based on a combination of what we found when we inspected. Ratings ${drawn} 1 Marle Hospital Quality Report 09/06/2016\n`,
      ).judgements.map(({ area, level }) => `${area}: ${level?.label ?? ''}`);
      assert.deepEqual(judgements, [...said, 'Critical care: outstanding', 'Outpatients and diagnostic imaging: good']);
    }
  });

  it('has no rows of what is said behind it, nor of an earlier rating', () => {
    const rows = 'Overall rating for this hospital Good Are services safe? Good Are services caring? Outstanding';
    for (const behind of [
      'The service was Good at what it did.',
      'Previous rating Inadequate',
      'Summary of what people said about Good care.',
      'surgery Good',
    ]) {
      const judgements = recognise(
        `1 Marle Hospital Quality Report Mill Lane This report describes our judgement of the quality of care at this hospital. It is based on a combination of what we found when we inspected. Ratings ${rows} ${behind}\n`,
      ).judgements.filter(({ headline }) => headline);
      assert.deepEqual(
        judgements.map(({ area }) => area),
        ['Overall', 'Safe', 'Caring'],
        behind,
      );
    }
  });

  it('gives the rows below the sentence that gives the whole, the number of a note before a grade passed over', () => {
    const text =
      'Marle Council Inspection of services for children in need of help and protection Inspection date: 3 March to 25 March 2015 ' +
      'Report published: 13 May 2015 The overall judgement is that children’s services are inadequate There is much to mend. ' +
      'The judgements on areas of the service that contribute to overall effectiveness are: 1. Children who need help and protection ' +
      'Requires improvement 2. Children looked after and achieving permanence Inadequate 2.1 Adoption performance Good ' +
      '2.2 Experiences and progress of care leavers Requires improvement 3. Leadership, management and governance 1 Inadequate ' +
      'Ofsted makes this report under section 152 of an Act.\n';
    assert.deepEqual(awarded(text, 'ofsted-sif-2013'), [
      'overall: inadequate',
      'help_and_protection: requires improvement',
      'looked_after: inadequate',
      'adoption: good',
      'care_leavers: requires improvement',
      'leadership: inadequate',
    ]);
  });

  it('says where each grade stands', () => {
    const text = page(table);
    const grades = recognise(text).judgements.filter(({ headline }) => headline);
    assert.deepEqual(
      grades.map(({ start, end }) => text.slice(start, end)),
      ['Good 2', 'Good 2', 'Requires improvement 3', 'Outstanding 1', 'Good 2'],
    );
  });

  it('is none where sentences tell of grades, where names are listed before grades, or where there are two', () => {
    const sentence =
      'Inspectors found that the achievement of pupils is good, that the quality of teaching is good and that leadership and management are good.';
    const heads =
      'Achievement of pupils Quality of teaching Behaviour and safety of pupils Leadership and management Good Good Outstanding Good';
    const commas = 'Achievement of pupils good, quality of teaching good, leadership and management good.';
    for (const other of [sentence, heads, commas, `${table} and then ${table}`]) {
      const rows = recognise(page(other)).judgements.filter(({ source }) => source === 'table');
      assert.deepEqual(rows, []);
    }
  });
});

describe('the row of a grid whose cells are wrapped, within one line', () => {
  it('gives no grade, for which of its cells has which is not to be seen', () => {
    const row =
      'Overall Inadequate Requires Good Requires Requires Requires improvement improvement improvement improvement';
    const text = `Anyford Hospital\nQuality Report\n\nSafe Effective Caring Responsive Well-led Overall\n\n${row}\n\nStaff are kind.\n`;
    assert.deepEqual(awarded(text, 'cqc-ratings-2014'), []);
  });
});
