import { cellsOf } from '../../../text/columns';
import { alternationOf } from '../../../vocabulary/alternation';
import { remembered } from '../../../text/remembered';
import { fold } from '../../../text/fold';
import type { LineTable } from '../../../text/lines';
import type { FrameworkLevel } from '../../../frameworks/schema';
import { foldGrade, withoutCode } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import { WORDS } from '../../parts/scales';
import type { JudgementContext } from '../context';
import type { Sighting } from '../placing/sighting';

/** 'Overall judgement at last inspection: outstanding', 'Previous inspection: Satisfactory-3'. */
const earlierLabels = new WeakMap<ReadonlySet<string>, RegExp>();

function earlierLabel(inspections: ReadonlySet<string>): RegExp {
  return remembered(earlierLabels, inspections, () => {
    const called = alternationOf(inspections);
    return new RegExp(
      String.raw`^([a-z][a-z ,'()&-]{0,80}? (?:at|of) (?:the |its )?)?(?:previous|last)(?: (?:full|${called}))? (?:inspection|rating|judge?ment|grade): (?=\S)`,
    );
  });
}

/** A cheap look before a line is folded: the words without their first letter. */
const MAY_TELL = ['revious ', 'ast '];

/** No such line is longer. */
const LONGEST = 140;

/** The grades of earlier inspections on lines that name one and say nothing else. */
export function earlierLineSightings(context: JudgementContext): Sighting[] {
  const { lines, layout, vocabulary } = context;
  const labels = earlierLabel(vocabulary.inspections);
  const sightings: Sighting[] = [];
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    if (lines.length(line) > LONGEST || layout.role(line) !== LineRole.text) continue;
    const from = openingOf(lines, line);
    const ink = lines.text.slice(from, lines.inkEnd(line));
    if (!ink.includes(':') || !MAY_TELL.some((words) => ink.includes(words))) continue;
    const folded = fold(ink);
    const label = labels.exec(folded);
    const printed = label ? foldGrade(folded.slice(label[0].length)) : '';
    const { areas, levels } = context.partAt(from);
    const level = label && (levels.graded(printed) ?? inWords(context, printed));
    if (!label || !level) continue;
    const start = from + ink.lastIndexOf(':') + 1;
    const blanks = /^\s*/.exec(lines.text.slice(start, lines.inkEnd(line)))?.[0].length ?? 0;
    const name = label[1]?.replace(/ (?:at|of) (?:the |its )?$/, '') ?? '';
    sightings.push({
      form: 'earlierLine',
      scale: WORDS,
      area: areas.areaOf(name),
      level,
      grade: { start: start + blanks, end: lines.inkEnd(line) },
      areaSpans: [{ start: from, end: start }],
      of: 'another',
      at: from,
    });
  }
  return sightings;
}

/** Where a line of one cell opens, or the cell of a line in columns that says of which time its grade is. */
function openingOf(lines: LineTable, line: number): number {
  if (!lines.hasColumns(line)) return lines.inkStart(line);
  const cell = cellsOf(lines, line).find(({ start, end }) => IN_CELL.test(lines.text.slice(start, end)));
  return cell?.start ?? lines.inkStart(line);
}

const IN_CELL = /^(?:previous|last) inspection:/i;

/** The level of a word of another scale, which may mean another level there than where the catalogue has it first. */
function inWords({ vocabulary }: JudgementContext, printed: string): FrameworkLevel | null {
  const level = vocabulary.levels.graded(printed);
  const label = withoutCode(printed);
  return level && (level.label === label ? level : { ...level, label, variants: [], code: null });
}
