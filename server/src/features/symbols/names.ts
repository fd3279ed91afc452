import { areaNames } from '../../report/queries/area-names';
import type { Judgement, Report, SectionKind } from '../../report/model';

/** An editor that shows the outline beside the text shows about so many characters of a name. */
const IN_SIGHT = 34;

/** So much of an area's name leaves room for its grade. */
const AREA_IN_SIGHT = 28;

/** A name longer than this is cut. */
const LONGEST = 180;

/** What a grade says, as short as it can be said; '' where nothing legible is printed. */
export function gradeOf({ level, inferred, printed }: Judgement): string {
  if (level !== null) return level.label;
  return inferred === null ? printed : `${inferred.label}?`;
}

/** 'Care leavers: good': a row, a tick row or a box by its area, with the grade where it is in sight. */
export function rowName(report: Report, judgement: Judgement): string {
  const names = areaNames(report);
  const grade = gradeOf(judgement);
  const service = names.service(judgement);
  const name = `${cut(names.short(judgement), AREA_IN_SIGHT)}: ${grade === '' ? 'unreadable' : grade}`;
  return service === null ? name : `${name} (${service})`;
}

/**
 * The name of a headed section, with its grade where it is in sight: behind a short title, else before it with the
 * name of the area: 'Care leavers: good · The experiences and progress of care leavers'.
 *
 * @param judgement The grade that its heading or the line below it gives; undefined where there is none.
 */
export function headedName(report: Report, title: string, judgement: Judgement | undefined): string {
  const grade = judgement === undefined ? '' : gradeOf(judgement);
  if (judgement === undefined || grade === '') return title;
  const printed = title.toLowerCase().indexOf(grade.toLowerCase());
  if (printed >= 0 && printed + grade.length <= IN_SIGHT) return title;
  if (printed < 0 && title.length + grade.length <= IN_SIGHT) return `${title}: ${grade}`;
  return `${rowName(report, judgement)} · ${title}`;
}

/** A name that an editor can show: it refuses a symbol without one, and an endless one helps nobody. */
export function shownName(name: string, kind: SectionKind | 'grade'): string {
  const trimmed = name.trim();
  return trimmed === '' ? kind.replace('-', ' ') : cut(trimmed, LONGEST);
}

/** Cuts a text behind a word, so that with the sign for what is left out it is not longer than a limit. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  const blank = kept.lastIndexOf(' ');
  return `${(blank > limit / 2 ? kept.slice(0, blank) : kept).trimEnd()}…`;
}
