import * as assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';
import { single } from '../../report/support';

/** What is found in some text of a report: the line of the use, and that of its words. */
function found(said: string) {
  const report = recognise(single('', `${said}\n`));
  const first = report.lines.at(report.text.indexOf(said));
  const lineOf = (start: number) => report.lines.at(start) - first;
  return checkReport(report)
    .filter(({ rule }) => rule === 'acronym-late')
    .map(({ start, end, related }) => [
      report.text.slice(start, end),
      lineOf(start),
      ...related.map((each) => ('start' in each ? lineOf(each.start) : null)),
    ]);
}

const use = 'Leaders say that the FRT answers families within a day.';
const words = 'Families go to the family resilience team (FRT) when they ask for help.';

describe('acronym-late', () => {
  it('finds the first use before the place with the words', () => {
    assert.deepEqual(found(`${use}\n\n${use}\n\n${words}`), [['FRT', 0, 4]]);
  });

  it('says nothing where the words come first, in brackets or not, or never', () => {
    assert.deepEqual(found(`${words}\n\n${use}`), []);
    assert.deepEqual(found(`The Family Resilience Team helps families early and well.\n\n${use}\n\n${words}`), []);
    assert.deepEqual(found(`${use}\n\n${use}`), []);
  });

  it('leaves headings, short lines and what everybody knows alone', () => {
    assert.deepEqual(found(`The work of the FRT\n\n${words}`), []);
    const known = 'Nobody asked the NHS for help when the family had need of it.';
    assert.deepEqual(found(`${known}\n\nThe national health service (NHS) was asked for help by nobody.`), []);
  });
});
