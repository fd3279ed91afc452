import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { DocumentSymbol, Position, Range } from 'vscode-languageserver';
import { folding } from '../../../server/src/features/folding';
import { outline } from '../../../server/src/features/outline';
import { RECOGNISED } from '../../../server/src/report/model';
import type { Report } from '../../../server/src/report/model';
import { recognise } from '../../../server/src/report/recognise';
import { checkReport } from '../../../server/src/rules/registry';
import { anyText, changedReport, sampleTexts, shuffledReport } from '../support/arbitraries';
import { assertSound } from '../support/shape';

/** Analyses a text as the server does and asserts all that holds of any. */
function analyse(text: string): Report {
  const report = recognise(text);
  assertSound(text, report, checkReport(report));
  assertSymbols(report, outline(report));
  for (const { startLine, endLine } of folding(report)) {
    assert.ok(startLine >= 0 && startLine < endLine && endLine < report.lines.count);
  }
  return report;
}

/** What an editor demands of symbols: a name, and ranges that lie within each other. */
function assertSymbols(report: Report, symbols: readonly DocumentSymbol[]): void {
  for (const { name, range, selectionRange, children } of symbols) {
    assert.notEqual(name.trim(), '');
    assert.ok(isPosition(report, range.start) && isPosition(report, range.end), `${name}: no such place`);
    assert.ok(isWithin(selectionRange, range), `${name}: the title is not within the section`);
    for (const child of children ?? []) assert.ok(isWithin(child.range, range), `${child.name} is not within ${name}`);
    assertSymbols(report, children ?? []);
  }
}

function isPosition({ lines }: Report, { line, character }: Position): boolean {
  return line >= 0 && line < lines.count && character >= 0 && character <= lines.end(line) - lines.start(line);
}

function isWithin(inner: Range, outer: Range): boolean {
  return !isBefore(inner.start, outer.start) && !isBefore(inner.end, inner.start) && !isBefore(outer.end, inner.end);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

describe('a Report', () => {
  it('is made of any string', () => {
    fc.assert(
      fc.property(anyText, (text) => void analyse(text)),
      { numRuns: 1000 },
    );
  });

  it('is made of pieces of reports in any order', () => {
    fc.assert(
      fc.property(shuffledReport, (text) => void analyse(text)),
      { numRuns: 400 },
    );
  });

  it('is made of a report with any changes, which mostly stays one', () => {
    let recognised = 0;
    const numRuns = 400;
    fc.assert(
      fc.property(changedReport, (text) => {
        if (analyse(text).confidence >= RECOGNISED) recognised++;
      }),
      { numRuns },
    );
    assert.ok(recognised > numRuns / 2, `only ${String(recognised)} of ${String(numRuns)} were recognised`);
  });

  it('does not depend on what was read before', () => {
    const reads = fc.tuple(
      changedReport,
      fc.array(fc.oneof(shuffledReport, fc.constantFrom(...sampleTexts)), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(reads, ([text, others]) => {
        const before = recognise(text);
        for (const other of others) recognise(other);
        assert.deepEqual(plain(recognise(text)), plain(before));
      }),
      { numRuns: 100 },
    );
  });
});

/** A Report as plain data, without the table of lines, which follows from the text. */
function plain({ lines, ...rest }: Report): unknown {
  return { ...rest, count: lines.count };
}
