import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type { FrameworkLevel } from '../frameworks/schema';
import type { Judgement, Report } from '../report/model';
import { Rewriter } from '../rules/rewording/rewriter';
import type { Span } from '../text/spans';
import { areaPlaces } from './navigation/area-places';
import { placeAt } from './navigation/place';
import { toOffset, toRange } from './positions';

/** A judgement that can be changed everywhere. */
export interface Changeable {
  /** What the caret stands on. */
  readonly range: Range;
  readonly judgement: Judgement;
  /** What it says now; '' where that is not known. */
  readonly placeholder: string;
}

/**
 * The judgement at a position whose level can be changed at every place that awards it.
 *
 * @param position 0-based, UTF-16
 * @returns Null where nothing is awarded, or on no known scale.
 */
export function changeable(report: Report, position: Position): Changeable | null {
  const place = placeAt(report, toOffset(report.lines, position));
  if (place?.kind !== 'judgement') return null;
  const { judgement, span } = place;
  if (judgement.role !== 'awarded' || judgement.scale.levels.length === 0) return null;
  return { range: toRange(report.lines, span), judgement, placeholder: judgement.level?.label ?? '' };
}

/** How a judgement is changed everywhere. */
export interface Change {
  readonly edits: readonly TextEdit[];
  /** The places where no edit is sure to make the text say the new level. */
  readonly left: readonly Judgement[];
}

/** The level of a judgement's scale that a person names by its label, another wording of it or its code. */
export function levelNamed({ scale }: Judgement, name: string): FrameworkLevel | null {
  const sought = name.trim().toLowerCase();
  const isIt = ({ label, variants, code }: FrameworkLevel): boolean =>
    [label, code ?? label, ...variants].some((wording) => wording.toLowerCase() === sought);
  return scale.levels.find(isIt) ?? null;
}

/** Writes a level at every place that awards the area of a judgement, in the words and the form of each place. */
export function changeEverywhere(report: Report, judgement: Judgement, level: FrameworkLevel): Change {
  const rewriter = new Rewriter(report);
  const places = areaPlaces(report, judgement).filter(({ role }) => role === 'awarded');
  const own = new Set(places);
  const edits: TextEdit[] = [];
  const left: Judgement[] = [];
  let end = 0;
  for (const place of places) {
    if (place.level?.label === level.label) continue;
    const rewording = isShared(report, place, own) ? null : rewriter.reword(place, level);
    const [first] = rewording?.edits ?? [];
    if (rewording === null || first === undefined || first.start < end) {
      left.push(place);
      continue;
    }
    end = Math.max(...rewording.edits.map((edit) => edit.end));
    edits.push(...rewording.edits.map((edit) => ({ range: toRange(report.lines, edit), newText: edit.newText })));
  }
  return { edits, left };
}

/** 'Health and safety are good': one grade that two areas share cannot be changed for one of them. */
function isShared({ judgements }: Report, place: Judgement, own: ReadonlySet<Judgement>): boolean {
  const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  return judgements.some(
    (other) => !own.has(other) && other.fragments.some((piece) => place.fragments.some((mine) => touches(piece, mine))),
  );
}
