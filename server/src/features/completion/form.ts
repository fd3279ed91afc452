import type { FrameworkLevel } from '../../frameworks/schema';
import type { Judgement, Report, Source } from '../../report/model';

/** How a grade is written: 'code' is '3', 'grade' is 'Grade 3', 'both' is 'Grade 3 (adequate)', 'label' is 'adequate'. */
export type FormKind = 'code' | 'grade' | 'both' | 'label';

/** How this report writes its grades in one kind of place. */
export interface Form {
  readonly kind: FormKind;
  /** Whether a label begins with a capital. */
  readonly capital: boolean;
}

/**
 * The form of the grade nearest to an offset, of those that come from one kind of place.
 * @returns null where the report has none there yet
 */
export function formNear(report: Report, source: Source, offset: number): Form | null {
  let nearest: Judgement | null = null;
  for (const judgement of report.judgements) {
    if (judgement.source !== source || judgement.printed === '' || judgement.level === null) continue;
    if (nearest === null || Math.abs(judgement.start - offset) < Math.abs(nearest.start - offset)) nearest = judgement;
  }
  return nearest === null ? null : formOf(nearest.printed);
}

/** The form of a grade as it is printed. */
export function formOf(printed: string): Form {
  const label = printed.replace(/^grade\b/i, '').replace(/^[\s\d(]+/, '');
  const capital = /^\p{Lu}/u.test(label);
  if (/^\d$/.test(printed)) return { kind: 'code', capital };
  if (/^grade \d$/i.test(printed)) return { kind: 'grade', capital };
  if (/^grade \d/i.test(printed)) return { kind: 'both', capital };
  return { kind: 'label', capital };
}

/** A level as it is written in a form. A level without a code is always a label. */
export function written(report: Report, level: FrameworkLevel, { kind, capital }: Form): string {
  const label = capitalised(kind === 'label' ? wordingOf(report, level) : level.label, capital);
  if (level.code === null || kind === 'label') return label;
  return { code: level.code, grade: `Grade ${level.code}`, both: `Grade ${level.code} (${label})` }[kind];
}

/** A label with or without a capital in front. */
export function capitalised(label: string, capital: boolean): string {
  const first = label.charAt(0);
  return `${capital ? first.toUpperCase() : first.toLowerCase()}${label.slice(1)}`;
}

/** The words for a level that this report uses itself, where it does. */
function wordingOf(report: Report, level: FrameworkLevel): string {
  const used = report.judgements.find(
    (judgement) =>
      judgement.level?.label === level.label &&
      ['table', 'heading'].includes(judgement.source) &&
      !/\d/.test(judgement.printed),
  );
  return used === undefined || used.printed === '' ? level.label : used.printed;
}
