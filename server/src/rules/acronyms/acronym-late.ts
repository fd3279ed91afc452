import * as l10n from '../../l10n';
import { RECOGNISED, type Report } from '../../report/model';
import { lineNumber } from '../../report/queries/places';
import { oncePerReport } from '../../report/queries/once';
import { lastAt, type Span } from '../../text/spans';
import { KNOWN } from './known';
import { spelledOut } from './spelled';
import { capitalsIn, usesOf, type Acronym } from './uses';
import { paragraphsOf } from '../shared/paragraphs';
import type { Rule } from '../rule';

/** Acronyms that the running text uses before the place where it says what they stand for. */
export const acronymLate: Rule = {
  id: 'acronym-late',
  description: 'An acronym is used before it is expanded.',
  severity: 'information',
  check(report) {
    if (report.confidence < RECOGNISED) return [];
    const late = [...capitalsIn(report)].filter(
      ([name, places]) => places.length > 1 && !KNOWN.has(name) && report.text.includes(`(${name})`),
    );
    return late.slice(0, MOST).flatMap(([name, places]) => {
      const { uses } = inSentences(report, usesOf(report, name, places));
      const at = uses.findIndex((use) => isExpanded(report, name, use));
      const [first] = uses;
      const expansion = uses[at];
      if (at < LEAST_BEFORE || first === undefined || expansion === undefined) return [];
      // The words themselves may stand before the first use, without the acronym in brackets.
      if (spelledOut(report.text.slice(0, first.start), new Set([name])).size > 0) return [];
      const line = lineNumber(report, expansion);
      const message = l10n.t("'{0}' is used before it is explained, on line {1}.", name, line);
      return [{ message, related: [{ message: l10n.t("'{0}' is explained", name), ...expansion }], ...first }];
    });
  },
};

/** Each of them is looked for in what stands before it: a text has hardly more. */
const MOST = 50;

/** So many uses before the words show that the reader was meant to know them by then. */
const LEAST_BEFORE = 1;

/** A line of a sentence is no shorter; titles, addresses and the head of a letter may be. */
const SENTENCE = 45;

/** Only what stands in sentences counts: who reads a title or an address is told of its words further down. */
function inSentences(report: Report, { name, uses }: Acronym): Acronym {
  const spans = sentenceSpans(report);
  return { name, uses: uses.filter(({ start }) => (spans[lastAt(spans, start)]?.end ?? 0) > start) };
}

/** The paragraphs that are sentences, in order. */
const sentenceSpans = oncePerReport((report: Report): readonly Span[] =>
  paragraphsOf(report).flatMap(({ lines }) => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined || !'.;:'.includes(report.text.charAt(last.end - 1))) return [];
    return lines.some(({ start, end }) => end - start >= SENTENCE) ? [{ start: first.start, end: last.end }] : [];
  }),
);

/** The words before a bracket that an acronym may be short for, as many as it has letters and small ones between. */
const BEFORE = 120;

/** 'the multi-agency safeguarding hub (MASH)': the acronym alone in brackets, its words before them. */
function isExpanded({ text }: Report, name: string, { start, end }: Span): boolean {
  if (text.charAt(start - 1) !== '(' || text.charAt(end) !== ')') return false;
  const words = text
    .slice(Math.max(0, start - 1 - BEFORE), start - 1)
    .split(/[.;:()]/)
    .at(-1);
  return words !== undefined && spelledOut(`The ${words.trim()}.`, new Set([name])).has(name);
}
