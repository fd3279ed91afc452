import { fold, tidy } from '../../text/fold';
import { codeAt, isLetter } from '../../text/letters';
import type { LineTable } from '../../text/lines';
import { remembered } from '../../text/remembered';
import type { AuthorityNames } from '../../vocabulary/authority/names';
import { ANY, type FrontForms, type NameForm } from '../../vocabulary/front-forms';
import type { Layout } from '../layout/page';
import type { Printed } from '../model';
import { settle } from './authority';
import { isPath } from './crumbs';
import { inkBelow } from './front-lines';
import { isDated } from './labelled-dates';
import {
  isWrittenAsName,
  mayBeName,
  mayGoOn,
  type Name,
  recurs,
  recursShortened,
  type Subject,
  trimmed,
} from './names';

/** A title stands on one of so many lines of text. */
const REACH = 60;

/** A title, or what it needs to name somebody, is wrapped over so many lines at most. */
const MOST_LINES = 6;

/** A word of a title. */
interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

const DASH = / [-\u2013\u2014] (?!.* [-\u2013\u2014] )/;

/** The offset of the mark behind which a title says what it is of: its last dash, or its first colon; -1 where it has none. */
function partedAt(lines: LineTable, line: number): number {
  const ink = lines.ink(line);
  const dash = ink.search(DASH);
  const at = dash < 0 ? ink.indexOf(': ') : dash + 1;
  return at < 0 ? -1 : lines.inkStart(line) + at;
}

/** The name that a title has in one of the forms of its kind; null where none of the first lines has it. */
export function nameInTitle(
  lines: LineTable,
  layout: Layout,
  form: NameForm,
  { mastheads, authorities }: FrontForms,
): Subject | null {
  let seen = 0;
  for (let line = layout.nextText(0); line < lines.count && seen < REACH; line = layout.nextText(line + 1), seen++) {
    const parted = form.before.length > 2 ? partedAt(lines, line) : -1;
    if ((parted < 0 || isPath(lines.ink(line))) && !mayOpenWith(lines, line, form.before)) continue;
    const words = wordsFrom(lines, line);
    // A title may say more before a dash or a colon: 'PEEL 2023: Police effectiveness - An inspection of'.
    const title = opensWith(words, form.before) ? words : words.filter(({ start }) => start > parted);
    if (!opensWith(title, form.before)) continue;
    const behindForm = undated(lines, title.slice(form.before.length));
    const who = mastheads.map((name) => name.split(' '));
    const masthead = behindForm.findIndex((_, at) => who.some((name) => opensWith(behindForm.slice(at), name)));
    const rest = withoutBody(masthead > 0 ? behindForm.slice(0, masthead) : behindForm);
    const whole = masthead > 0 && new Set(rest.map((word) => word.line)).size <= NAME_LINES ? nameOf(rest) : null;
    const name =
      form.after.length > 0
        ? nameUpTo(rest, form.after)
        : whole && isWrittenAsName(whole.value)
          ? whole
          : nameAtEnd(lines, rest);
    const at = name && form.after.length > 0 ? rest.findIndex(({ start }) => start >= name.end) + form.after.length : 0;
    const behind = rest[at - 1];
    // Without words before it, what stands before others may be prose, or cells of a table.
    if (
      !name ||
      (form.before.length === 0 && !(isWrittenAsName(name.value) && opensTitle(lines, name, behind, authorities)))
    )
      continue;
    // What kind of place it is, before a name that stands elsewhere: 'HMYOI'.
    if (/^[A-Z]{2,6}$/.test(name.value) && /[a-z]/.test(words[0]?.text ?? '')) continue;
    // Below the name stands who reports.
    const isBelow = behind === undefined || behind.line > lines.at(name.end);
    const end = form.after.length > 0 && !isBelow ? behind.end : name.end;
    return {
      ...name,
      value: settle(tidy(name.value)),
      line,
      isField: false,
      title: { start: words[0]?.start ?? name.start, end },
    };
  }
  return null;
}

/** Words without who inspected behind them on their line: 'by HM Chief Inspector of Prisons'. */
function withoutBody(words: readonly Word[]): readonly Word[] {
  const by = words.findIndex(
    ({ folded, line }, at) => at > 0 && folded === 'by' && line === words[0]?.line && isBody(words[at + 1]),
  );
  return by > 0 ? words.slice(0, by) : words;
}

const isBody = (word: Word | undefined) => word === undefined || /^(?:hm|hmi|h[ei][rs]|ofsted)$/.test(word.folded);

/** Words without the day behind a dash or a colon that ends their first line. */
function undated(lines: LineTable, words: readonly Word[]): readonly Word[] {
  const isFirst = (word: Word | undefined) => word?.line === words[0]?.line && /^\d/.test(word?.text ?? '');
  const dash = words.findIndex(({ text }, at) => /^[-\u2013\u2014]$/.test(text) && isFirst(words[at + 1]));
  if (dash > 0) return words.slice(0, dash);
  const colon = words.findIndex(({ end }, at) => lines.text[end] === ':' && isFirst(words[at + 1]));
  return colon >= 0 ? words.slice(0, colon + 1) : words;
}

/** Whether a name that opens a title stands on one line or is an authority's, and nothing but a date behind the words that close it. */
function opensTitle(
  lines: LineTable,
  { value, start, end }: Name,
  closing: Word | undefined,
  { isBody }: AuthorityNames,
): boolean {
  const behind = closing ? lines.text.slice(closing.end, lines.inkEnd(closing.line)) : '';
  const isWhole = lines.at(start) === lines.at(end - 1) || isBody(fold(value));
  return isWhole && !/\d/.test(value) && !/[a-z]/i.test(behind);
}

/** A name has so many lines at most where nothing but what stands below shows its end. */
const NAME_LINES = 2;

/** Whether words begin with those of a form. */
function opensWith(words: readonly Word[], form: readonly string[]): boolean {
  return form.every((word, index) => words[index] && (word === ANY || words[index].folded === word));
}

/** A title of more words is one whatever stands behind it, one of more than a few words before a date. */
const MANY = 6;
const FEW = 3;

/** A title of a kind alone stands on one of so many lines with text. */
const KIND_REACH = 24;

/**
 * The title that says only what kind of report it is: the first line that is one of a kind's, to the end of its cell.
 *
 * @param forms Those of its kind; who inspects may stand before the title on its line.
 */
export function titleOfKind(
  lines: LineTable,
  layout: Layout,
  { titles, mastheads }: FrontForms,
): Printed<string> | null {
  let seen = 0;
  for (
    let line = layout.nextText(0);
    line < lines.count && seen < KIND_REACH;
    line = layout.nextText(line + 1), seen++
  ) {
    const before = mastheads
      .map((name) => name.split(' '))
      .find((name) => mayOpenWith(lines, line, name) && opensWith(wordsFrom(lines, line), name));
    const able = before ? titles : titles.filter((title) => mayOpenWith(lines, line, title));
    if (able.length === 0) continue;
    const words = wordsFrom(lines, line).slice(before?.length ?? 0);
    for (const title of able) {
      const named = words[title.length - 1];
      if (!named || !opensWith(words, title)) continue;
      const last = title.at(-1) === ANY ? (words.filter((word) => word.line === named.line).at(-1) ?? named) : named;
      const next = words[title.length];
      // More on the same line, unless far behind or another field, makes it another line.
      const rest = next && lines.text.slice(next.start, lines.inkEnd(next.line));
      const isOther =
        next &&
        (next.start - last.end >= 3 ||
          (title.length > FEW && isDated(rest ?? '')) ||
          (title.length > MANY && /^[A-Z]/.test(next.text)));
      if (last === named && next?.line === last.line && !isOther) continue;
      const start = words[0]?.start ?? last.start;
      return { value: tidy(lines.text.slice(start, last.end)), start, end: last.end };
    }
  }
  return null;
}

/** A cheap look whether a line may open with some words, before it is parted into its own: at their first letter. */
function mayOpenWith(lines: LineTable, line: number, [first = '']: readonly string[]): boolean {
  if (first === '') return true;
  const { text } = lines;
  let at = lines.inkStart(line);
  const end = lines.inkEnd(line);
  while (at < end && !isLetter(codeAt(text, at))) at++;
  return text.slice(at, at + first.length).toLowerCase() === first;
}

/** The words of the lines of each text that have been parted into them, as one form after the other is tried. */
const parted = new WeakMap<LineTable, Map<number, readonly Word[]>>();

/** The words of a line and of those below it. */
function wordsFrom(lines: LineTable, first: number): readonly Word[] {
  const known = remembered(parted, lines, () => new Map<number, readonly Word[]>());
  const words = known.get(first) ?? readWords(lines, first);
  known.set(first, words);
  return words;
}

function readWords(lines: LineTable, first: number): Word[] {
  const words: Word[] = [];
  for (let line = first, count = 0; line >= 0 && count < MOST_LINES; line = inkBelow(lines, line), count++) {
    const from = lines.inkStart(line);
    for (const { 0: word, index } of lines.ink(line).matchAll(/[^\s:*#_>]+/g)) {
      words.push({
        text: word,
        folded: fold(word).replace(/[:,]|\.$/g, ''),
        start: from + index,
        end: from + index + word.length,
        line,
      });
    }
  }
  return words;
}

/** The words before those that end a form. */
function nameUpTo(words: readonly Word[], after: readonly string[]): Name | null {
  const end = words.findIndex((_, at) => after.every((word, index) => words[at + index]?.folded === word));
  return end > 0 ? nameOf(words.slice(0, end)) : null;
}

/**
 * The words to the end of their line, and those of the next line where the text has both elsewhere as one: what stands
 * below a name is often an address.
 */
function nameAtEnd(lines: LineTable, words: readonly Word[]): Name | null {
  const line = words[0]?.line ?? -1;
  const own = words.filter((word) => word.line === line);
  let name = nameOf(own);
  let length = own.length;
  for (
    let next = inkBelow(lines, line), count = 0;
    next >= 0 && count < 2 && name;
    next = inkBelow(lines, next), count++
  ) {
    if (!mayGoOn(lines.ink(next))) break;
    const upTo = words.filter((word) => word.line <= next);
    const longer = nameOf(upTo);
    const goesOn =
      longer !== null &&
      (BODY.test(lines.ink(next)) ||
        recurs(lines, longer.value, longer.start, longer.end, length) ||
        recursShortened(lines, name, lines.ink(next)));
    if (goesOn) name = longer;
    length = upTo.length;
  }
  return name;
}

/** The second line of a council's name: 'Borough of Elm'. */
const BODY = /^(?:Metropolitan )?(?:Borough|City|County) (?:of|Council)\b/;

/** No more blanks stand between two words of a name. */
const GAP = 5;

function nameOf(words: readonly Word[]): Name | null {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  // A label with its value beside it is no name.
  if (
    words.some(
      ({ line, start }, index) =>
        index > 0 && words[index - 1]?.line === line && start - (words[index - 1]?.end ?? 0) > GAP,
    )
  )
    return null;
  const value = trimmed(words.map(({ text }) => text).join(' '));
  return mayBeName(value) ? { value, start: first.start, end: last.end } : null;
}
