import type { JudgementContext } from '../judgements/context';
import { foldGrade, isNotJudged, withoutDegree } from '../../vocabulary/levels';
import type { Scale, Source, UnplacedGrade } from '../model';
import type { Span } from '../../text/spans';
import type { ResolvedPart } from '../parts/parts';
import { isInWords } from '../judgements/written-grade';

/** Where a grade stands and what it would judge. */
interface Belonging {
  readonly part: ResolvedPart;
  readonly scale: Scale;
  readonly area: string;
  readonly service: string | null;
  readonly source: Source;
}

const CODE = /(?:^|\bgrade |\p{L} ?[-\u2010-\u2015] ?)(\d)(?=$|\D)/iu;

/** A code behind its word, with what parts them. */
const BEHIND = /\bgrade \d|(?<=\p{L}) ?[-\u2010-\u2015] ?\d$/iu;

/** A digit at the end, one blank behind a word. */
const LAST_DIGIT = /(?<=\p{L}) (\d)$/u;

/**
 * What of a printed grade names no level of its part's scale: the code, or a word that is a level elsewhere.
 *
 * @param printed The grade as printed, its pieces joined.
 * @param fragments Where it stands.
 * @param isCoded Whether a digit at its end is the code of its word.
 */
export function unplacedPiece(
  context: JudgementContext,
  { part, scale, area, service, source }: Belonging,
  printed: string,
  fragments: readonly Span[],
  isCoded = false,
): UnplacedGrade[] {
  const { levels } = scale;
  const place = { scale, area, service, source };
  const inWords = isInWords(printed);
  const code = inWords ? undefined : ((isCoded ? LAST_DIGIT.exec(printed) : null) ?? CODE.exec(printed))?.[1];
  const bare = isCoded ? printed.replace(LAST_DIGIT, '') : printed;
  const word = foldGrade(inWords ? printed : bare.replace(BEHIND, ' ').replace(/[()]/g, ' '));
  // What answers a question of the record is on no scale.
  if (isNotJudged(word) || word === 'yes' || word === 'no') return [];
  const byCode = code === undefined ? null : (levels.find((level) => level.code === code) ?? null);
  const byWord = levels.length === 0 || word === code ? null : part.levels.level(word);
  const usesCodes = levels.length === 0 || levels.some((level) => level.code !== null);
  if (code !== undefined && !byCode && usesCodes) {
    const piece = codePiece(context.lines.text, fragments, code);
    return piece ? [{ kind: 'code', printed: code, fragments: [piece], beside: byWord, ...piece, ...place }] : [];
  }
  if (
    levels.length === 0 ||
    byWord ||
    word === '' ||
    word === code ||
    !context.vocabulary.levels.level(withoutDegree(word))
  )
    return [];
  const pieces = code === undefined ? fragments : wordPieces(context.lines.text, fragments);
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? start;
  const written = pieces.map((piece) => context.lines.text.slice(piece.start, piece.end)).join(' ');
  return [{ kind: 'word', printed: written, fragments: pieces, beside: byCode, start, end, ...place }];
}

/** Where the code stands; null where the grade is in several pieces. */
function codePiece(text: string, [only, ...others]: readonly Span[], code: string): Span | null {
  const at = only && others.length === 0 ? text.slice(only.start, only.end).indexOf(code) : -1;
  return only && at >= 0 ? { start: only.start + at, end: only.start + at + code.length } : null;
}

/** Where the word of a grade with a code stands: in brackets behind it, or before it. */
function wordPieces(text: string, fragments: readonly Span[]): readonly Span[] {
  const [only, ...others] = fragments;
  if (!only || others.length > 0) return fragments;
  const printed = text.slice(only.start, only.end);
  const open = printed.indexOf('(');
  const [from, to] = open >= 0 ? [open + 1, printed.lastIndexOf(')')] : [0, printed.search(BEHIND)];
  const word = printed.slice(from, Math.max(from, to)).trimEnd();
  return word === '' ? fragments : [{ start: only.start + from, end: only.start + from + word.length }];
}

/** A detection below this may have the wrong scale. */
const SURE = 0.6;

/** Of an unknown framework only codes count, where it prints no scale; of a known one whatever its scale lacks. */
export function isKnown({ detection, scale }: ResolvedPart): boolean {
  return detection ? detection.confidence >= SURE : scale?.levels.length === 0;
}
