import type { Framework } from '../frameworks/schema';
import { fold } from '../text/fold';
import { Openings } from '../text/word-edges';
import { alternationOf } from './alternation';
import { type AuthorityIn, authorityFormsOf } from './authority/forms';
import type { AuthorityNames } from './authority/names';
import { sourceOf } from './whole-subjects';
import type { Detector } from './detector';

/** The words of titles that a catalogue has. */
export interface TitleWords {
  /** Whether a folded line has words that stand in the title of a known framework. */
  isPhrase(folded: string): boolean;
  /** A cheap look whether a text may begin so at an offset, by its first word. */
  mayOpen(text: string, offset: number): boolean;
  /** Whether a folded line begins as titles of a known framework do, a year before it passed over. */
  opens(folded: string): boolean;
  /**
   * Whether a title ends in words that name in full what was inspected.
   *
   * @param mayGoOn Whether those count too behind which a title may go on.
   */
  isComplete(title: string, mayGoOn?: boolean): boolean;
  /** Whether what a title says was inspected begins as kinds of services do, and is no name. */
  isOfKind(inspected: string): boolean;
  /** How authorities are called. */
  readonly authorities: AuthorityNames;
  /** The authority that a title names. */
  readonly authorityIn: AuthorityIn;
  /** Whether folded words behind 'dear ' are to those whom letters at the end of a report are to. */
  isGreeted(folded: string): boolean;
  /** Whether folded words have what prose calls inspections or who inspects. */
  tellsOfInspection(folded: string): boolean;
}

/** The words of titles that some frameworks have. */
export function titleWordsOf(
  catalogue: readonly Framework[],
  detector: Detector,
  authorities: AuthorityNames,
  inspections: ReadonlySet<string>,
  wholes: ReadonlySet<string>,
): TitleWords {
  const closings = [...new Set(catalogue.flatMap(({ front }) => front.closes.map(fold)))];
  const whole = endOf(closings.map((phrase) => phrase.replace(/\[([^[\]]*)\]$/, '$1')));
  const partial = endOf(closings);
  const kinds = [...new Set(catalogue.flatMap(({ parts }) => parts))].map((phrase) => sourceOf(fold(phrase)));
  const kind = new RegExp(String.raw`^(?:${[...kinds, alternationOf(wholes)].join('|')})\b`, 'i');
  const isOfKind = (inspected: string) => kind.test(inspected);
  const greeted = new RegExp(
    String.raw`^${alternationOf(new Set(catalogue.flatMap(({ front }) => front.greets.map(fold))))}\b`,
  );
  const called = new RegExp(String.raw`\b${alternationOf(inspections)}\b`);
  const openings = new Set(catalogue.flatMap(({ front }) => front.opens.map(fold)));
  const pattern = openings.size === 0 ? null : new RegExp(String.raw`^(?:\d{4} )?${alternationOf(openings)}\b`);
  const words = new Openings(openings);
  return {
    mayOpen: (text, offset) => words.mayOpen(text, offset),
    isPhrase: (folded) => detector.isTitle(folded),
    isComplete: (title, mayGoOn) => (mayGoOn ? partial : whole).test(title),
    isOfKind,
    authorities,
    authorityIn: authorityFormsOf(catalogue, authorities, isOfKind),
    opens: (folded) => pattern?.test(folded) === true,
    isGreeted: (folded) => greeted.test(folded),
    tellsOfInspection: (folded) => called.test(folded),
  };
}

/** What finds one of some phrases at the end of a title, a footnote's number behind it or not. */
const endOf = (phrases: readonly string[]): RegExp =>
  new RegExp(String.raw`\b(?:${phrases.map(sourceOf).join('|') || '(?!)'})\d?$`, 'i');
