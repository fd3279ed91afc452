import * as l10n from '../../l10n';
import type { Judgement, Report, TickBox } from '../../report/model';
import type { Edit, Fix } from '../finding';
import type { Observation, Rule } from '../rule';
import { saidElsewhere, type SaidElsewhere } from './said-elsewhere';
import { areaName } from '../shared/wording';

/**
 * A tick row with two marks, or with none although every level can be read. One whose marks cannot be told from damage
 * is left alone.
 */
export const tickRow: Rule = {
  id: 'tick-row',
  description: 'A tick row marks more than one grade, or none.',
  severity: 'warning',
  check(report) {
    const rows = report.judgements.filter(({ role, boxes }) => role === 'awarded' && boxes.length > 0);
    const said = saidElsewhere(report);
    const marksAreKnown = rows.some(({ boxes }) => boxes.some(({ ticked }) => ticked === true));
    return rows.flatMap((judgement) => checkRow(report, judgement, said, marksAreKnown));
  },
};

function checkRow(report: Report, judgement: Judgement, said: SaidElsewhere, marksAreKnown: boolean): Observation[] {
  const { boxes, inferred } = judgement;
  const marked = boxes.filter(({ ticked }) => ticked === true);
  const first = marked[0];
  const last = marked.at(-1);
  if (first && last && first !== last) {
    const levels = [...new Set(marked.map(labelOf))];
    const elsewhere = said(judgement);
    const agreeing = marked.filter((box) => elsewhere.has(labelOf(box)));
    return [
      {
        start: first.start,
        end: last.end,
        message: l10n.t(
          'The row for {0} marks {1} grades: {2}.',
          areaName(judgement),
          marked.length,
          levels.reduce((before, level) => l10n.t('{0} and {1}', before, level)),
        ),
        related: [],
        fixes: (agreeing.length > 0 ? agreeing : marked).map((box) => keepOnly(report, box, boxes)),
      },
    ];
  }
  if (marked.length > 0 || inferred || mayBeMarked(judgement, marksAreKnown)) return [];
  return [
    {
      start: boxes[0]?.start ?? judgement.start,
      end: boxes.at(-1)?.end ?? judgement.end,
      message: l10n.t('The row for {0} marks no grade.', areaName(judgement)),
      related: [],
    },
  ];
}

/** Whether a mark may be there that cannot be read: a sign that is no known box, or a level that has vanished. */
function mayBeMarked({ boxes, scale }: Judgement, marksAreKnown: boolean): boolean {
  const unknown = boxes.filter(({ ticked }) => ticked === null);
  if (unknown.length === 0) return false;
  // Where labels stand without a box, only the mark has a sign of its own, and other rows show which.
  const unboxed = unknown.some(({ start, end }) => start === end);
  return !unboxed || !marksAreKnown || new Set(boxes.map(labelOf)).size < scale.levels.length;
}

const labelOf = ({ level }: TickBox) => level?.label ?? l10n.t('one that is not on the scale');

/** Empties every other box, as the row's own empty boxes look. */
function keepOnly(report: Report, kept: TickBox, boxes: readonly TickBox[]): Fix {
  const empty = boxes.find(({ ticked }) => ticked === false);
  const box = empty ? report.text.slice(empty.start, empty.end) : ' ';
  const edits = boxes
    .filter((one) => one.ticked === true && one !== kept)
    .map(({ start, end }): Edit => ({ start, end, newText: box }));
  return { title: l10n.t("Keep only the mark at '{0}'", labelOf(kept)), edits };
}
