import type { AuthorityNames } from '../../vocabulary/authority/names';
import { fold } from '../../text/fold';
import { breaksOff } from './front-lines';
import type { LineTable } from '../../text/lines';

/** The name of an authority that stands on the first line of a title, before it. */
export interface NameBefore {
  readonly name: string;
  /** The line that the name begins on, 0-based: the one above where it is wrapped. */
  readonly first: number;
  /** The offset in the text that the title starts at. */
  readonly titleStart: number;
}

/** What stands before a title on its line. */
const OPENS_INSPECTION = /^(\S.{1,80}?),? (?=(?:R[Ee]-?[Ii]|I)(?:nspection of|NSPECTION OF) )/;

/** The name of an authority that a colon or a dash parts from the title: 'Anyshire Council: Self-evaluation'. */
const PARTED = /^(\S[^:]{1,80}?)(?::| [-\u2013\u2014]) (?=\p{Lu})/u;

/**
 * The name of an authority on the line of a title: one that lost the end of its own, 'Anyshire Council Inspection of …', or
 * that is parted from it by a mark.
 *
 * @param line The line of the title, 0-based.
 */
export function nameBeforeTitle(lines: LineTable, line: number, { isBody, isName }: AuthorityNames): NameBefore | null {
  const match = OPENS_INSPECTION.exec(lines.ink(line)) ?? PARTED.exec(lines.ink(line));
  const end = match?.[1];
  if (!match || end === undefined || !isName(end)) return null;
  const above = line > 0 && !lines.startsPage(line) ? lines.ink(line - 1) : '';
  const isWrapped = isName(above) && (breaksOff(above) || !isBody(fold(end)));
  const name = isWrapped ? `${above} ${end}` : end;
  if (!isBody(fold(name))) return null;
  return { name, first: isWrapped ? line - 1 : line, titleStart: lines.inkStart(line) + match[0].length };
}
