import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../../server/src/report/model';
import { recognise } from '../../../server/src/report/report';
import {
  awardedLevels,
  conversions,
  convertedWrong,
  keptHeadlines,
  lostColumns,
  tight,
} from '../../support/conversions';
import { root } from '../../support/root';

describe('a report from another converter', () => {
  const folder = join(root, 'seeds');
  const samples = readdirSync(folder).filter((file) => file.endsWith('.txt') && !file.startsWith('first-look'));
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
  // Lists of words: digits in columns and tick rows are nothing without their places.
  const withLists = samples.filter((file) => /^(?:ilacs|single)/.test(file));
  for (const [name, convert] of conversions) {
    it(`${name} may lose grades but never has a wrong one, nor a finding`, () => {
      assert.deepEqual(
        samples.flatMap((file) => convertedWrong(file, textOf(file), convert)),
        [],
      );
    }).timeout(20_000);
  }

  for (const conversion of [...lostColumns, tight]) {
    const [name, convert] = conversion;
    it(`${name} keeps its list of results`, () => {
      // The heading that gives a board's grade is lost with the blank lines around it.
      const files = withLists.filter((file) => conversion !== tight || file.startsWith('ilacs'));
      const { kept, wrong, all } = keptHeadlines(files.map(textOf), convert);
      assert.deepEqual({ kept, wrong }, { kept: all, wrong: 0 });
    });
  }

  it('with every line break doubled loses nothing, and gives the lines of the text as it is', () => {
    const told = ({ title, authority, inspected, outline, recommendations, judgements }: Report) => ({
      title: title?.value,
      authority: authority?.value,
      inspected: inspected.map(({ from, to }) => [from, to]),
      outline: outline.map((section) => section.title),
      recommendations: recommendations.map(({ text }) => text),
      judgements: judgements.map(({ areaId, level, role }) => [areaId, level?.label, role]),
    });
    // Where paragraphs are lines, the blank lines between them are the text's own.
    for (const file of samples.filter((each) =>
      textOf(each)
        .split('\n')
        .every(({ length }) => length < 160),
    )) {
      const text = textOf(file);
      const doubled = recognise(text.replaceAll('\n', '\n\n'));
      assert.deepEqual(told(doubled), told(recognise(text)), file);
      assert.equal(doubled.lines.count, text.split('\n').length * 2 - 1, file);
    }
  });

  it('with CRLF loses nothing', () => {
    for (const file of samples) {
      assert.deepEqual(awardedLevels(textOf(file).replaceAll('\n', '\r\n')), awardedLevels(textOf(file)), file);
    }
  });
});
