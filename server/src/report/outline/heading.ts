import { fold, nameOf } from '../../text/fold';
import type { Span } from '../../text/spans';

/** A heading, its wrapped lines joined. Lines are 0-based, the last one included. */
export interface Heading extends Span {
  readonly first: number;
  readonly last: number;
  readonly title: string;
  /** The title folded. */
  readonly folded: string;
  /** The folded name that the title stands for: without numbering, article and final marks. */
  readonly name: string;
}

/** A heading with its title in every form that later stages compare. */
export function headingOf(place: Span & { readonly first: number; readonly last: number }, title: string): Heading {
  const folded = fold(title);
  const { first, last, start, end } = place;
  return { first, last, start, end, title, folded, name: nameOf(folded) };
}

/** What is known of texts before headings are read. */
export interface HeadingWords {
  /** Whether the text at an offset may open with a name: a cheap look at its first word. */
  readonly mayOpenName: (offset: number) => boolean;
  /** Whether a piece of the text may close with a name or with a grade behind one: a cheap look at its last word. */
  readonly mayCloseName: (from: number, to: number) => boolean;
  /** Whether a folded name is known to be a heading's whole: an area, an entry of the contents list. */
  readonly isName: (name: string) => boolean;
  /** Whether a folded name is an entry of the contents list. */
  readonly isListed: (name: string) => boolean;
  /** Whether a folded text is a known name with its grade behind it. */
  readonly isGradedName: (folded: string) => boolean;
  /** Whether a folded text ends in a grade of what it names, so that a full stop may close it. */
  readonly isGraded: (folded: string) => boolean;
}
