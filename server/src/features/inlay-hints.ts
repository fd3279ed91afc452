import { InlayHintKind, type InlayHint, type Range } from 'vscode-languageserver';
import type { Judgement, Report } from '../report/model';
import { toOffset, toPosition } from './positions';

/**
 * The level behind a bare digit, stars or a tick: what a reader cannot see in the grade itself.
 * @param range the part of the text that is shown; 0-based, UTF-16
 */
export function inlayHints(report: Report, range: Range): InlayHint[] {
  const start = toOffset(report.lines, range.start);
  const end = toOffset(report.lines, range.end);
  return report.judgements
    .filter((judgement) => judgement.start <= end && judgement.end >= start)
    .flatMap((judgement): InlayHint[] => {
      const label = labelOf(judgement);
      const last = judgement.fragments.at(-1);
      if (label === null || last === undefined) return [];
      const position = toPosition(report.lines, last.end);
      return [{ position, label, kind: InlayHintKind.Type, paddingLeft: true }];
    });
}

/** The level where the grade does not name it; with a question mark where the grade could not be read. */
function labelOf({ level, inferred, printed, source }: Judgement): string | null {
  if (level === null) return inferred === null ? null : `${inferred.label}?`;
  // What a tick row prints as its grade is the label of a box: which of them is ticked is hard to see.
  if (source === 'tick') return level.label;
  // Whatever has a word in it says its level itself, in the label's words or in others.
  return /[a-z]{2}/i.test(printed.replace(/\bgrade\b/i, '')) ? null : level.label;
}
