import type { Block } from './blocks';
import { fold } from './fold';
import type { JudgementContext } from './judgement-context';
import { codeAt } from './letters';

/** What introduces results of another time. */
const EARLIER_RESULTS =
  /\b(?:previous|last|earlier|in (?:19|20)\d\d|judge?ments were|were judged|was judged|visits? found)\b/;

/** Lines above a table in which its introduction stands. */
const INTRODUCTION = 4;

/**
 * Whether the line above a table says that its results are of an earlier inspection.
 *
 * @param first The table's first line, 0-based.
 */
export function isEarlierTable(context: JudgementContext, first: number): boolean {
  const { lines } = context;
  if (context.isCover(lines.inkStart(first))) return false;
  for (let line = first - 1; line >= 0 && first - line <= INTRODUCTION; line--) {
    if (!lines.isBlank(line)) return EARLIER_RESULTS.test(fold(lines.ink(line)));
  }
  return false;
}

const COLON = 58;

/** So many lines at the end of a block introduce the list below it. */
const INTRODUCING = 2;

/**
 * Whether the end of a block says that the items below it are results of an earlier inspection: 'The last inspection was in
 * 2014. The judgements were:'. Null where it introduces no list.
 */
export function introducesEarlier({ lines }: JudgementContext, { first, last }: Block): boolean | null {
  const end = lines.inkEnd(last);
  if (codeAt(lines.text, end - 1) !== COLON) return null;
  const start = lines.inkStart(Math.max(first, last - INTRODUCING + 1));
  return EARLIER_RESULTS.test(fold(lines.text.slice(start, end)));
}
