import type { Layout } from '../layout/page';
import { fold } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import type { FrontForms } from '../../vocabulary/front-forms';
import { isWrittenAsName, mayBeName, type Name, recurs } from './names';

/** The path that a web page stands at: 'Home > Find a care service > Elm Court', 'Back to Elm Court'. */
const PATH = /^(?:(?:you are (?:here|in): ?)?[a-z ]{0,12}home ?[>/|\u203a\u00bb]|back to) ?\S/i;

/** Whether a line is a web page's path. */
export const isPath = (ink: string): boolean => PATH.test(ink);

/** It stands on one of so many first lines with text. */
const REACH = 24;

/** The name at the end of a web page's path, where the page has it elsewhere; null where there is none. */
export function nameInPath(lines: LineTable, layout: Layout, { mastheads, fields }: FrontForms): Name | null {
  let line = layout.nextText(0);
  let before = '';
  for (let seen = 0; line < lines.count && seen < REACH; line = layout.nextText(line + 1), seen++) {
    const ink = lines.ink(line);
    // The path may end with the name on a line of its own, right above the heading that is the same.
    const isOther = () => [...mastheads, ...fields].includes(fold(ink));
    if (ink === before && ink.includes(' ') && mayBeName(ink) && isWrittenAsName(ink) && !isOther())
      return { value: ink, start: lines.inkStart(line), end: lines.inkEnd(line) };
    before = ink;
    const name = nameAtEnd(lines, line);
    if (name) return name;
  }
  return null;
}

/** The name at the end of a web page's path that stands again right below it, as the heading of the page; null for none. */
export function nameHeaded(lines: LineTable, layout: Layout): Name | null {
  let line = layout.nextText(0);
  for (let seen = 0; line < lines.count && seen < REACH; line = layout.nextText(line + 1), seen++) {
    const name = nameAtEnd(lines, line);
    const below = layout.nextText(line + 1);
    if (name && below < lines.count && lines.ink(below) === name.value)
      return { ...name, start: lines.inkStart(below), end: lines.inkEnd(below) };
  }
  return null;
}

/** The name at the end of a line that is a path, where the page has it elsewhere. */
function nameAtEnd(lines: LineTable, line: number): Name | null {
  const ink = lines.ink(line);
  if (!PATH.test(ink)) return null;
  const value = ink.replace(/^(?:.*[>/|\u203a\u00bb]|back to) ?/i, '');
  const end = lines.inkEnd(line);
  const start = end - value.length;
  const isName = value.includes(' ') && mayBeName(value) && isWrittenAsName(value);
  return isName && recurs(lines, value, start, end) ? { value, start, end } : null;
}
