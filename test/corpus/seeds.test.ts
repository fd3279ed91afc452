import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReport } from '../../server/src/rules/registry';
import { recognise } from '../../server/src/report/recognise';
import type { Judgement, Report, Section } from '../../server/src/report/model';
import { root } from '../support/root';
import { readJsonFolder } from './support/corpus';

/** What is to be found in a sample, as seeds/README.md describes it. Lines are 1-based. */
interface Sample {
  readonly file: string;
  readonly framework: string;
  readonly authority: string;
  readonly inspected: readonly { readonly from: string; readonly to: string }[];
  readonly published: string | null;
  readonly direction: string | null;
  readonly legendLines: readonly number[];
  readonly judgements: readonly {
    readonly line: number;
    readonly endLine?: number;
    readonly service: string | null;
    readonly area: string;
    readonly printed: string;
    readonly level: string | null;
    readonly inferred?: string;
    readonly travel?: string;
    readonly source: string;
    readonly role: string;
    readonly headline: boolean;
  }[];
  readonly recommendations: readonly {
    readonly line: number;
    readonly endLine: number;
    readonly timeframe: string | null;
  }[];
  readonly headings: readonly { readonly line: number; readonly title: string; readonly level: number }[];
  readonly findings: readonly { readonly rule: string; readonly line: number; readonly places?: readonly number[] }[];
}

const straight = (text: string) => text.replace(/[\u2018\u2019]/g, "'").toLowerCase();

/** Sentences may be found beyond those that are listed; whatever else is awarded must be listed. */
const LISTED = new Set(['table', 'tick', 'heading', 'cover']);

describe('samples', () => {
  for (const sample of readJsonFolder<Sample>(join(root, 'seeds'))) {
    describe(sample.file, () => {
      const report = recognise(readFileSync(join(root, 'seeds', sample.file), 'utf8'));
      const lineOf = (offset: number) => report.lines.at(offset) + 1;

      it('is recognised with its framework, authority and dates', () => {
        assert.equal(report.parts[0]?.detection?.framework.id, sample.framework);
        if (sample.direction !== null) assert.equal(report.parts[0].scale?.direction, sample.direction);
        assert.ok(straight(report.authority?.value ?? sample.authority).includes(straight(sample.authority)));
        assert.deepEqual(
          report.inspected.map(({ from, to }) => ({ from, to })),
          sample.inspected,
        );
        assert.equal(report.published?.value ?? null, sample.published);
      });

      it('has its judgements, and no others', () => {
        const used = new Set<Judgement>();
        for (const wanted of sample.judgements) {
          const found = findJudgement(report, wanted, used);
          assert.ok(found, `line ${String(wanted.line)}: ${wanted.area} '${wanted.printed}' is not read`);
          used.add(found);
          if (wanted.role === 'cited') continue;
          const where = `line ${String(wanted.line)}`;
          assert.equal(found.level?.label ?? null, wanted.level, where);
          assert.equal(found.inferred?.label, wanted.inferred, where);
          assert.equal(found.headline, wanted.headline, `${where}: headline`);
          assert.equal(found.service, wanted.service, where);
          assert.equal(straight(found.area), straight(wanted.area), where);
          assert.equal(found.travel?.value, wanted.travel, where);
          if (wanted.endLine !== undefined) assert.equal(lineOf(found.end), wanted.endLine, where);
        }
        const invented = report.judgements.filter(
          (judgement) => judgement.role === 'awarded' && LISTED.has(judgement.source) && !used.has(judgement),
        );
        assert.deepEqual(
          invented.map(({ start, area, printed }) => `${String(lineOf(start))}: ${area} ${printed}`),
          [],
        );
      });

      it('has its legend, which holds no judgement', () => {
        for (const line of sample.legendLines) {
          assert.ok(
            report.judgements.every(({ start }) => lineOf(start) !== line),
            `line ${String(line)} is of the legend`,
          );
        }
      });

      it('has its recommendations with their timeframes', () => {
        const found = report.recommendations.map(({ start, end, timeframe }) => ({
          line: lineOf(start),
          endLine: lineOf(end - 1),
          timeframe,
        }));
        assert.deepEqual(found, sample.recommendations);
      });

      it('has its headings at their levels', () => {
        const sections = flatten(report.outline);
        for (const { line, title, level } of sample.headings) {
          const found = sections.find(({ start }) => lineOf(start) === line);
          assert.ok(found, `line ${String(line)}: '${title}' is no heading`);
          assert.ok(straight(found.title).startsWith(straight(title)), `line ${String(line)}: '${found.title}'`);
          assert.equal(found.level, level, `line ${String(line)}: '${title}'`);
        }
      });

      it('has its findings, and no others', () => {
        const found = checkReport(report).map(({ rule, start }) => ({ rule, line: lineOf(start) }));
        for (const { rule, line } of found) {
          const wanted = sample.findings.some(
            (one) => one.rule === rule && [one.line, ...(one.places ?? [])].includes(line),
          );
          assert.ok(wanted, `${rule} at line ${String(line)} is not wanted`);
        }
        for (const { rule, line, places } of sample.findings) {
          const hit = found.some((one) => one.rule === rule && [line, ...(places ?? [])].includes(one.line));
          assert.ok(hit, `${rule} at line ${String(line)} is not found`);
        }
      });
    });
  }
});

function findJudgement(report: Report, wanted: Sample['judgements'][number], used: ReadonlySet<Judgement>) {
  const lineOf = (offset: number) => report.lines.at(offset) + 1;
  const onLine = report.judgements.filter(
    (judgement) => !used.has(judgement) && judgement.role === wanted.role && lineOf(judgement.start) === wanted.line,
  );
  return onLine.find(({ area }) => straight(area) === straight(wanted.area)) ?? onLine[0];
}

function flatten(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)]);
}
