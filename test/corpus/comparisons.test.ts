import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareAll, type Comparison } from '../../server/src/comparison/compare';
import { dateOf, inspectionsOf } from '../../server/src/comparison/inspection';
import { comparisonPage } from '../../server/src/comparison/shown/page';
import { recognise } from '../../server/src/report/recognise';
import { root } from '../support/root';
import { corpusFolder } from './support/corpus';

/**
 * The grades of five councils as a person read them on the first pages of their reports: for each area the level at
 * each inspection, oldest first, by its first letter or letters; '-' where the inspection does not judge it. Behind a
 * level that differs from the one before stands what became of it: + better, - worse.
 */
const councils: Readonly<Record<string, { days: readonly string[]; grades: Readonly<Record<string, string>> }>> = {
  norfolk: {
    days: ['2013-07-12', '2015-07-30', '2026-02-27'],
    grades: {
      'Impact of leaders': '- - O',
      'Help and protection': '- R O+',
      'Children in care': '- - O',
      'Care leavers': '- I O+',
      'Overall effectiveness': '- I O+',
      'Looked after, permanence': '- I -',
      'Adoption performance': '- R -',
      'Leadership and governance': '- R -',
      'Safeguarding Board': '- R -',
      'Overall effectiveness, looked after children': 'I - -',
      'Capacity to improve': 'I - -',
      Outcomes: 'I - -',
      'Quality of provision': 'I - -',
      'Leadership and management': 'I - -',
    },
  },
  blackpool: {
    days: ['2014-07-23', '2022-12-16', '2026-06-19'],
    grades: {
      'Impact of leaders': '- R O+',
      'Help and protection': 'R R G+',
      'Children in care': '- - O',
      'Care leavers': 'R - O+',
      'Children in care, care leavers': '- G -',
      'Overall effectiveness': 'R R -',
      'Looked after, permanence': 'R - -',
      'Adoption performance': 'R - -',
      'Leadership and governance': 'R - -',
      'Safeguarding Board': 'R - -',
    },
  },
  'redcar-and-cleveland': {
    days: ['2017-02-09', '2022-07-01', '2025-12-12'],
    grades: {
      'Impact of leaders': '- R G+',
      'Help and protection': 'R R G+',
      'Children in care': '- - R',
      'Care leavers': 'G - G',
      'Overall effectiveness': 'R R G+',
      'Children in care, care leavers': '- R -',
      'Looked after, permanence': 'G - -',
      'Adoption performance': 'G - -',
      'Leadership and governance': 'R - -',
      'Safeguarding Board': 'R - -',
    },
  },
  'stockton-on-tees': {
    days: ['2016-06-16', '2019-05-24', '2023-03-17'],
    grades: {
      'Impact of leaders': '- R R',
      'Help and protection': 'G R- R',
      'Children in care': '- - R',
      'Care leavers': 'O - R-',
      'Overall effectiveness': 'G R- R',
      'Children in care, care leavers': '- R -',
      'Looked after, permanence': 'R - -',
      'Adoption performance': 'R - -',
      'Leadership and governance': 'G - -',
      'Safeguarding Board': 'R - -',
    },
  },
  bedford: {
    days: ['2017-02-16', '2021-11-26'],
    grades: {
      'Impact of leaders': '- G',
      'Help and protection': 'R G+',
      'Children in care, care leavers': '- G',
      'Overall effectiveness': 'R G+',
      'Looked after, permanence': 'R -',
      'Adoption performance': 'G -',
      'Care leavers': 'G -',
      'Leadership and governance': 'R -',
      'Safeguarding Board': 'G -',
    },
  },
};

function written({ rows }: Comparison): [string, string][] {
  const seen = new Set<string>();
  return rows.map(({ short, cells }) => {
    // The inspection of 2013 judged the services for looked after children only.
    const name = seen.has(short) ? `${short}, looked after children` : short;
    seen.add(name);
    const grades = cells.map((cell) => {
      const sign = cell?.change?.direction === 'rose' ? '+' : cell?.change?.direction === 'fell' ? '-' : '';
      return cell === null ? '-' : `${cell.level?.charAt(0).toUpperCase() ?? '?'}${sign}`;
    });
    return [name, grades.join(' ')];
  });
}

describe('the published inspections of five councils compared', function () {
  const corpus = corpusFolder();
  if (corpus === null) {
    it('are not beside the project', function () {
      this.skip();
    });
    return;
  }
  this.timeout(60_000);
  const folder = join(corpus, 'reports', 'children-services');

  for (const [council, { days, grades }] of Object.entries(councils)) {
    it(`${council}: every cell and every change is what the reports say`, () => {
      const files = readdirSync(folder).filter((file) => file.includes(`-${council}-`));
      const compared = compareAll(
        files.flatMap((file) => inspectionsOf(recognise(readFileSync(join(folder, file), 'utf8')), file)),
      );
      const [comparison, ...more] = compared.subjects;
      assert.ok(comparison);
      assert.deepEqual([more.length, compared.unknown.length], [0, 0]);
      assert.deepEqual(comparison.inspections.map(dateOf), days);
      assert.deepEqual(Object.fromEntries(written(comparison)), grades);
      mkdirSync(join(root, 'artifacts'), { recursive: true });
      writeFileSync(join(root, 'artifacts', `compare-${council}.html`), comparisonPage(compared));
    });
  }

  it('matches nobody with somebody else: each subject has the number of the council in its files’ names', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
    const { subjects } = compareAll(
      files.flatMap((file) => inspectionsOf(recognise(readFileSync(join(folder, file), 'utf8')), file)),
    );
    const numbers = subjects.map(({ inspections }) => [...new Set(inspections.map(({ file }) => file.split('-')[0]))]);
    assert.deepEqual(
      numbers.filter((each) => each.length > 1),
      [],
    );
    const parted = numbers.flat().filter((number, index, all) => all.indexOf(number) !== index);
    assert.deepEqual(parted, [], 'councils that are two subjects');
  });
});
