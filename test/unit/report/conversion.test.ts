import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../../server/src/report/model';
import { recognise } from '../../../server/src/report/recognise';
import {
  awardedLevels,
  conversions,
  convertedWrong,
  keptHeadlines,
  lostColumns,
  tight,
} from '../../support/conversions';
import { marked } from '../../support/marked';
import { root } from '../../support/root';

describe('a report from another converter', () => {
  const folder = join(root, 'seeds');
  // Two samples give an area two grades on purpose.
  const samples = readdirSync(folder).filter(
    (file) => file.endsWith('.txt') && !/^(?:first-look|care-home)/.test(file),
  );
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
  // Lists of words: digits in columns and tick rows are nothing without their places.
  const withLists = samples.filter((file) => /^(?:ilacs|single)/.test(file));
  for (const [name, convert] of [...conversions, ...marked]) {
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

  const told = ({ title, authority, inspected, published, leadInspector, outline, ...rest }: Report) => ({
    title: title?.value,
    authority: authority?.value,
    inspected: inspected.map(({ from, to }) => [from, to]),
    published: published?.value,
    leadInspector: leadInspector?.value,
    outline: outline.map((section) => section.title),
    recommendations: rest.recommendations.map(({ text }) => text),
    judgements: rest.judgements.map(({ areaId, level, role }) => [areaId, level?.label, role]),
  });

  it('with every line break doubled loses nothing, and gives the lines of the text as it is', () => {
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

  it('with no-break spaces between its words loses nothing', () => {
    for (const file of samples) {
      const text = textOf(file);
      assert.deepEqual(told(recognise(text.replace(/(\S) (?=\S)/g, '$1\u00a0'))), told(recognise(text)), file);
    }
  });

  /** What apostrophes and dashes become where a text is decoded wrongly, or typed by other keys. */
  const marks: [string, string, string][] = [
    ['the mark of an unknown character', '\ufffd', '\ufffd'],
    ['controls', '\u0092', '\u0096'],
    ['three characters each', '\u00e2\u20ac\u2122', '\u00e2\u20ac\u201c'],
    ['backticks and hyphens', '`', '-'],
    ['accents and figure dashes', '\u00b4', '\u2012'],
    ['primes and minus signs', '\u2032', '\u2212'],
    ['nothing and hyphens', '', '-'],
  ];
  for (const [name, apostrophe, dash] of marks) {
    it(`with apostrophes and dashes turned to ${name} keeps its results, its authority and its dates`, () => {
      // Names of areas that have an apostrophe themselves need one character for it.
      for (const file of apostrophe.length === 1 ? samples : withLists) {
        const text = textOf(file);
        const kept = (report: Report) => {
          const { authority, inspected, published, judgements } = told(report);
          return { authority, inspected, published, results: judgements.filter(([, , role]) => role === 'awarded') };
        };
        const turned = text.replace(/['\u2019]/g, apostrophe).replaceAll('\u2013', dash);
        assert.deepEqual(kept(recognise(turned)), kept(recognise(text)), file);
      }
    });
  }

  it('below the stamp of an agenda loses nothing', () => {
    for (const file of samples) {
      const text = textOf(file);
      const stamped = `${' '.repeat(60)}Agenda Item 7\n\n${text}`;
      assert.deepEqual(awardedLevels(stamped), awardedLevels(text), file);
      assert.equal(recognise(stamped).title?.value, recognise(text).title?.value, file);
    }
  });

  it('behind the sheet of a meeting keeps what its cover says', () => {
    const sheet = 'Council\nAgenda item 7\n\n\f';
    const cover = `Anyford College
General further education college

Inspection dates                                          15-19 April 2013

                                                          This inspection:        Good-2
Overall effectiveness
                                                          Previous inspection:    Satisfactory-3

Outcomes for learners                                     Good-2
Effectiveness of leadership and management                Outstanding-1

Summary of key findings for learners

This college is good because:
`;
    const read = (text: string) => {
      const { judgements, inspected } = recognise(text, undefined, { framework: 'fe-ofsted-2012' });
      const results = judgements.filter(({ headline }) => headline);
      return [
        ...inspected.map(({ from }) => from),
        ...results.map(({ areaId, level }) => `${areaId} ${level?.label ?? ''}`),
      ];
    };
    const found = [
      '2013-04-15',
      'overall_effectiveness good',
      'outcomes_for_learners good',
      'leadership_and_management outstanding',
    ];
    assert.deepEqual(read(`${cover}\f2 of 14\n`), found);
    assert.deepEqual(read(`${sheet}${cover}\f2 of 14\n`), found);
  });

  it('that lost its first title is not the report that its second title names', () => {
    const text = textOf('single-inspection-2015.report.txt');
    const cut = text.slice(text.indexOf('Review of the effectiveness'));
    assert.deepEqual(awardedLevels(cut, true), awardedLevels(text, true));
  });

  it('with CRLF loses nothing', () => {
    for (const file of samples) {
      assert.deepEqual(awardedLevels(textOf(file).replaceAll('\n', '\r\n')), awardedLevels(textOf(file)), file);
    }
  });
});
