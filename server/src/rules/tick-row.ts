import type { Edit, Fix, Judgement, Report, TickBox } from '../report/model';
import type { Observation, Rule } from './rule';
import { areaName } from './wording';

/** A tick row with two marks, or with every box empty. One whose marks cannot be told from damage is left alone. */
export const tickRow: Rule = {
  id: 'tick-row',
  description: 'A tick row marks more than one grade, or none.',
  severity: 'warning',
  check(report) {
    return report.judgements
      .filter(({ role, boxes }) => role === 'awarded' && boxes.length > 0)
      .flatMap((judgement) => checkRow(report, judgement));
  },
};

function checkRow(report: Report, judgement: Judgement): Observation[] {
  const { boxes, inferred } = judgement;
  const marked = boxes.filter(({ ticked }) => ticked === true);
  const first = marked[0];
  const last = marked.at(-1);
  if (first && last && first !== last) {
    const levels = [...new Set(marked.map(labelOf))];
    return [
      {
        start: first.start,
        end: last.end,
        message: `The row for ${areaName(judgement)} marks ${String(marked.length)} grades: ${levels.join(' and ')}.`,
        related: [],
        fixes: marked.map((box) => keepOnly(report, box, boxes)),
      },
    ];
  }
  // A box that is no known box may be the mark.
  if (marked.length > 0 || inferred || boxes.some(({ ticked }) => ticked === null)) return [];
  return [
    {
      start: boxes[0]?.start ?? judgement.start,
      end: boxes.at(-1)?.end ?? judgement.end,
      message: `The row for ${areaName(judgement)} marks no grade.`,
      related: [],
    },
  ];
}

const labelOf = ({ level }: TickBox) => level?.label ?? 'one that is not on the scale';

/** Empties every other box, as the row's own empty boxes look. */
function keepOnly(report: Report, kept: TickBox, boxes: readonly TickBox[]): Fix {
  const empty = boxes.find(({ ticked }) => ticked === false);
  const box = empty ? report.text.slice(empty.start, empty.end) : ' ';
  const edits = boxes
    .filter((one) => one.ticked === true && one !== kept)
    .map(({ start, end }): Edit => ({ start, end, newText: box }));
  return { title: `Keep only the mark at '${labelOf(kept)}'`, edits };
}
