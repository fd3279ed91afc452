import type { Framework } from '../../frameworks/schema';
import { fold } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import { clauseReader } from '../../vocabulary/clauses';
import { GRADE_LABEL } from '../../vocabulary/grade-labels';
import { foldGrade, withoutCode } from '../../vocabulary/levels';
import { isRecommendationHeading } from '../../vocabulary/list-names';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import type { Layout } from '../layout/page';
import type { Heading } from './heading';
import { type PlacedHeading, withLevels } from './levels';

/** So many headings may stand between a chapter's own and the first of its areas, and between two of its areas. */
const MOST_BEFORE = 3;
const MOST_BETWEEN = 12;

/**
 * Leaves out the headings that are but the grade of what stands above them, which is no section. Gives levels to those of
 * a report without a contents list, as far as something shows them: chapters that its framework divides reports into hold
 * the areas that follow, an area its lists, a grade that stands over areas those. Whatever nothing shows to lie within
 * something stays at the top.
 *
 * @param headings The headings as {@link ./levels} has placed them.
 * @param framework That of the report; null where it is not known: nothing is shown then.
 */
export function nestHeadings(
  lines: LineTable,
  layout: Layout,
  headings: readonly PlacedHeading[],
  vocabulary: Vocabulary,
  framework: Framework | null,
): readonly PlacedHeading[] {
  if (!framework) return headings;
  const natureOf = natures(vocabulary, framework);
  let above: PlacedHeading | null = null;
  const all = headings.map((heading): Known => {
    const isBelow = above !== null && layout.nextText(above.last + 1) === heading.first;
    above = heading;
    return { ...natureOf(heading), heading, isBelow, group: false };
  });
  const kept = withoutOwnGrades(all, (area, grade) => givesGrade(lines, layout, area, grade));
  if (layout.contents) return withLevels(kept.map(({ heading }) => ({ heading, level: heading.level })));
  const levels = new Array<number>(kept.length).fill(1);
  nestAreas(kept, levels);
  nestUnderGrades(kept, levels);
  if (framework.outline.listsInAreas) nestLists(kept, levels);
  let shift = 0;
  return withLevels(
    kept.map(({ heading }, index) => {
      const level = levels[index] ?? 1;
      if (isTop(heading)) shift = level - 1;
      else if (heading.kind !== 'section') shift = 0;
      return { heading, level: isTop(heading) ? level : heading.level + shift };
    }),
  );
}

/** Whether an area has a grade behind its heading or below it. */
function givesGrade(lines: LineTable, layout: Layout, area: Heading, grade: Heading): boolean {
  const next = layout.nextText(area.last + 1);
  return (
    area.folded.endsWith(` ${grade.folded}`) ||
    fold(lines.ink(area.last)).endsWith(` ${grade.folded}`) ||
    (next < lines.count && fold(lines.ink(next)) === grade.folded)
  );
}

/**
 * The headings without those that are a grade and nothing else, but for a grade over the headings of the areas that have
 * it, which is marked as a group. Where headings follow one another without text, the first of them shows what they are:
 * areas, each with its grade below it, or a grade with its areas below it.
 */
function withoutOwnGrades(all: readonly Known[], gives: (area: Heading, grade: Heading) => boolean): readonly Known[] {
  const kept: Known[] = [];
  // In a report that groups its areas so, one that does not show it may be a group as well.
  let grouped = false;
  for (const [index, known] of all.entries()) {
    const next = all[index + 1];
    if (!known.isGrade) kept.push(known);
    else if (known.isLabelled || (known.isBelow && isGradable(kept.at(-1)))) continue;
    else if (next?.isBelow && next.area !== null) {
      const group = gives(next.heading, known.heading);
      grouped ||= group;
      if (grouped) kept.push({ ...known, group });
    }
  }
  return kept;
}

/** Whether the grade below a heading is surely that of what it names. */
const isGradable = (above: Known | undefined) =>
  above !== undefined && (above.area !== null || above.heading.title.endsWith('?'));

/** What a heading is to the framework of its report. */
interface Nature {
  /** The depth of the chapter that it opens; 0 for none. */
  readonly chapter: number;
  /** The id of the area that it names; null for none. */
  readonly area: string | null;
  /** It is a grade and nothing else, or a score. */
  readonly isGrade: boolean;
  /** Its words say that it is. */
  readonly isLabelled: boolean;
  /** What is asked for stands below it. */
  readonly isList: boolean;
}

interface Known extends Nature {
  readonly heading: PlacedHeading;
  /** It stands directly below the heading before it. */
  readonly isBelow: boolean;
  /** It is a grade that stands over the areas which have it. */
  readonly group: boolean;
}

/** A part, an annex and what they hold have their levels by themselves. */
const isTop = ({ kind, level }: PlacedHeading) => kind === 'section' && level === 1;

function natures(vocabulary: Vocabulary, framework: Framework): (heading: Heading) => Nature {
  const reader = clauseReader(vocabulary.levels);
  const areas = vocabulary.areasOf(framework);
  const levels = vocabulary.levelsOf(framework);
  const anyLevels = vocabulary.levels;
  const chapterOf = vocabulary.chaptersOf(framework);
  const isList = vocabulary.listHeadingsOf(framework);
  return ({ name, folded, title }) => {
    const subject = reader.heading(folded)?.subject ?? '';
    const area = areas.named(name) ?? areas.areaOf(subject);
    const words = unmarked(title.replace(BRACKETED, ''));
    const behind = words.replace(GRADE_LABEL, '');
    const isLabelled = behind.length < words.length;
    const level = withoutCode(foldGrade(behind));
    return {
      chapter: chapterOf(name) || chapterOf(subject),
      area: area?.id ?? null,
      isGrade: levels.level(level) !== null || (isLabelled && (SCORE.test(behind) || anyLevels.level(level) !== null)),
      isLabelled,
      isList: isRecommendationHeading(name) || isList(name),
    };
  };
}

/** A grade and what may stand in brackets behind it: 'Good (2018: Requires improvement)'. */
const BRACKETED = / \([^()]{1,80}\)$/;

/** The digit of a scale, or a share. */
const SCORE = /^\d{1,3}%?$/;

/** A title without what is drawn behind its last letter or digit: 'Outstanding ★'. */
function unmarked(title: string): string {
  let end = title.length;
  while (end > 0 && !/[\p{L}\p{N})%]/u.test(title.charAt(end - 1))) end--;
  return title.slice(0, end);
}

/** Areas lie below their chapter up to one that comes again; so does what stands between two of them. */
function nestAreas(headings: readonly Known[], levels: number[]): void {
  let open: number[] = [];
  let between: number[] = [];
  let first = false;
  const seen = new Set<string>();
  for (const [index, { heading, chapter, area }] of headings.entries()) {
    if (!isTop(heading)) {
      if (heading.kind !== 'section') open = [];
      continue;
    }
    if (chapter > 0 && (chapter === 1 || open.length >= chapter - 1)) {
      open = open.filter((depth) => depth < chapter);
      levels[index] = open.length + 1;
      open.push(chapter);
      first = true;
      // Chapters that come again have their areas once more.
      if (seen.has(heading.name)) seen.clear();
      seen.add(heading.name);
    } else if (area !== null) {
      if (open.length > 0 && seen.has(area)) open = [];
      if (open.length > 0) seen.add(area);
      levels[index] = open.length + 1;
      first = false;
    } else {
      between.push(index);
      if (between.length > (first ? MOST_BEFORE : MOST_BETWEEN)) open = [];
      continue;
    }
    const level = levels[index] ?? 1;
    if (open.length > 0 && level > 1) for (const at of between) levels[at] = level;
    between = [];
  }
}

/** A grade over the headings of areas holds those that follow it at once. */
function nestUnderGrades(headings: readonly Known[], levels: number[]): void {
  let under = 0;
  for (const [index, { heading, area, group }] of headings.entries()) {
    if (!isTop(heading)) under = 0;
    else if (group) under = levels[index] ?? 1;
    else if (area === null) under = 0;
    else if (under > 0) levels[index] = under + 1;
  }
}

/** A list below the section on an area is of that area. */
function nestLists(headings: readonly Known[], levels: number[]): void {
  let level = 0;
  for (const [index, { heading, area, isList }] of headings.entries()) {
    if (!isTop(heading)) {
      if (heading.kind !== 'section') level = 0;
    } else if (area !== null) level = levels[index] ?? 1;
    else if (!isList) level = 0;
    else if (level > 0) levels[index] = level + 1;
  }
}
