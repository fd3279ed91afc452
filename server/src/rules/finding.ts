import { Span } from '../text/spans';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A piece of the text and what takes its place; an empty span inserts. */
export interface Edit extends Span {
  readonly newText: string;
}

/** A way to mend what a finding says. */
export interface Fix {
  /** What it does, as the menu shows it: "Change to 'Adequate'". */
  readonly title: string;
  /** In the order of the text; they do not overlap. */
  readonly edits: readonly Edit[];
  /** The one to take where somebody just wants it mended. */
  readonly preferred?: boolean;
  /** Whether it may be applied together with others without being looked at. */
  readonly safe?: boolean;
}

/** A place in another document that bears on a finding. */
export interface Elsewhere {
  /** The other document's address. */
  readonly uri: string;
  /** 0-based. */
  readonly line: number;
  /** 0-based characters of that line, in UTF-16 code units; half-open. */
  readonly character: number;
  readonly endCharacter: number;
  readonly message: string;
}

/** One thing that a rule found. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The message in English where another language is spoken: what a waiver is for must not depend on who reads it. */
  readonly english?: string;
  readonly related: readonly (Span & { readonly message: string })[];
  /** Places in other documents. */
  readonly elsewhere?: readonly Elsewhere[];
  /** What can be done about it; the best first. Made with the finding, so that a code action never analyses again. */
  readonly fixes?: readonly Fix[];
  /** What the rule knows beyond its words, for actions that are no edits: the key of an unused waiver. */
  readonly data?: unknown;
}

/** What a finding says in English, whatever is spoken. */
export function englishOf({ message, english }: Pick<Finding, 'message' | 'english'>): string {
  return english ?? message;
}
