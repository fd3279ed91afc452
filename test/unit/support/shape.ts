import * as assert from 'node:assert/strict';
import type { Judgement, Report, Section } from '../../../server/src/report/model';
import type { Span } from '../../../server/src/text/spans';
import type { Finding } from '../../../server/src/rules/finding';

const day = /^\d{4}-\d\d-\d\d$/;

/** Asserts all that holds of the Report of any text, and of the findings in it. */
export function assertSound(text: string, report: Report, findings: readonly Finding[]): void {
  assert.equal(report.source, text, 'the text is another one');
  assert.equal(report.text.length, text.length, 'what is read is of another length');
  assert.ok(report.confidence >= 0 && report.confidence <= 1, `confidence is ${String(report.confidence)}`);
  assertLines(report);
  assertFront(report);
  const whole = { start: 0, end: text.length };
  const [own, ...parts] = report.parts;
  if (own !== undefined) assert.deepEqual({ start: own.start, end: own.end }, whole, 'the first part is not the whole');
  assertInOrder('parts', parts, whole);
  assertOutline(report.outline, whole, 'outline');
  assertInOrder('judgements', report.judgements, whole);
  for (const judgement of report.judgements) assertJudgement(judgement, whole);
  assertApart('legends', report.legends, whole);
  assertApart('paragraphs', report.paragraphs, whole);
  for (const paragraph of report.paragraphs) assertWithin('number', paragraph.numberSpan, paragraph);
  assertApart('recommendations', report.recommendations, whole);
  assertApart('contents', report.contents, whole);
  for (const { heading } of report.contents) if (heading !== null) assertWithin('heading of an entry', heading, whole);
  assertApart('furniture', report.furniture, whole);
  assertApart('footnotes', report.footnotes, whole);
  assertInOrder('findings', findings, whole);
  for (const { related } of findings) for (const place of related) assertWithin('place of a finding', place, whole);
}

/** The lines cover the text: between two of them stands one line break, and none within. */
function assertLines({ text, lines }: Report): void {
  let line = 0;
  let start = 0;
  const check = (end: number) => {
    // An assertion for each of a million lines would take longer than the analysis.
    if (lines.start(line) !== start || lines.end(line) !== end || lines.at(start) !== line || lines.at(end) !== line) {
      assert.fail(`line ${String(line)} is not ${show({ start, end })}`);
    }
  };
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\r|\n/g)) {
    check(index);
    line++;
    start = index + lineBreak.length;
  }
  check(text.length);
  assert.equal(lines.count, line + 1);
}

function assertFront(report: Report): void {
  const whole = { start: 0, end: report.text.length };
  for (const value of [report.title, report.authority, report.published, report.leadInspector]) {
    if (value !== null) assertWithin('front matter', value, whole);
  }
  for (const range of report.inspected) {
    assertWithin('inspection date', range, whole);
    assert.match(range.from, day);
    assert.match(range.to, day);
    assert.ok(range.from <= range.to, `inspected from ${range.from} to ${range.to}`);
  }
  if (report.published !== null) assert.match(report.published.value, day);
}

function assertOutline(sections: readonly Section[], parent: Span, path: string): void {
  assertApart(path, sections, parent);
  sections.forEach((section, index) => {
    const here = `${path}[${String(index)}]`;
    assertWithin(`title of ${here}`, section.titleSpan, section);
    assertOutline(section.children, section, here);
  });
}

function assertJudgement(judgement: Judgement, whole: Span): void {
  const { fragments, areaSpans, coded, travel, scale } = judgement;
  assert.ok(fragments.length > 0, `a judgement without a fragment at ${show(judgement)}`);
  assertApart('fragments of a judgement', fragments, judgement);
  assert.equal(fragments[0]?.start, judgement.start, 'a judgement does not start with its first fragment');
  assert.equal(fragments.at(-1)?.end, judgement.end, 'a judgement does not end with its last fragment');
  for (const span of areaSpans) assertWithin('name of an area', span, whole);
  if (coded !== null) {
    assertWithin('code of a grade', coded.code, whole);
    assertWithin('label of a grade', coded.label, whole);
  }
  if (travel !== null) assertWithin('travel', travel, whole);
  if (scale.legend !== null) assertWithin('legend of a scale', scale.legend, whole);
}

function assertWithin(what: string, span: Span, parent: Span): void {
  const inside = Number.isInteger(span.start) && Number.isInteger(span.end) && span.start <= span.end;
  assert.ok(
    inside && parent.start <= span.start && span.end <= parent.end,
    `${what}: ${show(span)} is not within ${show(parent)}`,
  );
}

/** Each within the parent, sorted by where they start. */
function assertInOrder(what: string, spans: readonly Span[], parent: Span): void {
  spans.forEach((span, index) => {
    assertWithin(what, span, parent);
    const before = spans[index - 1];
    if (before !== undefined)
      assert.ok(before.start <= span.start, `${what}: ${show(span)} comes after ${show(before)}`);
  });
}

/** In order, and none begins before the one before it has ended. */
function assertApart(what: string, spans: readonly Span[], parent: Span): void {
  assertInOrder(what, spans, parent);
  spans.forEach((span, index) => {
    const before = spans[index - 1];
    if (before !== undefined) assert.ok(before.end <= span.start, `${what}: ${show(span)} overlaps ${show(before)}`);
  });
}

function show({ start, end }: Span): string {
  return `${String(start)}–${String(end)}`;
}
