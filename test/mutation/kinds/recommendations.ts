import { LineRole, type Recommendation } from '../../../server/src/report/model';
import { spanOf } from '../grade-wording';
import type { Chance, Kind } from '../slip';
import type { Subject } from '../subject';

/** A bullet or a number before an item, with the blanks behind it. */
const MARKER = /^\s*(?:[^\p{L}\p{N}\s'"‘“(]{1,2}|\(?\d{1,3}[.)]?|\(?[a-z][.)])\s+/u;

/** Where the words of an item start, behind its bullet or number; null where nothing marks it as an item. */
function wordsOf({ text, report }: Subject, { start, end }: Recommendation) {
  const line = report.lines.start(report.lines.at(start));
  const marker = MARKER.exec(text.slice(line, end));
  return marker === null ? null : { start: line + marker[0].length, end, line, marker: marker[0] };
}

/** Whether a line of text that is no other item stands right below an item: behind an empty mark it reads as its text. */
function hasTextBelow({ text, report: { lines, roles } }: Subject, { end }: Recommendation): boolean {
  const next = lines.at(end) + 1;
  if (next >= lines.count || lines.isBlank(next) || roles.of(next) !== LineRole.text) return false;
  return !MARKER.test(text.slice(lines.start(next), lines.end(next)));
}

const emptied: Kind = {
  name: 'recommendation emptied',
  rules: ['recommendation-empty'],
  chances: (subject) =>
    subject.report.recommendations.map((item): Chance => {
      const words = wordsOf(subject, item);
      if (words === null) return { leftOut: 'an item without a mark is gone without a trace' };
      if (hasTextBelow(subject, item)) return { leftOut: 'a line right below its mark, which may be its text' };
      if (/\([A-Z]{2}/.test(item.text)) return { leftOut: 'an acronym is explained in it' };
      return {
        make: () => ({ edits: [{ ...spanOf(words), newText: '' }], places: [{ start: words.line, end: words.end }] }),
      };
    }),
};

const doubled: Kind = {
  name: 'recommendation doubled',
  rules: ['recommendation-repeated'],
  chances: (subject) =>
    subject.report.recommendations.map((item, index): Chance => {
      const words = wordsOf(subject, item);
      const next = subject.report.recommendations[index + 1];
      const behind = next && wordsOf(subject, next);
      if (words === null || (next !== undefined && behind === null)) return { leftOut: 'an item without a mark' };
      const copy = subject.text.slice(words.start, words.end);
      // In a numbered list the copy takes the place of the next item: its own number would be another slip.
      if (/\d/.test(words.marker)) {
        if (behind == null || next?.heading !== item.heading) return { leftOut: 'the last of a numbered list' };
        return { make: () => ({ edits: [{ ...spanOf(behind), newText: copy }] }) };
      }
      return {
        make: () => ({
          edits: [{ start: words.end, end: words.end, newText: `\n${words.marker.replace('\f', '')}${copy}` }],
          places: [{ start: words.start, end: words.end }],
        }),
      };
    }),
};

/** The line that gives the first actions of a list their time is lost, and those below keep theirs. */
const timeframeLost: Kind = {
  name: 'timeframe lost',
  rules: ['recommendation-timeframe'],
  chances: (subject) => {
    const { recommendations, lines } = subject.report;
    return recommendations.flatMap((item, index): Chance[] => {
      const { heading, timeframe } = item;
      const list = recommendations.filter((other) => other.heading === heading);
      if (timeframe === null || recommendations[index - 1]?.heading === heading) return [];
      if (list.every((other) => other.timeframe === timeframe)) return [{ leftOut: 'the only timeframe of its list' }];
      const own = list.filter((other) => other.timeframe === timeframe);
      if (own.length > 1) return [{ leftOut: 'several items lose it, which may be meant' }];
      const at = subject.text.lastIndexOf(timeframe, item.start);
      const line = lines.at(at);
      const span = { start: lines.start(line), end: lines.start(line + 1) };
      return [{ make: () => (at < 0 ? null : { edits: [{ ...span, newText: '' }], places: own.map(spanOf) }) }];
    });
  },
};

/** Recommendations that ask for nothing, for the same twice, or for something without a time. */
export const recommendationKinds: readonly Kind[] = [emptied, doubled, timeframeLost];
