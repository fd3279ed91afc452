import { foldName } from '../../../text/fold';
import type { Judgement } from '../../model';
import type { JudgementContext } from '../context';

/**
 * Which judgements of headings are of something else than the whole: the list of results asks 'Are services caring?', a chapter
 * answers that question under the same words, and a further heading asks 'Is the service caring?', which is one of them. Where the
 * level is the same nothing tells them apart, nor does it matter.
 *
 * @param listed The judgements of tables.
 * @param isOfGrid Whether an offset lies where the chapters on the services of a grid do: another level there is of one of them.
 */
export function askedOtherwise(
  context: JudgementContext,
  listed: readonly Judgement[],
  isOfGrid: (offset: number) => boolean,
): (judgement: Judgement) => boolean {
  const results = listed.filter(({ headline, service }) => headline && service === null);
  const names = new Map<string, Set<string>>();
  for (const result of results)
    names.set(result.areaId, (names.get(result.areaId) ?? new Set<string>()).add(nameIn(context, result)));
  // Few reports have a heading that may be of something else: only then the lines are looked through.
  let alone: ReadonlyMap<string, readonly number[]> | null = null;
  const levels = new Set(results.map(({ areaId, level }) => `${areaId} ${level?.label ?? ''}`));
  return (judgement) => {
    const { role, source, headline, service, areaId, level, start } = judgement;
    if (role === 'cited' || headline || service !== null || !OF_CHAPTERS.has(source)) return false;
    if (levels.has(`${areaId} ${level?.label ?? ''}`)) return false;
    const own = names.get(areaId);
    if (own !== undefined && isOfGrid(start)) return true;
    const name = nameIn(context, judgement);
    if (own === undefined || own.has(name)) return false;
    // A sentence that asks nothing is of the area itself, and its other level a contradiction that is to be found.
    if (source === 'statement' && !QUESTION.test(name)) return false;
    alone ??= linesBeside(context, results);
    // The last line of its own label may be the list's name: 'The experiences and progress of / care leavers'.
    const ownLines = new Set(judgement.areaSpans.map(({ start }) => context.lines.at(start)));
    // So may the title right above the question that says what it asks.
    const above = ownLines.size > 0 ? lineAbove(context, Math.min(...ownLines)) : -1;
    if (above >= 0 && !QUESTION.test(foldName(context.lines.ink(above)))) ownLines.add(above);
    return [...own].some((listed) => alone?.get(listed)?.some((line) => !ownLines.has(line)) === true);
  };
}

/** How a question begins that stands for an area. */
const QUESTION = /^(?:is|are|was|were|do|does|did|how|has|have) /;

/** What chapters give grades in. */
const OF_CHAPTERS: ReadonlySet<Judgement['source']> = new Set(['heading', 'statement', 'table'] as const);

/** The nearest line above another that is not blank; -1 for none. */
function lineAbove({ lines }: JudgementContext, line: number): number {
  let above = line - 1;
  while (above >= 0 && lines.isBlank(above)) above--;
  return above;
}

/** The names that lines are, each with its lines, those of the list itself left out. */
function linesBeside({ lines, layout }: JudgementContext, results: readonly Judgement[]): Map<string, number[]> {
  const listed = new Set(results.flatMap(({ areaSpans }) => areaSpans.map(({ start }) => lines.at(start))));
  const names = new Map<string, number[]>();
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    if (listed.has(line) || lines.length(line) > LONGEST) continue;
    const name = foldName(lines.ink(line));
    const known = names.get(name);
    if (known) known.push(line);
    else names.set(name, [line]);
  }
  return names;
}

/** No question is longer, in characters. */
const LONGEST = 90;

function nameIn({ lines }: JudgementContext, { areaSpans }: Judgement): string {
  return foldName(areaSpans.map(({ start, end }) => lines.text.slice(start, end)).join(' '));
}
