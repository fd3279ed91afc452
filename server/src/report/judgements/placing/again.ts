import { areaSlug } from '../subjects';
import type { FrameworkLevel } from '../../../frameworks/schema';
import type { Span } from '../../../text/spans';
import type { Judgement } from '../../model';
import type { JudgementContext } from '../context';
import { judgement } from './judgement';
import { piecesAt, printedAt } from './place';
import type { Zones } from './zones';

/** A place that gives a result again. */
export interface Restatement {
  readonly source: 'heading' | 'statement';
  /** Where the grade stands, which may run over lines. */
  readonly grade: Span;
  /** Its pieces, where other columns stand between them. */
  readonly pieces?: readonly Span[];
  readonly areaSpans: readonly Span[];
  /** The result: what is judged is the same. */
  readonly result: Judgement;
  /** The level where it is another one than the result's: one of the two is a slip. */
  readonly differing?: FrameworkLevel;
  /** The offset whose surroundings tell whose grade it is. */
  readonly at: number;
}

/** Places what gives results again; what stands in a section about other inspections gives none of this one. */
export function placeAgain(context: JudgementContext, zones: Zones, found: readonly Restatement[]): Judgement[] {
  return found
    .filter(({ at }) => !zones.isOfOthers(at))
    .map(({ source, grade, pieces, areaSpans, result, differing }) => ({
      ...judgement({
        ...result,
        level: differing ?? result.level,
        printed: pieces?.map((piece) => printedAt(context, piece)).join(' ') ?? printedAt(context, grade),
        fragments: pieces ?? piecesAt(context, grade),
        source,
        headline: false,
        areaSpans,
        inferred: null,
        coded: null,
        boxes: [],
        travel: null,
      }),
      areaId: result.areaId,
    }));
}

/** Gives what no list has an area of its own for each grade: two sentences with one subject may be of two things. */
export function apartFromResults(asides: readonly Judgement[]): Judgement[] {
  return asides.map((each) => ({ ...each, areaId: `said_${areaSlug(each.level?.label ?? '')}_${each.areaId}` }));
}

/** A box stands so near below the sentence that introduces it, in lines: one on another page is a summary of its own. */
const BOX_REACH = 25;

/**
 * Makes the box right below the sentence that says the same the result in its place: the sentence introduces it.
 *
 * @param judgements All of a document, in order of the text.
 */
export function withBoxes({ lines }: JudgementContext, judgements: readonly Judgement[]): Judgement[] {
  const isBoxed = (judgement: Judgement | undefined, box: Judgement | undefined) =>
    judgement?.headline === true &&
    judgement.source === 'statement' &&
    box?.source === 'heading' &&
    !box.headline &&
    box.role === 'awarded' &&
    box.areaId === judgement.areaId &&
    box.scale === judgement.scale &&
    box.service === judgement.service &&
    lines.at(box.start) - lines.at(judgement.start) <= BOX_REACH;
  return judgements.map((each, index) => {
    if (isBoxed(each, judgements[index + 1])) return { ...each, headline: false };
    return isBoxed(judgements[index - 1], each) ? { ...each, headline: true } : each;
  });
}
