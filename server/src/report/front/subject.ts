import { SMALL_WORDS } from '../../vocabulary/authority/names';
import { MONTHS } from '../../text/dates';
import { fold, tidy } from '../../text/fold';
import { FAR_RIGHT, type LineTable } from '../../text/lines';
import type { FrontForms, NameForm } from '../../vocabulary/front-forms';
import type { Layout } from '../layout/page';
import { cellBehind, cellsOf } from './cells';
import { breaksOff, inkAbove, inkBelow } from './front-lines';
import { COLUMNS_REACH, type Label, type Labels } from './labels';
import { nameInTitle } from './named-in-title';
import { isAddress, isWrittenAsName, mayBeName, mayGoOn, type Name, recurs, type Subject, trimmed } from './names';
import { isDated } from './labelled-dates';
import { settle } from './authority';
import { LONG, nameOpening } from './run-on';
import { stackedValue } from './stacked';

/** Names stand above or below lines that are among the first so many with ink. */
const REACH = 24;

/** The lines in which a text may open with a name, the one that shows it among them. */
const OPENING = 16;

/** The first line of a text of which the whole front has become one is longer; the name is within so much of it. */
const RUNS_ON = 200;

/** Finds what a report is about by the forms in which its kind names it; null where none of them gives a name. */
export function readSubject(lines: LineTable, layout: Layout, forms: FrontForms, labels: Labels): Subject | null {
  for (const form of forms.names) {
    if (form.where === 'title') {
      const found = nameInTitle(lines, layout, form, forms);
      if (found) return found;
      continue;
    }
    const first = layout.nextText(0);
    if (form.where === 'opens' && first < lines.count && lines.length(first) > RUNS_ON) {
      const start = lines.inkStart(first);
      const opening = fold(lines.text.slice(start, start + RUNS_ON));
      const name = opening.includes(` ${form.before.join(' ')} `) ? nameOpening(lines, start, start + RUNS_ON) : null;
      if (name) return { ...name, value: settle(tidy(name.value)), line: first, isField: false, title: null };
    }
    for (const label of labels.names.get(form) ?? []) {
      const name = nameBy(lines, layout, forms, form, label);
      const folded = fold(tidy(name?.value ?? ''));
      // Who inspects heads its pages, and what kind of service it is stands there too.
      if (
        !name ||
        (form.isCouncil && !forms.authorities.isBody(folded)) ||
        forms.mastheads.includes(folded) ||
        forms.fields.includes(folded)
      )
        continue;
      const short = withoutPlace(lines, name);
      const place = atHead(lines, layout, short) ?? short;
      const found = {
        ...place,
        value: settle(tidy(short.value)),
        line: label.cell.line,
        isField: form.where === 'label',
        title: null,
      };
      return titled(lines, layout, forms, found) ?? found;
    }
  }
  return null;
}

/** The title that has a subject's name in one of the forms of titles; null where none has just that name. */
function titled(lines: LineTable, layout: Layout, forms: FrontForms, { value }: Subject): Subject | null {
  for (const form of forms.names) {
    const named = form.where === 'title' ? nameInTitle(lines, layout, form, forms) : null;
    if (named && fold(named.value) === fold(value)) return named;
    // An address may go on behind it on its line.
    const end = named ? named.start + value.length : 0;
    if (named?.title && lines.text[end] === ' ' && fold(lines.text.slice(named.start, end)) === fold(value)) {
      return { ...named, value, end, title: { start: named.title.start, end } };
    }
  }
  return null;
}

function nameBy(lines: LineTable, layout: Layout, forms: FrontForms, form: NameForm, label: Label): Name | null {
  const { line } = label.cell;
  switch (form.where) {
    case 'label':
      return nameOfField(lines, label);
    case 'line':
      return label.cell.isFirst ? nameBehind(lines, label) : null;
    case 'above':
      return isNear(lines, layout, line) && opensField(lines, form, label)
        ? likely(lines, withoutNumber(lines, nameAbove(lines, line)))
        : null;
    case 'below':
      // A row of a table has something behind its label.
      if (!isNear(lines, layout, line) || (standsAlone(label) && !label.cell.isLast)) return null;
      return form.isOpen || standsAlone(label)
        ? nameBelowAll(lines, inkBelow(lines, line), forms)
        : runsOn(label)
          ? nameOpening(lines, label.value, label.cell.end)
          : null;
    case 'opens': {
      const first = layout.nextText(0);
      if (first >= line || inkBetween(lines, first, line) > OPENING) return null;
      const name = nameBelow(lines, first);
      if (!name) return null;
      // A long name that is written as one needs no more than its address below it.
      if (isAddress(lines.ink(inkBelow(lines, lines.at(name.end)))) && isWrittenAsName(name.value)) return name;
      return likely(lines, name) && recurs(lines, name.value, name.start, name.end) ? name : null;
    }
    case 'title':
      return null;
  }
}

/** A name, unless it is the number of a register behind the label on its line. */
function withoutNumber(lines: LineTable, name: Name | null): Name | null {
  const isBehind = name !== null && lines.inkStart(lines.at(name.start)) < name.start;
  return isBehind && /^[A-Z]{0,3}\d{4,}$/.test(name.value) ? null : name;
}

const isNear = (lines: LineTable, layout: Layout, line: number) => inkBetween(lines, layout.nextText(0), line) <= REACH;

/** Whether a line begins a field with its label, or has nothing else: prose may begin with the same words. */
function opensField(lines: LineTable, { before, isOpen }: NameForm, label: Label): boolean {
  const { cell, value } = label;
  if (!cell.isFirst || isOpen) return cell.isFirst;
  return (
    value >= cell.end || before.at(-1)?.endsWith(':') === true || /[:(\d]/.test(lines.text.slice(value - 2, value + 1))
  );
}

/** A name of more words than this may have something else behind it. */
const FEW_WORDS = 6;

/** A name that only lies where names do: it is written as one, or the text has it elsewhere. */
function likely(lines: LineTable, name: Name | null): Name | null {
  if (!name || SMALL_WORDS.has(name.value.slice(name.value.lastIndexOf(' ') + 1))) return null;
  const { length } = name.value.split(/\s+/);
  const isShort = length <= FEW_WORDS;
  const isWritten = isWrittenAsName(name.value);
  // One word alone may be a piece of a heading that a converter broke; the number of a register is none.
  if (isShort && isWritten && (length > 1 || /\d/.test(name.value))) return name;
  return (isShort || isWritten) && recurs(lines, name.value, name.start, name.end) ? name : null;
}

const standsAlone = ({ cell, value }: Label) => value >= cell.end;

/** What shows that a name has more behind it on its line: the parts of an address, or a label. */
const runsOn = ({ cell, value }: Label) =>
  cell.line < COLUMNS_REACH && cell.text.length > LONG && /[,:]/.test(cell.text.slice(value - cell.start));

/** What a title says besides: '(Unannounced)'. */
const IN_BRACKETS = /^\([^()]*\)$/;

/** The name below a line: what stands there, or what it opens with; who inspects is passed over. */
function nameBelowAll(lines: LineTable, from: number, { mastheads }: FrontForms): Name | null {
  let line = from;
  for (let above = ''; line >= 0; line = inkBelow(lines, line)) {
    const folded = `${above}${fold(lines.ink(line))}`;
    if (!IN_BRACKETS.test(folded) && !mastheads.some((name) => name.startsWith(folded))) break;
    above = `${folded} `;
  }
  if (line < 0) return null;
  const last = breaksOff(lines.ink(line)) ? inkBelow(lines, line) : line;
  const name = nameBelow(lines, line);
  // A long name that is written as one needs no more than its address below it.
  const hasAddress = name && isAddress(lines.ink(inkBelow(lines, lines.at(name.end)))) && isWrittenAsName(name.value);
  return (
    (hasAddress ? name : likely(lines, name)) ??
    nameOpening(lines, lines.inkStart(line), lines.inkEnd(Math.max(line, last)))
  );
}

function inkBetween(lines: LineTable, first: number, last: number): number {
  let count = 0;
  for (let line = first; line < last; line++) if (!lines.isBlank(line)) count++;
  return count;
}

/** The value of a field: behind its label, or alone on the next line. */
function nameOfField(lines: LineTable, label: Label): Name | null {
  const { cell } = label;
  if (label.value > cell.end) return named(lines, label.value, lines.inkEnd(lines.at(label.value)));
  if (label.value < cell.end) {
    return named(lines, label.value, cell.end) ?? (runsOn(label) ? nameOpening(lines, label.value, cell.end) : null);
  }
  const next = cellBehind(lines, cell);
  if (next) return named(lines, next.start, next.end);
  if (standsAbove(lines, cell.line)) return likely(lines, nameAbove(lines, cell.line));
  const isValue = (text: string) => mayBeName(text) && isWrittenAsName(text);
  const stacked = stackedValue(lines, cell.line, isValue);
  // Of two lines above two others the second may be the value of the first, or a label beside it.
  if (stacked >= 0 && isPair(lines, cell.line) && isValue(lines.ink(cell.line + 1))) return null;
  const below = stacked >= 0 ? stacked : inkBelow(lines, cell.line);
  const [value, more] = below < 0 ? [] : cellsOf(lines, below);
  return value && !more ? likely(lines, named(lines, value.start, value.end)) : null;
}

/** Whether a line and the next one stand by themselves. */
const isPair = (lines: LineTable, line: number) =>
  (line === 0 || lines.isBlank(line - 1)) && line + 2 < lines.count && lines.isBlank(line + 2);

/** Whether a label stands in a run of values far to the right and labels, one line each, that begins with a value. */
function standsAbove(lines: LineTable, line: number): boolean {
  const isFar = (at: number) => at >= 0 && at < lines.count && !lines.isBlank(at) && lines.indent(at) >= FAR_RIGHT;
  if (!isFar(line - 1) || !isFar(line + 1)) return false;
  let first = line - 1;
  while (first > 0 && !lines.isBlank(first - 1) && isFar(first - 1) !== isFar(first)) first--;
  return isFar(first);
}

/** A date behind a name. */
const DATED = new RegExp(String.raw`(?:,| [-\u2013])? (?:\d{1,2}\b|(?:${MONTHS.join('|')}) \d).*$`, 'i');

/** The name behind the words that its line begins with, up to the date or the gap behind it. */
function nameBehind(lines: LineTable, label: Label): Name | null {
  const behind = lines.text.slice(label.value, label.cell.end);
  const dated = DATED.exec(behind);
  const printed = trimmed(dated ? behind.slice(0, dated.index) : behind);
  return named(lines, label.value, label.value + printed.length);
}

function named(lines: LineTable, start: number, end: number): Name | null {
  const value = trimmed(lines.text.slice(start, end));
  return mayBeName(value) ? { value, start, end: start + value.length } : null;
}

/** The name on the line above one, or on the two lines above it. */
function nameAbove(lines: LineTable, line: number): Name | null {
  const above = inkAbove(lines, line);
  if (above < 0) return null;
  const own = cellsOf(lines, above).at(-1);
  const name = own && named(lines, own.start, own.end);
  if (!name) return null;
  const before = above > 0 && !lines.startsPage(above) ? above - 1 : -1;
  const wrapped = before >= 0 && !lines.isBlank(before) && mayGoOn(name.value) ? joined(lines, before, above) : null;
  return wrapped ?? name;
}

/** So many first lines of text are the head of the front. */
const HEAD = 8;

/** A name as the head of the text has it, alone on its line: there people look for it. */
function atHead(lines: LineTable, layout: Layout, { value }: Name): Name | null {
  const wanted = fold(value);
  for (let line = layout.nextText(0), seen = 0; line < lines.count && seen < HEAD; line++) {
    if (lines.isBlank(line)) continue;
    seen++;
    const own = cellsOf(lines, line).find(({ text }) => fold(text) === wanted);
    if (own) return { value, start: own.start, end: own.end };
  }
  return null;
}

/** The name without the place behind it, where the text has it elsewhere without that place. */
function withoutPlace(lines: LineTable, name: Name): Name {
  const comma = name.value.indexOf(', ');
  if (comma < 0) return name;
  const value = name.value.slice(0, comma);
  // Behind a second comma an address goes on.
  return name.value.includes(', ', comma + 1) || recurs(lines, value, name.start, name.end, 0, '(?!,)')
    ? { value, start: name.start, end: name.start + comma }
    : name;
}

/** The name that begins on a line, which the next line may end; the dates of the inspection may stand above it. */
function nameBelow(lines: LineTable, from: number): Name | null {
  const line = from >= 0 && isDated(lines.ink(from)) ? inkBelow(lines, from) : from;
  const own = line < 0 ? undefined : cellsOf(lines, line)[0];
  const name = own && named(lines, own.start, own.end);
  if (!name) return null;
  return joined(lines, line, line + 1) ?? name;
}

/** Two lines as one name, where the text has them so elsewhere on one line. */
function joined(lines: LineTable, first: number, last: number): Name | null {
  if (last >= lines.count || lines.isBlank(first) || lines.isBlank(last) || lines.startsPage(last)) return null;
  const [a] = cellsOf(lines, first).slice(-1);
  const [b] = cellsOf(lines, last);
  if (!a || !b || !mayBeName(trimmed(a.text)) || !mayGoOn(b.text)) return null;
  const value = `${a.text} ${b.text}`;
  return mayBeName(value) && recurs(lines, value, a.start, b.end, a.text.split(/\s+/).length)
    ? { value, start: a.start, end: b.end }
    : null;
}
