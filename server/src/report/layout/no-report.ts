import type { Lines } from '../../text/lines';
import type { Report } from '../model';
import { ReadRoles } from './line-roles';
import type { Layout } from './page';

/**
 * The report of a text that is none. It has its properties in the order of every other one, so that all are looked at
 * alike.
 * @param unplaced Digits that would be grades, if somebody says that it is a report all the same.
 */
export function nothingIn(
  text: string,
  lines: Lines,
  catalogue: Report['catalogue'],
  { furniture, footnotes }: Layout,
  confidence: number,
  unplaced: Report['unplaced'],
): Report {
  return {
    text,
    source: text,
    lines,
    catalogue,
    confidence,
    title: null,
    authority: null,
    inspected: [],
    published: null,
    leadInspector: null,
    documents: [],
    parts: [],
    outline: [],
    judgements: [],
    legends: [],
    tables: [],
    tickRows: [],
    unplaced,
    recommendations: [],
    actionLists: [],
    paragraphs: [],
    contents: [],
    furniture,
    footnotes,
    roles: new ReadRoles(lines, { judgements: [], outline: [], contents: [], footnotes, furniture }),
  };
}
