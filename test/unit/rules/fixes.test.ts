import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameworkLevel } from '../../../server/src/frameworks/schema';
import type { Judgement } from '../../../server/src/report/model';
import type { Finding } from '../../../server/src/rules/finding';
import { recognise } from '../../../server/src/report/recognise';
import { checkReport } from '../../../server/src/rules/registry';
import { root } from '../../support/root';
import { applyEdits } from '../support/fixes';

const folder = join(root, 'seeds');
/** One sample has mistakes of its own, on purpose. */
const seeds = readdirSync(folder).filter((name) => name.endsWith('.txt') && !name.startsWith('first-look'));

/** The rules that a flipped grade may set off. */
const ABOUT_GRADES = new Set(['grade-mismatch', 'grade-label-code']);

/** A grade in one piece with another level written over it, by hand; null for a form that is not flipped here. */
function flipped(text: string, { start, end, coded, boxes, level }: Judgement, to: FrameworkLevel): string | null {
  const over = (from: number, until: number, word: string) => text.slice(0, from) + word + text.slice(until);
  const printed = text.slice(start, end);
  if (boxes.length > 0) {
    const marked = boxes.filter(({ ticked }) => ticked === true);
    const [from] = marked;
    const target = boxes.find((box) => box.level?.label === to.label && box.end > box.start);
    if (!from || marked.length > 1 || !target) return null;
    const [first, second] = from.start < target.start ? [from, target] : [target, from];
    return (
      text.slice(0, first.start) +
      text.slice(second.start, second.end) +
      text.slice(first.end, second.start) +
      text.slice(first.start, first.end) +
      text.slice(second.end)
    );
  }
  if (coded) return to.code === null ? null : over(coded.code.start, coded.code.end, to.code);
  if (printed === level?.code) return to.code === null ? null : over(start, end, to.code);
  if (printed.toLowerCase() !== level?.label || printed.includes(' ') || to.label.includes(' ')) return null;
  return over(start, end, printed === level.label ? to.label : capital(to.label));
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const identity = ({ rule, message }: Finding) => `${rule}: ${message}`;

/** What a text has of findings about grades that another one has not. */
function added(text: string, known: ReadonlySet<string>): Finding[] {
  return checkReport(recognise(text)).filter((one) => ABOUT_GRADES.has(one.rule) && !known.has(identity(one)));
}

describe('the fixes of a flipped grade', () => {
  for (const seed of seeds) {
    it(`leave nothing to find: ${seed}`, () => {
      const text = readFileSync(join(folder, seed), 'utf8');
      const report = recognise(text);
      const known = new Set(checkReport(report).map(identity));
      for (const judgement of report.judgements) {
        const { role, level, scale, start } = judgement;
        if (role !== 'awarded' || !level) continue;
        const others = scale.levels.filter(({ label }) => label !== level.label);
        const mutant = flipped(text, judgement, others[start % others.length] ?? level);
        if (mutant === null) continue;
        const findings = added(mutant, known);
        for (const finding of findings) {
          const { fixes = [] } = finding;
          assert.ok(fixes.length > 0, `${identity(finding)} has no fix`);
          for (const { title, edits } of fixes) {
            const mended = applyEdits(mutant, edits);
            const left = added(mended, known).filter(({ start: at }) => findings.length === 1 || at === finding.start);
            assert.deepEqual(left.map(identity), [], `${title}, which mends '${identity(finding)}'`);
          }
          const at = report.lines.at(start);
          if (findings.length > 1 || report.lines.at(finding.start) !== at) continue;
          // Where nothing else says what the grade was, any of the fixes may be the right one.
          const right = fixes.filter(({ preferred }) => preferred ?? false);
          const given = (right.length > 0 ? right : fixes).map(({ edits }) => applyEdits(mutant, edits));
          assert.ok(given.includes(text), `line ${String(at + 1)}: ${identity(finding)}`);
        }
      }
    });
  }
});
