import assert from 'node:assert/strict';
import { oncePerReport } from '../../../server/src/report/queries/once';
import { recognise } from '../../../server/src/report/recognise';

describe('what is made once for a report', () => {
  it('is made again for another report, and kept even where it is nothing', () => {
    const asked: string[] = [];
    const lastWord = oncePerReport(({ text }) => {
      asked.push(text);
      return text === '' ? undefined : text.split(' ').at(-1);
    });
    const [named, blank] = [recognise('Anyshire Council'), recognise('')];
    assert.deepEqual([named, blank, named, blank].map(lastWord), ['Council', undefined, 'Council', undefined]);
    assert.deepEqual(asked, ['Anyshire Council', '']);
  });

  it('is kept for reports that are asked about by turns, however many others were before', () => {
    let made = 0;
    const length = oncePerReport(({ text }) => {
      made++;
      return text.length;
    });
    for (let others = 0; others < 20; others++) {
      length(recognise(`${String(others)} others`));
      made = 0;
      const turns = [recognise('Anyshire'), recognise('Wexcombe')];
      for (const report of [...turns, ...turns, ...turns]) length(report);
      assert.equal(made, 2);
    }
  });

  it('is kept apart from what another function makes', () => {
    const report = recognise('Anyshire Council');
    const length = oncePerReport(({ text }) => text.length);
    const half = oncePerReport((each) => length(each) / 2);
    assert.deepEqual([half(report), length(report)], [8, 16]);
  });
});
