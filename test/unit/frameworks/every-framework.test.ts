import * as assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver';
import { hover } from '../../../server/src/features/hover';
import { catalogue } from '../../../server/src/frameworks/catalogue';
import type { Judgement, Report } from '../../../server/src/report/model';
import { recognise } from '../../../server/src/report/recognise';
import { checkReport } from '../../../server/src/rules/registry';
import { writtenSamples, type Graded } from './written-samples';

/** What the hover says at a place, line by line; null where there is none. Lines are 1-based. */
function said(report: Report, line: number, word: string): readonly string[] | null {
  const lines = report.text.split('\n');
  const character = (lines[line - 1] ?? '').indexOf(word);
  assert.ok(character >= 0, `line ${String(line)} has no '${word}'`);
  const answer = hover(report, { line: line - 1, character }, 'file:///report.txt', 'plaintext');
  return answer && (answer.contents as MarkupContent).value.split('\n');
}

/** A judgement as the expectations write it. */
function graded({ lines }: Report, { start, service, area, level }: Judgement): Graded {
  return [lines.at(start) + 1, service === null ? area : `${service} / ${area}`, level?.label ?? 'none'];
}

/** Of each framework a report that was written by hand, from knowledge of such reports and not of the catalogue. */
describe('a report written by hand', () => {
  for (const { id, text, expected } of writtenSamples()) {
    describe(id, () => {
      const report = recognise(text);
      const awarded = report.judgements.filter(({ role }) => role === 'awarded').map((each) => graded(report, each));

      it('shows its framework, and which way its grades run', () => {
        const [part] = report.parts;
        assert.equal(part?.detection?.framework.id ?? null, expected.detected === undefined ? id : expected.detected);
        assert.equal(part?.scale?.direction ?? null, expected.direction);
        assert.equal(report.parts.length, expected.detected === null ? 0 : 1);
      });

      it('has its grades read, each at its line with its area, and no others', () => {
        const unread = new Set((expected.unread ?? []).map((each) => each.join()));
        assert.deepEqual(
          awarded.filter((each) => !unread.has(each.join())),
          expected.awarded,
        );
      });

      it('has the grades of other inspections kept apart', () => {
        const cited = report.judgements.filter(({ role }) => role === 'cited');
        assert.deepEqual(
          cited.map(({ start, level }) => [report.lines.at(start) + 1, level?.label]),
          expected.cited ?? [],
        );
      });

      it('has nothing found wrong with it', () => {
        const findings = checkReport(report)
          .filter(({ severity }) => severity === 'error' || severity === 'warning')
          .map(({ rule, message }) => `${rule}: ${message}`);
        assert.deepEqual(findings, []);
      });

      if (expected.hover !== undefined) {
        const { line, on, says } = expected.hover;
        it(`says on '${on}' what it means`, () => {
          const lines = said(report, line, on) ?? [];
          const rest = [...says];
          for (const each of lines) if (rest[0] !== undefined && each.includes(rest[0])) rest.shift();
          assert.deepEqual(rest, [], lines.join('\n'));
        });
      }

      if (expected.silent !== undefined) {
        const words = expected.silent;
        it('has no hover on words of prose', () => {
          for (const [line, word] of words) assert.equal(said(report, line, word), null, `${String(line)}: ${word}`);
        });
      }
    });
  }

  it('exists for every framework', () => {
    const written = writtenSamples().map(({ id }) => id);
    assert.deepEqual(written, catalogue.map(({ id }) => id).sort());
  });
});
