import { foldName, nameOf } from '../../../text/fold';
import type { Judgement } from '../../model';
import type { JudgementContext } from '../context';

/**
 * Which judgements of headings are of something else than the whole: the list of results asks 'Are services caring?', a chapter
 * answers that question under the same words, and a further heading asks 'Is the service caring?', which is one of them. Where the
 * level is the same nothing tells them apart, nor does it matter.
 *
 * @param listed The judgements of tables.
 */
export function askedOtherwise(
  context: JudgementContext,
  listed: readonly Judgement[],
): (judgement: Judgement) => boolean {
  const results = listed.filter(({ headline, service }) => headline && service === null);
  const names = new Map<string, Set<string>>();
  for (const result of results)
    names.set(result.areaId, (names.get(result.areaId) ?? new Set<string>()).add(nameIn(context, result)));
  const headed = new Set(context.headings.map(({ folded }) => nameOf(folded)));
  const levels = new Set(results.map(({ areaId, level }) => `${areaId} ${level?.label ?? ''}`));
  return (judgement) => {
    const { source, service, areaId, level } = judgement;
    if (source !== 'heading' || service !== null || levels.has(`${areaId} ${level?.label ?? ''}`)) return false;
    const own = names.get(areaId);
    return own !== undefined && !own.has(nameIn(context, judgement)) && [...own].some((name) => headed.has(name));
  };
}

function nameIn({ lines }: JudgementContext, { areaSpans }: Judgement): string {
  return foldName(areaSpans.map(({ start, end }) => lines.text.slice(start, end)).join(' '));
}
