import { foldName, tidy } from '../../text/fold';
import { foldGrade } from '../../vocabulary/levels';
import type { Judgement } from '../model';
import type { JudgementContext } from './context';
import { judgement } from './judgement';

/** What parts the name of the whole from its grade, on a line among the fields of a front. */
const LABELLED = /^([A-Z][A-Za-z' ]{3,50}):\s+(\S.*[^.;,\s])$/;

/** No such line is longer, and it stands among so many first lines of text. */
const LONGEST = 90;
const REACH = 60;

/**
 * The grade of the whole where a field of the front gives it: 'Current inspection grade: Outstanding'. The first one
 * counts.
 */
export function labelledWholeJudgements(context: JudgementContext): Judgement[] {
  const { lines, layout } = context;
  let line = layout.nextText(0);
  for (let count = 0; line < lines.count && count < REACH; count++, line = layout.nextText(line + 1)) {
    const start = lines.inkStart(line);
    if (lines.length(line) > LONGEST || context.isTaken(start) || context.isCitedZone(start)) continue;
    const { scale, areas, overall, levels } = context.partAt(start);
    if (!scale || !overall || !levels.mayEndWhole(lines.text, lines.inkEnd(line))) continue;
    const [, name = '', printed = ''] = LABELLED.exec(lines.ink(line)) ?? [];
    const level = name === '' || areas.named(foldName(name)) !== overall ? null : levels.graded(foldGrade(printed));
    if (!level) continue;
    const end = lines.inkEnd(line);
    const at = end - printed.length;
    return [
      judgement({
        scale,
        area: overall,
        level,
        printed: tidy(printed),
        fragments: [{ start: at, end }],
        areaSpans: [{ start, end: start + name.length }],
        source: 'heading',
        role: 'awarded',
        headline: false,
      }),
    ];
  }
  return [];
}
