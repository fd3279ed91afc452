import * as assert from 'node:assert/strict';
import { DocumentHighlightKind } from 'vscode-languageserver';
import { definition } from '../../../server/src/features/navigation/definition';
import { highlights } from '../../../server/src/features/navigation/highlights';
import { references } from '../../../server/src/features/navigation/references';
import { recognise } from '../../../server/src/report/recognise';
import { digest } from '../../../server/src/rules/citations/digest';
import { at, covered, seedReport } from './seed';

const uri = 'file:///a.report.txt';
const report = seedReport('first-look.report.txt');

/** 1-based lines of the places that a definition leads to. */
const leads = (line: number, piece: string, of = report): number[] =>
  definition(of, at(of, line, piece), uri, []).map(({ targetSelectionRange }) => targetSelectionRange.start.line + 1);

const found = (line: number, piece: string, declared = true, of = report): number[] =>
  references(of, at(of, line, piece), uri, declared).map(({ range }) => range.start.line + 1);

describe('going to the definition', () => {
  it("leads from each place that judges an area to its row in the report's results, and from there to the section", () => {
    assert.deepEqual(leads(51, 'Grade'), [86], 'from the grade line below the heading');
    assert.deepEqual(leads(53, 'adequate'), [86], 'from the sentence');
    assert.deepEqual(leads(86, 'Adequate'), [51], 'from the row to the section');
    assert.deepEqual(leads(86, 'Capacity'), [51], "from the area's name in the row");
  });

  it('leads from an entry of the contents list to the heading, and from prose nowhere', () => {
    assert.deepEqual(leads(18, 'The'), [40]);
    assert.deepEqual(leads(28, ''), []);
  });

  const paragraphs = seedReport('single-inspection-2015.report.txt');
  it("leads from a footnote's mark to the footnote", () => {
    assert.deepEqual(leads(6, '1', paragraphs), [38]);
  });

  it('says which piece of the text it is for', () => {
    const [link] = definition(report, at(report, 86, 'Capacity'), uri, []);
    assert.ok(link?.originSelectionRange);
    assert.equal(covered(report, link.originSelectionRange), 'Capacity for improvement');
  });
});

describe('an earlier report of the folder', () => {
  const cover = (dates: string, body: string) =>
    `Inspection of Ravensholt local authority children’s services\nInspection dates: ${dates}\n\n${body}`;
  const rows = `Judgement                                                    Grade
The impact of leaders on social work practice with children and families   Good
The experiences and progress of children who need help and protection   Good
The experiences and progress of children in care and care leavers   Good
Overall effectiveness                                        Good
`;
  const earlier = recognise(cover('4 to 15 March 2019', rows));
  const text = cover(
    '3 to 14 June 2024',
    `${rows}\nWhat has changed\nSince the last inspection in March 2019, when overall effectiveness was judged to be good, much has changed.\n`,
  );
  const later = recognise(text);
  const others = [digest(earlier, 'file:///earlier.report.txt')];

  it('is led to from the date that cites it, and from the grade that it gave', () => {
    const line = text.split('\n').findIndex((each) => each.startsWith('Since')) + 1;
    const [date] = definition(later, at(later, line, 'March'), uri, others);
    assert.deepEqual([date?.targetUri, date?.targetSelectionRange.start.line], ['file:///earlier.report.txt', 1]);
    const [grade] = definition(later, at(later, line, 'good'), uri, others);
    assert.equal(grade?.targetUri, 'file:///earlier.report.txt');
    assert.match(covered(earlier, grade.targetSelectionRange), /good/i);
    assert.deepEqual(definition(later, at(later, line, 'much'), uri, others), []);
  });
});

describe('finding references', () => {
  it('lists every place that judges the area, whichever of them the caret is on', () => {
    for (const [line, piece] of [
      [51, 'Grade'],
      [53, 'adequate'],
      [86, 'Capacity'],
    ] as const) {
      assert.deepEqual(found(line, piece), [51, 53, 86]);
    }
  });

  it('lists what mentions a heading or a footnote, with or without the place itself', () => {
    assert.deepEqual(found(40, 'The'), [18, 40]);
    assert.deepEqual(found(40, 'The', false), [18]);
    const noted = seedReport('single-inspection-2015.report.txt');
    assert.deepEqual(found(38, '1', true, noted), [6, 38]);
  });

  it('finds nothing in prose', () => {
    assert.deepEqual(found(28, ''), []);
  });
});

describe('highlighting', () => {
  it('marks each place that awards the grade of an area, not the equal words of others', () => {
    const marked = highlights(report, at(report, 53, 'adequate'));
    assert.deepEqual(
      marked.map(({ range, kind }) => [range.start.line + 1, covered(report, range), kind]),
      [
        [51, 'Grade 2 (good)', DocumentHighlightKind.Write],
        [53, 'adequate', DocumentHighlightKind.Write],
        [86, 'Adequate', DocumentHighlightKind.Write],
      ],
    );
  });

  it('marks the pieces of a wrapped grade by themselves', () => {
    const wrapped = seedReport('single-inspection-2015.report.txt');
    const lines = highlights(wrapped, at(wrapped, 186, 'Requires')).map(({ range }) => range.start.line + 1);
    assert.deepEqual(lines, [19, 21, 186]);
  });

  it('leaves prose to the editor', () => {
    assert.deepEqual(highlights(report, at(report, 28)), []);
  });
});
