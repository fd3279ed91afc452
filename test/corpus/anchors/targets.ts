import { sectionsOf } from '../../../server/src/report/queries/sections';
import type { Report } from '../../../server/src/report/model';
import type { Span } from '../../../server/src/text/spans';
import type { Random } from '../../mutation/random';

/** What people annotate. */
export const targetKinds = ['grade', 'word', 'phrase', 'sentence', 'heading', 'over a page end'] as const;

export type TargetKind = (typeof targetKinds)[number];

const patterns = {
  word: /(?<![a-z])[a-z]{4,}/gi,
  phrase: /(?<=[ \n])[a-z]+ [a-z]+ [a-z]+(?: [a-z]+)?(?=[ \n])/g,
  sentence: /(?<=[.!?]\s)[A-Z][^.!?\f]{30,240}[.!?](?=\s)/g,
  'over a page end': /(?<=[.!?]\s)[A-Z][^.!?\f]{20,160}\f[^.!?\f]{10,260}[.!?](?=\s)/g,
} as const;

/** Some places of a report that somebody may annotate. */
export function targetsIn(report: Report, random: Random, each: number): { kind: TargetKind; place: Span }[] {
  return targetKinds.flatMap((kind) => random.some(placesOf(report, kind), each).map((place) => ({ kind, place })));
}

function placesOf(report: Report, kind: TargetKind): Span[] {
  if (kind === 'grade') return report.judgements.filter(({ start, end }) => end > start);
  if (kind === 'heading')
    return sectionsOf(report)
      .filter((each) => each.kind !== 'paragraph')
      .map(({ titleSpan }) => titleSpan);
  const furniture = report.furniture;
  return Array.from(report.text.matchAll(patterns[kind]), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  })).filter(
    ({ start, end }) => kind === 'over a page end' || !furniture.some((line) => line.start < end && start < line.end),
  );
}
