import * as l10n from '../../l10n';
import { areaNames } from '../../report/queries/area-names';
import type { Judgement, Report, SectionKind } from '../../report/model';

/** An editor that shows the outline beside the text shows about so many characters of a name. */
const IN_SIGHT = 31;

/** So much of a long grade tells which it is: 'requires im'. */
const GRADE_IN_SIGHT = 10;

/** A name longer than this is cut. */
const LONGEST = 180;

/** What a grade says, as short as it can be said; '' where nothing legible is printed. */
export function gradeOf({ level, inferred, printed }: Judgement): string {
  if (level !== null) return level.label;
  return inferred === null ? printed : `${inferred.label}?`;
}

/**
 * 'Care leavers: good': a row, a tick row or a box by its area, with the grade where it is in sight. An area's name that
 * leaves it no room is cut.
 */
export function rowName(report: Report, judgement: Judgement): string {
  const grade = shownGrade(judgement);
  const room = IN_SIGHT - ': '.length - Math.min(grade.length, GRADE_IN_SIGHT);
  return named(report, judgement, cut(areaNames(report).short(judgement), room));
}

/** The same with the whole of the area's name. */
export function wholeRowName(report: Report, judgement: Judgement): string {
  return named(report, judgement, areaNames(report).short(judgement));
}

function named(report: Report, judgement: Judgement, area: string): string {
  const service = areaNames(report).service(judgement);
  const name = `${area}: ${shownGrade(judgement)}`;
  return service === null ? name : `${name} (${service})`;
}

function shownGrade(judgement: Judgement): string {
  const grade = gradeOf(judgement);
  return grade === '' ? l10n.t('unreadable') : grade;
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
  if (printed >= 0 && printed + Math.min(grade.length, GRADE_IN_SIGHT) <= IN_SIGHT) return title;
  if (printed < 0 && title.length + ': '.length + Math.min(grade.length, GRADE_IN_SIGHT) <= IN_SIGHT)
    return `${title}: ${grade}`;
  return `${rowName(report, judgement)} · ${title}`;
}

/** A name that an editor can show: it refuses a symbol without one, and an endless one helps nobody. */
export function shownName(name: string, kind: SectionKind | 'grade'): string {
  const trimmed = name.trim();
  return trimmed === '' ? kind.replace('-', ' ') : cut(trimmed, LONGEST);
}

/** A word that only leads to the next one. */
const LEADING_ON = / (?:and|or|of|the|for|to|in|with|on),?$/;

/** Cuts a text behind a word, so that with the sign for what is left out it is not longer than a limit. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  const blank = kept.lastIndexOf(' ');
  const words = (blank > limit / 3 ? kept.slice(0, blank) : kept).trimEnd();
  return `${words.replace(LEADING_ON, '').replace(/[,;:]$/, '')}…`;
}
