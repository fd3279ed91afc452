import { foldName, nameOf } from '../../../text/fold';
import { opensParts } from '../../../vocabulary/chapters';
import type { Judgement } from '../../model';
import type { GradeTable } from '../../tables/table';
import type { JudgementContext } from '../context';

/**
 * Leaves out sentences about a part of what is inspected, as a sector subject area: 'Leadership and management' there is
 * that part's own. They stand below the heading that gives the grade of something that the list of results has a row for
 * and the framework does not know, or below a table that heads its chapter, and do not say what the list does
 * of the whole; or the report has a chapter of their area's name for each part, and they say otherwise
 * than the list; or the framework's reports end in such chapters.
 *
 * @param judgements In order of the text.
 */
export function withoutOwnChapters(
  context: JudgementContext,
  tables: readonly GradeTable[],
  judgements: Judgement[],
): Judgement[] {
  const heads = new Set(tables.flatMap(({ headsChapter, rows }) => (headsChapter ? gradesOf(rows) : [])));
  const listed = new Set<string>();
  const results = new Map<string, Set<Judgement['level']>>();
  const ofWhole = new Set<string>();
  const beside = new Set<number>();
  for (const { areaId, level, headline, source, areaSpans, service } of judgements) {
    if (headline && service === null) ofWhole.add(`${areaId} ${level?.label ?? ''}`);
    if (headline) results.set(areaId, (results.get(areaId) ?? new Set()).add(level));
    if (source !== 'statement') for (const { start } of areaSpans) beside.add(context.lines.at(start));
  }
  // Few reports say otherwise than their lists: only then the lines are looked through.
  let chapters: ReadonlyMap<string, readonly number[]> | null = null;
  const isOfChapter = ({ start, areaId, area, level }: Judgement) => {
    if (results.get(areaId)?.has(level) !== false) return false;
    chapters ??= titlesBeside(context, beside);
    const own = chapters.get(foldName(area)) ?? [];
    return own.length >= SEVERAL && (own[0] ?? Infinity) <= context.lines.at(start);
  };
  const partsFrom = startOfParts(context);
  let isOpen = false;
  let isHeaded = false;
  return judgements.filter((judgement) => {
    const { start, areaId, source, role, headline, service, level } = judgement;
    if (role === 'cited') return true;
    const areas = context.partAt(start).detection?.framework.areas;
    const isKnown = areas?.some(({ id }) => id === areaId) !== false;
    if (source === 'statement' && isHeaded && isKnown)
      return service === null && ofWhole.has(`${areaId} ${level?.label ?? ''}`);
    if (source === 'statement')
      return !isKnown || (!isOpen && !(start > partsFrom && !headline) && !isOfChapter(judgement));
    if (source === 'table' && headline && !isKnown) listed.add(areaId);
    isOpen = source === 'heading' && listed.has(areaId);
    isHeaded = heads.has(start);
    return true;
  });
}

const gradesOf = (rows: GradeTable['rows']) => rows.flatMap(({ fragments: [grade] }) => grade?.start ?? []);

/** Where the chapters begin that look at each part by itself; behind everything where there are none. */
function startOfParts(context: JudgementContext): number {
  const heading = context.headings.find(({ start, folded }) => {
    const framework = context.partAt(start).detection?.framework;
    return framework !== undefined && opensParts(framework, nameOf(folded));
  });
  return heading?.start ?? Infinity;
}

/** So many chapters of one name are those of parts. */
const SEVERAL = 2;

/** No title of a chapter is longer, in characters. */
const LONGEST = 90;

/** The lines below the first results that are a name and nothing else, those left out that have a grade beside them. */
function titlesBeside({ lines, layout }: JudgementContext, graded: ReadonlySet<number>): Map<string, number[]> {
  const titles = new Map<string, number[]>();
  for (let line = layout.nextText(Math.min(...graded)); line < lines.count; line = layout.nextText(line + 1)) {
    if (graded.has(line) || lines.length(line) > LONGEST) continue;
    const name = foldName(lines.ink(line));
    const known = titles.get(name);
    if (known) known.push(line);
    else titles.set(name, [line]);
  }
  return titles;
}
