import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise, type RecogniseOptions } from '../../../../server/src/report/recognise';
import { tellEvidence } from '../../../../server/src/workspace/diagnostics/status-evidence';
import { root } from '../../../support/root';

const SAMPLE = readFileSync(join(root, 'seeds', 'ilacs-four-areas-2024.report.txt'), 'utf8');
const LINES = SAMPLE.split('\n');

/** The number of the first line of the sample that begins with some words, 1-based. */
const lineOf = (words: string) => LINES.findIndex((line) => line.trim().startsWith(words)) + 1;

function told(text: string, options?: RecogniseOptions): string[] {
  const report = recognise(text, undefined, options);
  const part = report.parts[0];
  assert.ok(part?.detection);
  return tellEvidence(report, part.detection);
}

describe('what showed a framework', () => {
  it('is told with the lines on which it stands', () => {
    assert.deepEqual(told(SAMPLE), [
      'title line 1',
      `table row line ${String(lineOf('The impact of leaders'))}`,
      `table head line ${String(lineOf('Judgement '))}`,
      'inspected June 2024',
    ]);
  });

  it('is told with the lines of the whole text where the report stands behind something else', () => {
    const before = 'Council\nPapers of the meeting\n\n\f';
    const shifted = told(before + SAMPLE);
    assert.deepEqual(shifted.slice(0, 2), ['title line 4', `table row line ${String(lineOf('The impact of') + 3)}`]);
  });

  it('has its place in the report, where a row was not read as a judgement too', () => {
    const report = recognise(
      SAMPLE.replace(/^The impact of leaders.*$/m, 'The impact of leaders on social work practice     Splendid'),
    );
    const { lines, parts } = report;
    const rows = parts[0]?.detection?.evidence.filter(({ where }) => where === 'table-row') ?? [];
    assert.deepEqual(
      rows.slice(0, 1).map(({ place }) => place && lines.at(place.start) + 1),
      [lineOf('The impact of leaders')],
    );
  });

  it('is the choice of a person where there was one', () => {
    assert.deepEqual(told(SAMPLE, { framework: 'ofsted-ilacs-2023' }), ['chosen by hand']);
  });
});
