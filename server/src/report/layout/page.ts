import type { Furniture, LineRole } from '../model';
import type { Span } from '../../text/spans';
import type { ContentsList } from './contents-entries';

export { LineRole } from '../model';

/** The first and the last line of a page, 0-based, both included. */
export interface Page {
  readonly first: number;
  readonly last: number;
}

/** The page's own marks told apart from the report's text. */
export interface Layout {
  readonly pages: readonly Page[];
  readonly furniture: readonly Furniture[];
  readonly footnotes: readonly Span[];
  readonly contents: ContentsList | null;
  /** The page that a line stands on, counted from 1. */
  pageOf(line: number): number;
  /** What a line is to its page; which of them are headings is found out later. */
  role(line: number): LineRole;
  /** The next line at or after this one that holds text of the report; `lines.count` where there is none. */
  nextText(line: number): number;
}
