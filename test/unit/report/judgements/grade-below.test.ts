import assert from 'node:assert/strict';
import { awarded } from '../tables/forms/support';

const question = 'How much progress have leaders and managers made in ensuring that effective safeguarding';

describe('a grade on the line below its heading', () => {
  it('is that of the heading, on however many lines it stands', () => {
    for (const name of [
      `${question} arrangements are in place?`,
      `${question}\narrangements are in place?`,
      question.replace(' made', '\nmade').replace('that ', 'that\n') + '\narrangements are in place?',
    ]) {
      const text = `Monitoring visit report\n\nThemes\n\n${name}\n\nReasonable progress\n\nStaff know whom to tell of what worries them.\n`;
      assert.deepEqual(awarded(text, 'fe-monitoring-2012'), ['safeguarding: reasonable progress'], name);
    }
  });
});
