import type { Judgement } from '../../model';
import type { JudgementContext } from '../context';

/**
 * Leaves out sentences about something that the list of results has a row for and the framework does not know, as a sector
 * subject area: below the heading that gives its grade, 'Leadership and management' is that of its own.
 *
 * @param judgements In order of the text.
 */
export function withoutOwnChapters(context: JudgementContext, judgements: Judgement[]): Judgement[] {
  const listed = new Set<string>();
  let isOpen = false;
  return judgements.filter((judgement) => {
    const { start, areaId, source, role, headline } = judgement;
    if (role === 'cited') return true;
    const areas = context.partAt(start).detection?.framework.areas;
    const isKnown = areas?.some(({ id }) => id === areaId) !== false;
    if (source === 'statement') return !isOpen || !isKnown;
    if (source === 'table' && headline && !isKnown) listed.add(areaId);
    isOpen = source === 'heading' && listed.has(areaId);
    return true;
  });
}
