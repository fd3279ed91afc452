import { isSpace } from '../../text/letters';
import { tidy } from '../../text/fold';
import { inkBelow } from './front-lines';
import type { LineTable } from '../../text/lines';
import type { Printed } from '../model';
import { occurrencesOf } from '../../text/occurrences';

const LABELLED = /^(?:(?:lead|reporting|managing) inspectors?|name of inspector)\s*:?\s*/i;

/** A name alone on its line; its apostrophe may have been decoded wrongly. */
const NAME = /^\p{Lu}[\p{L}'\u2019`\ufffd-]*(?: \p{Lu}[\p{L}'\u2019`\ufffd-]*){1,3}$/u;

/** What stands there instead: another label. */
const LABEL = /\binspectors?\b/i;

/** What stands behind the label and is no name: the label of another column, or an office. */
const NO_NAME = /^an? |:$/;

/** 'Pat Example HMI, Anyorg lead inspector': a name with its office behind it, in a list of the team. */
const NAMED =
  /^(?:M(?:r|rs|s|iss) )?([A-Z][\w'\u2019-]*(?: [A-Z][\w'\u2019-]*){1,3}?)(?: [A-Z]{2,5})?, ?(?:[A-Z]\w+,? ){0,3}[Ll]ead [Ii]nspector\b/;

/** An office behind a name: its first letters, or what inspectors of the Crown are called. */
const OFFICE = /(?:(?<=\p{Ll},? {1,2})\(?[A-Z]{2,5}\b|\b(?:Senior )?H(?:er|is) Majesty[\u2019']s Inspector\b).*$/u;

/** The lead inspector that a line names, with the place of the name; null where it names none. */
export function leadInspectorOn(lines: LineTable, line: number): Printed<string> | null {
  // No-break spaces part words as others do.
  const ink = lines.ink(line).replaceAll('\u00a0', ' ');
  const label = LABELLED.exec(ink)?.[0];
  const start = lines.inkStart(line);
  if (label === undefined) {
    const name = NAMED.exec(ink)?.[1];
    return name === undefined ? null : { value: tidy(name), start, end: start + name.length };
  }
  if (label.length === ink.length) return nameBelow(lines, line);
  const [printed = ''] = ink.slice(label.length).split(/ {3,}|\t/);
  const name = tidy(withoutOffice(printed));
  return name === '' || NO_NAME.test(name)
    ? null
    : { value: name, start: start + label.length, end: start + label.length + printed.length };
}

/** What is printed of a name before the office behind it. */
function withoutOffice(printed: string): string {
  const name = printed.replace(OFFICE, '').trimEnd();
  return name.endsWith(',') ? name.slice(0, -1) : name;
}

/** The name on the line below a label that stands alone. */
function nameBelow(lines: LineTable, label: number): Printed<string> | null {
  const line = inkBelow(lines, label);
  const printed = withoutOffice(lines.ink(line));
  const name = tidy(printed);
  if (line < 0 || !NAME.test(name) || LABEL.test(name)) return null;
  return { value: name, start: lines.inkStart(line), end: lines.inkStart(line) + printed.length };
}

/** The lead inspector that the page about the inspection names, where the cover does not. */
export function findLeadInspector(lines: LineTable): Printed<string> | null {
  const { text } = lines;
  const inspectors = occurrencesOf(text, 'inspector', lines.from).filter((at) => isSpace(text.charCodeAt(at - 1)));
  for (const office of ['ead', 'eporting']) {
    for (const at of inspectors) {
      const found = text.startsWith(office, at - 1 - office.length) ? leadInspectorOn(lines, lines.at(at)) : null;
      if (found) return found;
    }
  }
  return null;
}
