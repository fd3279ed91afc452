import type { FrameworkArea, FrameworkLevel } from '../../frameworks/schema';
import type { Judgement, Scale } from '../model';
import { apart, type Span } from '../../text/spans';
import { areaSlug } from './subjects';

/** What a reader found; the rest of a judgement follows from it. */
export interface Found extends Pick<Judgement, 'source' | 'role' | 'headline'> {
  readonly scale: Scale;
  readonly area: FrameworkArea | string;
  readonly service?: string | null;
  readonly level: FrameworkLevel | null;
  readonly printed: string;
  readonly fragments: readonly Span[];
  readonly areaSpans?: readonly Span[];
  readonly inferred?: FrameworkLevel | null;
  readonly coded?: Judgement['coded'];
  readonly boxes?: Judgement['boxes'];
  readonly travel?: Judgement['travel'];
  readonly citation?: string | null;
}

/** What a cited grade judged, where nothing more is known. */
export const EARLIER = 'Earlier inspection';

/** Completes what a reader found. */
export function judgement(found: Found): Judgement {
  const { area, fragments } = found;
  const name = typeof area === 'string' ? area : area.name;
  return {
    start: fragments[0]?.start ?? 0,
    end: fragments.at(-1)?.end ?? 0,
    service: found.service ?? null,
    area: name,
    areaId: typeof area === 'string' ? areaSlug(name) : area.id,
    printed: apart(found.printed),
    level: found.level,
    inferred: found.inferred ?? null,
    scale: found.scale,
    source: found.source,
    role: found.role,
    headline: found.headline,
    fragments,
    areaSpans: found.areaSpans ?? [],
    coded: found.coded ?? null,
    boxes: found.boxes ?? [],
    travel: found.travel ?? null,
    citation: found.citation ?? null,
  };
}
