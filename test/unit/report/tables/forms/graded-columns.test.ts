import assert from 'node:assert/strict';
import { recognise } from '../../../../../server/src/report/recognise';

/** The results of a fire service whose overview is a table with grades as heads, each as 'area: level'. */
function results(table: string): string[] {
  const report = recognise(
    `Anyshire Fire and Rescue Service\n\nOverview\n\nWe have made the following graded judgments:\n\n${table}\n\nIn the rest of the report, we set out our findings.\n`,
    undefined,
    { framework: 'hmicfrs-frs-2023' },
  );
  return report.judgements
    .filter(({ headline }) => headline)
    .map(({ area, level }) => `${area}: ${level?.label ?? ''}`)
    .sort();
}

describe('areas below the grades that head their columns', () => {
  it('are told apart where a name fills its column and one blank parts it from the next', () => {
    assert.deepEqual(
      results(`Outstanding      Good                Adequate            Requires            Inadequate
                                                         improvement

Responding to    Understanding fire  Preventing fire and Public safety       Promoting values
major incidents  and risk            risk                through fire        and culture
                                                         regulation`),
      [
        'Preventing fire and risk: adequate',
        'Promoting values and culture: inadequate',
        'Public safety through fire regulation: requires improvement',
        'Responding to major incidents: outstanding',
        'Understanding fire and risk: good',
      ],
    );
  });

  it('are not read from a sentence below the heads', () => {
    assert.deepEqual(
      results(`Outstanding      Good                Adequate

The service is good at understanding fire and risk, and adequate at the best use of resources.`),
      [],
    );
  });

  it('are read where markup parts the cells, and breaks lines within one', () => {
    assert.deepEqual(
      results(`| **Outstanding** | **Good** | **Adequate** | **Requires improvement** | **Inadequate** |
|---|---|---|---|---|
| | Responding to major incidents | Preventing fire and risk<br>Future affordability | | Promoting values and culture |
| | Understanding fire and risk | | Right people, right skills | |`),
      [
        'Future affordability: adequate',
        'Preventing fire and risk: adequate',
        'Promoting values and culture: inadequate',
        'Responding to major incidents: good',
        'Right people, right skills: requires improvement',
        'Understanding fire and risk: good',
      ],
    );
  });

  it('are read between tabs, unless a row has lost those of its empty cells', () => {
    const heads = 'Outstanding\tGood\tAdequate';
    const names = ['Responding to major incidents', 'Understanding fire and risk', 'Preventing fire and risk'];
    const first = [
      'Preventing fire and risk: adequate',
      'Responding to major incidents: outstanding',
      'Understanding fire and risk: good',
    ];
    const table = (row: string) => results(`${heads}\n${names.join('\t')}\n${row}`);
    assert.deepEqual(table('\tFuture affordability\t'), ['Future affordability: good', ...first].sort());
    assert.deepEqual(table('Future affordability'), first);
    assert.deepEqual(table('Future affordability\tPromoting values and culture'), first);
  });

  it('are not read from cells that say what each grade means', () => {
    assert.deepEqual(
      results(`| Outstanding | Good | Adequate |
|---|---|---|
| The service is far beyond what is expected | Preventing fire and risk is done well | There is room to improve |`),
      [],
    );
  });
});
