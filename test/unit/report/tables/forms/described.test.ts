import assert from 'node:assert/strict';
import { awarded } from './support';

const names = ['Is the service effective?', 'Is the service caring?', 'Is the service responsive?'];
const meant = 'People were looked after by staff who had the time for it.';

describe('a name, what is meant by it, and its grade', () => {
  const grades = ['Good', 'Outstanding', 'Inadequate'];
  const report = (body: string) => `Hazel House\n\nInspection report\n\nDate of inspection: 7 March 2017\n\n${body}\n`;
  const headlines = (body: string) =>
    awarded(report(body), 'cqc-ratings-2014').filter((judgement) => !judgement.startsWith('('));

  it('are the rows of a list', () => {
    const body = names.map((name, index) => `${name}\n\n${meant}\n\n${grades[index] ?? ''}`).join('\n\n');
    assert.deepEqual(headlines(body), ['effective: good', 'caring: outstanding', 'responsive: inadequate']);
  });

  it('are the rows of a list though the name of the first one was joined to what is above it', () => {
    const rows = names.map((name, index) => `${name}\n\n\u2605\u2605\n\n${grades[index] ?? ''}`).join('\n\n');
    assert.deepEqual(headlines(`Key judgements Is the service safe?\n\n\u2605\n\nInadequate\n\n${rows}`).slice(-3), [
      'effective: good',
      'caring: outstanding',
      'responsive: inadequate',
    ]);
  });

  it('are no rows where the grades of chapters stand above their names', () => {
    const chapters = names.map((name, index) => `${grades[index] ?? ''}\n${name}\n\n${meant}`);
    for (const body of [
      ['The Care Quality Commission asks five questions.', ...chapters].join('\n\n'),
      ['Is the service safe?', meant, ...chapters, 'Requires improvement\nIs the service well-led?', meant].join(
        '\n\n',
      ),
    ])
      for (const shifted of ['effective: outstanding', 'caring: inadequate'])
        assert.ok(!headlines(body).includes(shifted), `${shifted} in\n${body}`);
  });
});
