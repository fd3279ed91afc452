import { foldName } from '../../../text/fold';
import type { Judgement } from '../../model';
import type { JudgementContext } from '../context';
import type { Formulas } from '../prose/formulas';

/**
 * A sentence on the cover is a result of its own only where no table gives it. Where no list has a row for
 * an area, the first heading or sentence that gives the area its grade stands for it.
 */
export function markHeadlines(
  context: JudgementContext,
  judgements: readonly Judgement[],
  { restating, naming, ofChapter }: Pick<Formulas, 'restating' | 'naming' | 'ofChapter'>,
): Judgement[] {
  const keys = judgements.map(({ scale, areaId }) => `${scale.id} ${areaId}`);
  const inTables = new Set<string>();
  const listed = new Set<string>();
  const withList = new Set<string>();
  for (const [index, { headline, source, scale }] of judgements.entries()) {
    if (!headline) continue;
    const key = keys[index] ?? '';
    listed.add(key);
    if (source !== 'cover') inTables.add(key);
    if (source === 'table') withList.add(scale.id);
  }
  const results = resultsOf(context, judgements);
  const rows = resultsOf(
    context,
    judgements.filter(({ headline, source }) => headline && source === 'table'),
  );
  const isAmong = amongResults(context, judgements);
  // A heading that gives the grade of its chapter, or the line below one that does, is more of a result than a sentence of
  // the summary before it.
  const headed = new Set(
    keys.filter((_, index) => {
      const judgement = judgements[index];
      if (judgement?.role !== 'awarded' || restating.has(judgement.start)) return false;
      return judgement.source === 'heading' || ofChapter.has(judgement.start);
    }),
  );
  const named = new Set(keys.filter((_, index) => naming.has(judgements[index]?.start ?? -1)));
  // So is what gives the whole its grade beside its name, or as the first line of the list.
  const beside = new Set(
    keys.filter((_, index) => {
      const [judgement, next] = [judgements[index], judgements[index + 1]];
      return judgement && (isBesideName(context, judgement) || headsList(context, judgement, next));
    }),
  );
  return judgements.map((judgement, index) => {
    const key = keys[index] ?? '';
    const { source, headline, scale } = judgement;
    if (source === 'cover' && inTables.has(key)) return { ...judgement, source: 'statement', headline: false };
    if (headline || judgement.role === 'cited' || (source !== 'heading' && source !== 'statement')) return judgement;
    if (restating.has(judgement.start)) return judgement;
    const { overall, detection } = context.partAt(judgement.start);
    const isWhole = judgement.areaId === overall?.id;
    const area = detection?.framework.areas.find(({ id }) => id === judgement.areaId);
    // An area for which every report's list has a row is lost with its list, not missing from it.
    const isDetail =
      area?.optional === true &&
      !named.has(key) &&
      (results.get(scale.id)?.size ?? 0) >= FEWEST_RESULTS &&
      !(source === 'heading' && (rows.get(scale.id)?.size ?? 0) === 0 && isAmong(index));
    // So is that of the whole, unless it is given in a field of its own or right above the list.
    const isGiven =
      isWhole && (isField(context, judgement) || introducesList(context, judgement, judgements[index + 1]));
    const isLost = !isGiven && area?.optional !== true && (rows.get(scale.id)?.size ?? 0) >= FEWEST_ROWS;
    // Where the list of results is known, what it leaves out is none of them.
    const isKnown =
      !isGiven && withList.has(scale.id) && detection?.framework.areas.some((each) => each.listed) === true;
    const isOpen = area !== undefined && !area.listed && !isDetail;
    // Who signs a foreword may tell the whole before the line that gives it.
    if (source === 'statement' && !ofChapter.has(judgement.start) && (isWhole ? beside : headed).has(key))
      return judgement;
    if ((!isWhole && !isOpen) || isLost || isKnown || listed.has(key)) return judgement;
    listed.add(key);
    return { ...judgement, headline: true };
  });
}

/**
 * Tells what stands among the results where headings give them: a heading that gives the grade of an area which every
 * report judges, and none did before, follows.
 */
function amongResults(context: JudgementContext, judgements: readonly Judgement[]): (index: number) => boolean {
  const seen = new Set<string>();
  const last = new Map<string, number>();
  for (const [index, { role, source, scale, areaId, start }] of judgements.entries()) {
    const areas = context.partAt(start).detection?.framework.areas ?? [];
    if (role === 'cited' || seen.has(`${scale.id} ${areaId}`)) continue;
    seen.add(`${scale.id} ${areaId}`);
    if (source === 'heading' && areas.some(({ id, optional }) => id === areaId && !optional)) last.set(scale.id, index);
  }
  return (index) => index < (last.get(judgements[index]?.scale.id ?? '') ?? -1);
}

/** Whether an awarded grade stands in a column beside the name of its area. */
function isBesideName({ lines }: JudgementContext, judgement: Judgement): boolean {
  if (judgement.source !== 'heading' || judgement.role === 'cited') return false;
  const name = judgement.areaSpans.at(-1);
  return name !== undefined && /^ {3,}$/.test(lines.text.slice(name.end, judgement.start));
}

/** Whether a line opens with a judgement as a field: with the name of its area, a colon and the grade. */
function isField(context: JudgementContext, { start, areaId }: Judgement): boolean {
  const { lines } = context;
  const label = lines.text.slice(lines.inkStart(lines.at(start)), start).trimEnd();
  return label.endsWith(':') && context.partAt(start).areas.named(foldName(label.slice(0, -1)))?.id === areaId;
}

/** How a text ends before the first row of a list that it introduces. */
const INTRODUCED = /:\s*(?:\d[.)]?\s+)?$/;

/**
 * Whether a line ends with a colon right above the list of results, and gives the grade of the whole before: 'Overall, the
 * practice is rated as good. The practice is rated:'; or gives it below its name, above the list.
 */
function introducesList(context: JudgementContext, judgement: Judgement, next: Judgement | undefined): boolean {
  const { lines, layout } = context;
  const { start } = judgement;
  const line = lines.at(start);
  if (next?.source !== 'table' || !next.headline) return false;
  if (headsList(context, judgement, next)) return true;
  // Where all of it is one line, the list follows the colon there.
  if (lines.at(next.start) === line) return INTRODUCED.test(lines.text.slice(start, next.areaSpans[0]?.start ?? start));
  if (!lines.ink(line).endsWith(':')) return false;
  return layout.nextText(line + 1) === lines.at(next.areaSpans[0]?.start ?? next.start);
}

/** Whether a heading gives a grade right above the list of results, with a line at most between it and the list. */
function headsList(
  context: JudgementContext,
  { start, source, role }: Judgement,
  next: Judgement | undefined,
): boolean {
  if (source !== 'heading' || role === 'cited' || next?.source !== 'table' || !next.headline) return false;
  const { lines, layout } = context;
  const row = lines.at(next.areaSpans[0]?.start ?? next.start);
  const below = layout.nextText(lines.at(start) + 1);
  // The heads of columns are lines of the list too.
  return [below, layout.nextText(below + 1)].some(
    (line) => line === row || (line < row && context.isTable(lines.start(line))),
  );
}

/** A list with so many of the areas that every report judges has lost the row of one that it lacks. */
const FEWEST_ROWS = 3;

/** So many areas that every report judges are the results; what headings say of further ones goes into detail. */
const FEWEST_RESULTS = 4;

/** The areas that every report judges and of which this one awards a grade, the whole aside, by the scale. */
function resultsOf(context: JudgementContext, judgements: readonly Judgement[]): Map<string, Set<string>> {
  const results = new Map<string, Set<string>>();
  for (const { role, scale, areaId, start } of judgements) {
    if (role === 'cited') continue;
    const { overall, detection } = context.partAt(start);
    const area = detection?.framework.areas.find(({ id }) => id === areaId);
    if (area && !area.optional && areaId !== overall?.id) {
      results.set(scale.id, (results.get(scale.id) ?? new Set<string>()).add(areaId));
    }
  }
  return results;
}
