import type { Report } from '../../../server/src/report/model';

/** What a careful reader found on the front of a report; what is left out was not asked. */
export interface ExpectedFront {
  readonly title?: string | null;
  readonly subject?: string | null;
  readonly published?: string | null;
  readonly inspected?: readonly (readonly [from: string, to: string])[];
}

/** One thing that the front of a report says, as it was found and as it should be. */
export interface FrontDifference {
  readonly what: keyof ExpectedFront;
  readonly wanted: string;
  readonly found: string;
}

const bare = (text: string | null | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Compares the front of a report with what a careful reader found there. Marks and capitals do not count.
 *
 * @returns how many things were asked, and those that differ
 */
export function compareFront(
  report: Report,
  expected: ExpectedFront,
): { asked: (keyof ExpectedFront)[]; differences: FrontDifference[] } {
  const days = (ranges: readonly (readonly [string, string])[]) => ranges.map((range) => range.join(' to ')).join(', ');
  const seen: readonly [keyof ExpectedFront, string, string][] = [
    ['title', bare(expected.title), bare(report.title?.value)],
    ['subject', bare(expected.subject), bare(report.authority?.value)],
    ['published', expected.published ?? '', report.published?.value ?? ''],
    ['inspected', days(expected.inspected ?? []), days(report.inspected.map(({ from, to }) => [from, to] as const))],
  ];
  const asked = seen.filter(([what]) => expected[what] !== undefined);
  return {
    asked: asked.map(([what]) => what),
    differences: asked
      .filter(([, wanted, found]) => wanted !== found)
      .map(([what, wanted, found]) => ({ what, wanted, found })),
  };
}
