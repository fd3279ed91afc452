import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../../server/src/report/report';
import { checkReport } from '../../../server/src/rules/registry';
import { root } from '../../support/root';

/** What another converter, a copy from a page or a mail makes of a text. */
const conversions: readonly (readonly [string, (text: string) => string])[] = [
  ['without form feeds', (text) => text.replaceAll('\f', '')],
  ['with runs of blanks collapsed to one', (text) => text.replace(/ {2,}/g, ' ')],
  ['with indents stripped', (text) => text.replace(/^ +/gm, '')],
  ['with no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['with every line break doubled', (text) => text.replaceAll('\n', '\n\n')],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['without blank lines', (text) => text.replace(/\n{2,}/g, '\n')],
  ['behind an agenda', (text) => `Council\nAgenda item 7\n\n\f${text}`],
];

/** Whether every area has but one level among the awarded judgements, and which. */
function levels(text: string): Map<string, string> {
  const report = recognise(text);
  const found = new Map<string, string>();
  for (const { role, level, service, areaId } of report.judgements) {
    if (role === 'awarded' && level) found.set(`${service ?? ''}/${areaId}`, level.label);
  }
  return found;
}

describe('a report from another converter', () => {
  const folder = join(root, 'seeds');
  const samples = readdirSync(folder).filter((file) => file.endsWith('.txt') && !file.startsWith('first-look'));
  for (const [name, convert] of conversions) {
    it(`${name} may lose grades but never has a wrong one, nor a finding`, () => {
      const wrong: string[] = [];
      for (const file of samples) {
        const text = readFileSync(join(folder, file), 'utf8');
        const truth = levels(text);
        const converted = convert(text);
        for (const [area, level] of levels(converted)) {
          if (truth.get(area) !== level) wrong.push(`${file}: ${area} is ${truth.get(area) ?? 'not judged'}, read ${level}`);
        }
        for (const { message } of checkReport(recognise(converted))) wrong.push(`${file}: ${message}`);
      }
      assert.deepEqual(wrong, []);
    });
  }

  it('with CRLF, or behind an agenda, loses nothing', () => {
    for (const file of samples) {
      const text = readFileSync(join(folder, file), 'utf8');
      assert.deepEqual(levels(text.replaceAll('\n', '\r\n')), levels(text), file);
    }
  });
});
