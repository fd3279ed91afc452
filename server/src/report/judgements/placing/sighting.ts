import type { FrameworkArea, FrameworkLevel } from '../../../frameworks/schema';
import type { Span } from '../../../text/spans';
import type { Judgement, Scale } from '../../model';
import type { ResolvedPart } from '../../parts/parts';
import type { Form } from './forms';

/**
 * A grade as a reader saw it: what stood where, in which form. What it belongs to is told by where it stands, and decided
 * for all forms alike (`place.ts`). Offsets are into the text that the editor shows.
 */
export interface Sighting extends Partial<Pick<Judgement, 'inferred' | 'coded' | 'boxes' | 'travel' | 'citation'>> {
  readonly form: Form;
  /** Where the grade stands, in the pieces that the reader knows, or as one that may run over lines. */
  readonly grade: Span | readonly Span[];
  /** The grade as printed, where that is not the text at its place. */
  readonly printed?: string;
  /** Its level; null where that is unreadable or printed as not judged. */
  readonly level: FrameworkLevel | null;
  /** What it names: an area of the framework, or one in the report's own words; null for what is judged as a whole. */
  readonly area: FrameworkArea | string | null;
  readonly areaSpans?: readonly Span[];
  /** The service that it names itself; left out or null, its place tells. */
  readonly service?: string | null;
  /** What it says itself of the inspection that gave the grade; left out, its place tells. */
  readonly of?: 'this' | 'another';
  /** The offset whose surroundings tell what it belongs to; left out, that of its grade. */
  readonly at?: number;
  /** The part in whose words it was read, where that is not the one at its place. */
  readonly part?: ResolvedPart;
  /** The scale that it was read on, where that is not the one of its part. */
  readonly scale?: Scale;
  /** Set where words of its grade may be no level of the scale of its part: such a sighting makes no judgement. */
  readonly offScale?: true;
  /** Set where it is about the whole only if nothing else gives the result. */
  readonly ifNoResult?: true;
}

/** What a cited grade judged, where nothing more is known. */
export const EARLIER = 'Earlier inspection';
