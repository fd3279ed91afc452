import * as assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver';
import { hover } from '../../../server/src/features/hover';
import { catalogue } from '../../../server/src/frameworks/catalogue';
import type { Framework } from '../../../server/src/frameworks/schema';
import { recognise } from '../../../server/src/report/recognise';
import { writeReport, type WrittenReport } from '../support/written-report';

/** Frameworks that a report made of their cues does not show, each with the reason. They can be chosen by hand. */
const hidden: Readonly<Record<string, string>> = {
  'cqc-saf-2023': 'its scores stand in reports of ratings, and are read as those',
  rag: 'colours in the plans of many bodies, in no report of its own',
};

function detected({ text }: WrittenReport): string | null {
  return recognise(text).parts[0]?.detection?.framework.id ?? null;
}

/** What the hover says of each grade of a report that is read under a framework, beside the label that it must say. */
function said(framework: Framework, { text, rows }: WrittenReport): { label: string; lines: readonly string[] }[] {
  const report = recognise(text, catalogue, { framework: framework.id });
  return rows.map(({ line, column, label }) => {
    const answer = hover(report, { line, character: column }, 'file:///a', 'plaintext');
    return { label, lines: ((answer?.contents as MarkupContent | undefined)?.value ?? '').split('\n') };
  });
}

function ordinal(rank: number): string {
  return `${String(rank)}${['st', 'nd', 'rd'][rank - 1] ?? 'th'}`;
}

/**
 * Reports made of what the catalogue itself says of each framework. They show that its cues are enough, that no other
 * framework outweighs them, and that all its levels and codes are read the right way round. They cannot show that real
 * reports have these cues: that is what the reports written by hand are for.
 */
describe('a report generated from the catalogue', () => {
  for (const framework of catalogue) {
    const { id, direction, levels } = framework;
    const forms = direction === 'words' ? (['labels'] as const) : (['labels', 'codes'] as const);
    const why = hidden[id];

    it(`${id} is ${why === undefined ? 'detected' : `not detected (${why})`} and reads its grades the right way round`, () => {
      for (const form of forms) {
        const written = writeReport(framework, form);
        assert.equal(detected(written), why === undefined ? id : null, written.text);
        for (const [index, { label, lines }] of said(framework, written).entries()) {
          assert.equal(lines[0]?.split(' · ')[0]?.toLowerCase(), label, `${form}, level ${String(index + 1)}`);
          const best = levels[0]?.code ?? null;
          const towards = direction === 'words' || best === null ? '' : `; here ${best} is the best`;
          assert.equal(lines[2], `${ordinal(index + 1)} of ${String(levels.length)}${towards}`);
        }
      }
    });
  }

  it('hides none that is not in the catalogue', () => {
    assert.deepEqual(
      Object.keys(hidden).filter((id) => !catalogue.some((framework) => framework.id === id)),
      [],
    );
  });
});

describe('the hover as a person reads it', () => {
  /** The hover on the nth grade of a report that was written under a framework. */
  function read(id: string, nth: number, form: 'codes' | 'labels'): string {
    const framework = catalogue.find((each) => each.id === id);
    assert.ok(framework);
    return said(framework, writeReport(framework, form))[nth - 1]?.lines.join('\n') ?? '';
  }

  it('on a 3 of 2008: good, and adequate a year later', () => {
    const text = read('ofsted-apa-2008', 2, 'codes');
    assert.match(text, /^Good · /);
    assert.match(text, /4 outstanding · 3 good · 2 adequate · 1 inadequate/);
    assert.match(
      text,
      /The digits flip: on Safeguarding and looked after children \(2009 to 2012\) a 3 is adequate: there 1 is the best\./,
    );
    assert.match(text, /• Before · APA 2007: 3 good, same level\n/);
    assert.match(
      text,
      /• Today · ILACS, no overall grade \(since 2026\): not comparable\n {2}A yearly desk assessment/,
    );
  });

  it('on a 3 of 2010: adequate, renamed in 2013, and good a year earlier', () => {
    const text = read('ofsted-cqc-slac-2009', 3, 'codes');
    assert.match(text, /^Adequate · /);
    assert.match(text, /The digits flip: on Joint area review 2007-08 a 3 is good: there 4 is the best\./);
    assert.match(
      text,
      /• Today · ILACS, no overall grade \(since 2026\): requires improvement, renamed\n {2}Adequate became/,
    );
  });

  it('on the best level in a prison: good is the first of four, and compares with nothing', () => {
    const text = read('hmip-healthy-establishment', 1, 'labels');
    assert.match(text, /^Good · [\s\S]*\n1st of 4; here 4 is the best\n/);
    assert.match(text, /Not comparable with others: Here good is the best level of four/);
    assert.doesNotMatch(text, /The same level on other frameworks/);
  });

  it('on a level of four tiers that became one of five', () => {
    assert.match(read('hmic-peel-2014', 3, 'labels'), /Requires improvement[\s\S]*3rd of 4[\s\S]*• Today · /);
  });

  it('on a report card: not comparable with what was before', () => {
    const text = read('ofsted-report-card-2025', 3, 'labels');
    assert.match(text, /• Before · .*: not comparable\n {2}Ofsted says that report-card grades/);
  });

  it('on a scale whose digits nobody confirmed: says so', () => {
    assert.match(
      read('ofsted-cs-rating-2009', 2, 'codes'),
      /Framework: Annual rating 2009-11 · its digits are unverified/,
    );
    assert.match(read('cqc-compliance-2010', 1, 'labels'), /what is known of it is unverified/);
  });
});
