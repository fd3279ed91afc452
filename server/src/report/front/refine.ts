import { fold, tidy } from '../../text/fold';
import { FAR_RIGHT, type LineTable } from '../../text/lines';
import type { FrontForms } from '../../vocabulary/front-forms';
import type { Layout } from '../layout/page';
import type { FrontMatter } from './front';
import { nameHeaded, nameInPath } from './crumbs';
import { findLabels, type Labels } from './labels';
import { labelledDay, labelledDays } from './labelled-dates';
import type { DateRange, Printed } from '../model';
import type { Subject } from './names';
import { titleOfKind } from './named-in-title';
import { readSubject } from './subject';
import { toldDays } from './told-days';

/**
 * Reads the front matter once more when it is known of what kind the report is: by the forms in which reports of that
 * kind name their subject and give their dates. What was read without them is kept where they give nothing, a name
 * excepted: kinds that have forms for it name it in one of them.
 *
 * @param front What was read before the kind was known.
 * @param forms Those of its kind.
 */
export function refineFront(lines: LineTable, layout: Layout, front: FrontMatter, forms: FrontForms): FrontMatter {
  if (forms.names.length + forms.inspected.length + forms.published.length === 0) return front;
  const labels = findLabels(lines, forms);
  const subject = forms.names.length > 0 ? subjectOf(lines, layout, forms, labels) : null;
  const days = labelledDays(lines, labels.inspected);
  const inspected = withTold(days.length > 0 ? days : front.inspected, toldDays(lines, forms.told));
  const given = labelledDay(lines, labels.published);
  // A day of the inspection that stands alone below its label is not that of a letter.
  const isVisit = days.some(({ from, to }) => front.published?.value === from || front.published?.value === to);
  return {
    ...front,
    title: titleWith(lines, layout, front, subject, labels, forms),
    authority: subject ? printed(subject) : forms.hasAll ? nameInPath(lines, layout, forms) : front.authority,
    inspected,
    published: given ?? (isVisit || !isLetters(lines, layout, front, forms) ? null : front.published),
  };
}

/**
 * What the report is about; where it was found by what stands near it alone, the name that ends the path of a web page and
 * heads the page is it.
 */
function subjectOf(lines: LineTable, layout: Layout, forms: FrontForms, labels: Labels): Subject | null {
  const subject = readSubject(lines, layout, forms, labels);
  const name = subject && !subject.isField && !subject.title ? nameHeaded(lines, layout) : null;
  return subject && name ? { ...subject, ...name, line: lines.at(name.start) } : subject;
}

/** The days of an inspection; where a field or a line gives but the first or the last one, those that a sentence tells. */
function withTold(days: readonly DateRange[], told: readonly DateRange[]): readonly DateRange[] {
  const [day, more] = days;
  const [from] = told;
  if (!day || !from) return day ? days : told;
  const to = told.at(-1)?.to ?? '';
  const isPart = day.from === day.to && (from.from === day.from ? to > day.to : to === day.to);
  return !more && isPart && from.from <= day.from ? told : days;
}

/** The title without what stands below the name in it, or below the line that the name was found by. */
function titleWith(
  lines: LineTable,
  layout: Layout,
  front: FrontMatter,
  subject: Subject | null,
  labels: Labels,
  forms: FrontForms,
): FrontMatter['title'] {
  const title = withoutLabels(lines, front.title, labels);
  const piece = (start: number, end: number) => ({ value: tidy(lines.text.slice(start, end)), start, end });
  if (subject?.title) {
    const { start, end } = subject.title;
    const goesBefore = title !== null && title.start < start && title.end >= start;
    return piece(goesBefore ? title.start : start, end);
  }
  const kind = titleOfKind(lines, layout, forms);
  const isNone = !title || isMasthead(lines, title, forms);
  if (kind || !subject) return kind ?? (isNone ? null : title);
  // A text that opens with the name, and gives dates below it, has no other title.
  const isHead = opensText(lines, layout, subject.start) || (isNone && headsPage(lines, layout, subject));
  if (isNone || isField(lines, labels, title) || /^\p{Ll}/u.test(title.value)) return isHead ? printed(subject) : null;
  const { line } = subject;
  // With the name on its first line a title is whole; on one below it the name is what the title heads.
  const first = lines.inkEnd(lines.at(title.start));
  if (first < title.end && fold(lines.text.slice(title.start, first)).includes(fold(subject.value))) {
    return piece(title.start, first);
  }
  for (let below = lines.at(title.start) + 1; below <= lines.at(title.end - 1); below++) {
    if (lines.ink(below).startsWith(lines.text.slice(subject.start, subject.end))) {
      return piece(title.start, lines.inkEnd(below - 1));
    }
  }
  // A title that goes on over the name, or over what is below the line that shows the name, ends before it.
  const opens = lines.at(title.start) === line;
  if (opens && lines.at(title.end) > line) return piece(title.start, lines.inkEnd(line));
  if (subject.start > title.start && subject.start < title.end) {
    const end = lines.inkEnd(lines.at(subject.start) - 1);
    return end > title.start ? piece(title.start, lines.text.slice(0, end).trimEnd().length) : title;
  }
  return title;
}

/** A title without the label of a field that a converter set right below it, and what is behind that. */
function withoutLabels(lines: LineTable, title: FrontMatter['title'], { names }: Labels): FrontMatter['title'] {
  if (!title) return null;
  const starts = [...names].flatMap(([{ where }, found]) =>
    where === 'label' ? found.map(({ cell }) => cell.start) : [],
  );
  const first = Math.min(...starts.filter((start) => start > title.start && start < title.end));
  if (first === Infinity) return title;
  const end = lines.text.slice(0, first).trimEnd().length;
  return { value: tidy(lines.text.slice(title.start, end)), start: title.start, end };
}

/** Whether a title opens with who inspects or with a label that stands on fronts, or its first line is what is judged. */
function isMasthead(lines: LineTable, { start }: Printed<string>, { mastheads, fields, areas }: FrontForms): boolean {
  const folded = fold(lines.text.slice(start, lines.inkEnd(lines.at(start))));
  return (
    / page \d+(?: of \d+)?$/.test(folded) ||
    areas.has(folded) ||
    [...mastheads, ...fields].some((words) => folded.startsWith(words))
  );
}

/** Whether a title is a date with its label, or a running line: then it is none. */
function isField(lines: LineTable, { names, inspected, published }: Labels, { start }: Printed<string>): boolean {
  const dated = [...inspected, ...published].some(
    ({ cell, value }) => cell.start === start && /^\d/.test(lines.text.slice(value, cell.end)),
  );
  return (
    dated || [...names].some(([{ where }, found]) => where === 'line' && found.some(({ cell }) => cell.start === start))
  );
}

/** A letter's date stands above whom it is to; so many lines below it the greeting may stand. */
const TO_GREETING = 40;

/** Whether a day without a label may be that of publication: of a letter, or where the kind has no label for it. */
function isLetters(lines: LineTable, layout: Layout, { published }: FrontMatter, forms: FrontForms): boolean {
  if (!published || forms.published.length === 0) return true;
  const first = lines.at(published.start);
  for (let line = first; line < lines.count && line <= first + TO_GREETING; line = layout.nextText(line + 1)) {
    if (/^dear\b/i.test(lines.ink(line))) return true;
  }
  return false;
}

const printed = ({ value, start, end }: Subject): Printed<string> => ({ value, start, end });

/** A page is headed by what stands on one of so many lines with text. */
const HEAD = 16;

/** Whether a name stands alone on one of the first lines, and not for the label that it was found by. */
function headsPage(lines: LineTable, layout: Layout, { start, line, value, isField }: Subject): boolean {
  const own = lines.at(start);
  const behind = lines.text.slice(start + value.length, lines.inkEnd(own));
  if ((isField && own > line) || lines.inkStart(own) !== start || !/^[-\d\s/\u2013]*$/.test(behind)) return false;
  let head = layout.nextText(0);
  for (let count = 1; head < own && count < HEAD; count++) head = layout.nextText(head + 1);
  return head === own;
}

/** Whether nothing but the page's own marks and the stamp of an agenda, far to the right, stands before an offset. */
function opensText(lines: LineTable, layout: Layout, offset: number): boolean {
  const first = layout.nextText(0);
  const isStamp = first < lines.count && lines.indent(first) >= FAR_RIGHT;
  return lines.at(offset) <= (isStamp ? layout.nextText(first + 1) : first);
}
