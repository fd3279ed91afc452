import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineRole, type Report, type Section } from '../../../server/src/report/model';
import { recognise } from '../../../server/src/report/recognise';
import { tidy } from '../../../server/src/text/fold';
import type { Span } from '../../../server/src/text/spans';
import { root } from '../../support/root';

const seeds = join(root, 'seeds');
const texts = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(join(seeds, name), 'utf8') }));

const slice = ({ text }: Report, { start, end }: Span) => text.slice(start, end);

const sectionsIn = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...sectionsIn(section.children)]);

describe('what a Report keeps', () => {
  for (const { name, text } of texts) {
    const report = recognise(text);

    it(`is each table of ${name}: its rows with their labels, their grades and what they judge`, () => {
      const rows = report.tables.flatMap((table) => table.rows);
      for (const row of rows) {
        assert.equal(tidy(row.fragments.map((piece) => slice(report, piece)).join(' ')), tidy(row.printed));
        assert.equal(tidy(row.labelSpans.map((piece) => slice(report, piece)).join(' ')), tidy(row.label));
        for (const piece of [...row.labelSpans, ...row.fragments]) {
          assert.ok(piece.start >= row.start && piece.end <= row.end, row.label);
        }
      }
      for (const judgement of report.judgements.filter(({ source }) => source === 'table')) {
        assert.equal(rows.filter((row) => row.judgement === judgement).length, 1, judgement.area);
      }
    });

    it(`is each tick row of ${name} with what it judges`, () => {
      const ticked = report.judgements.filter(({ source }) => source === 'tick');
      assert.deepEqual(
        report.tickRows.flatMap(({ judgement }) => judgement ?? []),
        ticked,
      );
    });

    it(`is the role of each line of ${name}`, () => {
      const roleAt = (offset: number) => report.roles.of(report.lines.at(offset));
      for (const { start } of report.furniture)
        assert.ok(roleAt(start) === LineRole.furniture || roleAt(start) === LineRole.blank);
      for (const { start } of report.footnotes) assert.equal(roleAt(start), LineRole.footnote);
      for (const { start } of report.contents) assert.equal(roleAt(start), LineRole.contents);
      for (const { titleSpan } of sectionsIn(report.outline)) assert.notEqual(roleAt(titleSpan.start), LineRole.text);
      for (let line = 0; line < report.lines.count; line++) {
        assert.equal(report.roles.of(line) === LineRole.blank, report.lines.isBlank(line));
      }
      assert.equal(report.roles.of(report.lines.count), LineRole.blank);
    });
  }

  it('is that of every document of a text', () => {
    const [first, second] = texts.map(({ text }) => recognise(text)).filter(({ tables }) => tables.length > 0);
    assert.ok(first && second);
    const both = recognise(`${first.text}\f${second.text}`);
    assert.equal(both.documents.length, 2);
    const by = first.text.length + 1;
    assert.deepEqual(
      both.tables.map(({ start, end }) => [start, end]),
      [...first.tables, ...second.tables.map(({ start, end }) => ({ start: start + by, end: end + by }))].map(
        ({ start, end }) => [start, end],
      ),
    );
    for (const { judgement } of both.tables.flatMap(({ rows }) => rows)) {
      if (judgement) assert.ok(both.judgements.includes(judgement));
    }
  });
});
