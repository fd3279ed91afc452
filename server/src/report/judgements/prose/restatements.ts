import { isDigit } from '../../../text/letters';
import { LineRole } from '../../layout/page';
import type { Judgement } from '../../model';
import type { JudgementContext } from '../context';
import type { Restatement } from '../placing/again';
import { spansFrom } from '../sentences';
import type { Meant } from './formulas';
import { listedBelow } from '../lines/graded-lists';
import { Restated } from './restated';
import { LONGEST_LINE, mayOpenWithGrade } from './restated-lines';
import { wordingPattern } from './restated-words';
import type { Results } from './results';
import { partedByTitles } from './titles-within';
import { paragraphsWithinTables } from './within-tables';

/** So many lines of a paragraph are searched. */
const MOST_LINES = 60;

/**
 * The places that give a result again: 'Teaching is good and the curriculum is satisfactory.', 'This is a good school',
 * 'Grade: 2' below a heading. What such words are about is told by them alone, so that they count only where their grade
 * is the one that the report's own list of results gives what they name: they then are the same judgement, told again. One
 * that contradicts the list counts where all others of its form agree with it, or where it opens the report.
 *
 * @param results The results among them.
 * @param judgements All that was read, in order of the text, headlines marked.
 * @param body The folded name of what the report is about; '' where it is not known.
 * @param meant The places that say in words of their own what the results are: 'The service was not always safe.'
 */
export function restatements(
  context: JudgementContext,
  results: Results,
  judgements: readonly Judgement[],
  body: string,
  meant: readonly Meant[],
): Restatement[] {
  if (results.wordings.size === 0) return [];
  const found = new Restated(context, results, judgements, body);
  const { lines, layout } = context;
  let above = -1;
  const mayHold = (line: number) => {
    const start = lines.inkStart(line);
    return context.partAt(start).levels.mayStandIn(lines.text, start, lines.inkEnd(line));
  };
  let next = { line: -1, holds: false };
  const holding = new Set<number>();
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    if (layout.role(line) !== LineRole.text) continue;
    const start = lines.inkStart(line);
    const end = lines.inkEnd(line);
    const holds = next.line === line ? next.holds : mayHold(line);
    next = { line: line + 1, holds: line + 1 < lines.count && mayHold(line + 1) };
    if (holds) holding.add(line);
    const isShort = end - start <= LONGEST_LINE;
    if (
      isShort
        ? holds || next.holds || isDigit(lines.text.charCodeAt(end - 1))
        : holds && mayOpenWithGrade(lines.ink(line))
    )
      found.readLine(line, above);
    above = line;
  }
  const pattern = wordingPattern(results.ofScales);
  for (const [index, block] of context.blocks.entries()) {
    let line = block.first;
    while (line <= block.last && !holding.has(line)) line++;
    if (line > block.last) continue;
    const spans = spansFrom(context, block, block.first, MOST_LINES);
    for (const part of partedByTitles(context, spans)) found.readSentences(pattern, part);
    found.restatements.push(...listedBelow(context, results, body, pattern, index));
  }
  for (const spans of paragraphsWithinTables(context, holding, judgements))
    for (const part of partedByTitles(context, spans)) found.readSentences(pattern, part);
  const again = meant.flatMap((each) => found.repeats.keepMeant(each));
  return [...found.restatements, ...again, ...found.repeats.slips()];
}
