import type { Framework } from '../frameworks/schema';
import { fold } from '../text/fold';
import { alternationOf } from './alternation';
import type { Detector } from './detector';

/** The words of titles that a catalogue has. */
export interface TitleWords {
  /** Whether a folded line has words that stand in the title of a known framework. */
  isPhrase(folded: string): boolean;
  /** Whether a folded line begins as titles of a known framework do, a year before it passed over. */
  opens(folded: string): boolean;
  /** Whether folded words have what prose calls inspections or who inspects. */
  tellOfInspection(folded: string): boolean;
}

/** The words of titles that some frameworks have. */
export function titleWordsOf(
  catalogue: readonly Framework[],
  detector: Detector,
  inspections: ReadonlySet<string>,
): TitleWords {
  const called = new RegExp(String.raw`\b${alternationOf(inspections)}\b`);
  const openings = new Set(catalogue.flatMap(({ front }) => front.opens.map(fold)));
  const pattern = openings.size === 0 ? null : new RegExp(String.raw`^(?:\d{4} )?${alternationOf(openings)}\b`);
  return {
    isPhrase: (folded) => detector.isTitle(folded),
    opens: (folded) => pattern?.test(folded) === true,
    tellOfInspection: (folded) => called.test(folded),
  };
}
