import type { FrameworkArea, FrameworkLevel } from '../../../frameworks/schema';
import type { Judgement, Scale } from '../../model';
import { apart, type Span } from '../../../text/spans';
import { areaSlug } from '../subjects';

/** What was decided of a grade; the rest of a judgement follows from it. */
export interface Found extends Pick<Judgement, 'source' | 'role' | 'headline'> {
  readonly scale: Scale;
  readonly area: FrameworkArea | string;
  readonly service?: string | null;
  readonly level: FrameworkLevel | null;
  readonly printed: string;
  readonly fragments: readonly Span[];
  readonly areaSpans?: readonly Span[] | undefined;
  readonly inferred?: FrameworkLevel | null | undefined;
  readonly coded?: Judgement['coded'] | undefined;
  readonly boxes?: Judgement['boxes'] | undefined;
  readonly travel?: Judgement['travel'] | undefined;
  readonly citation?: string | null | undefined;
}

/** The identifier of an area, one of its own where the catalogue does not know it. */
export function areaIdOf(area: FrameworkArea | string): string {
  return typeof area === 'string' ? areaSlug(area) : area.id;
}

/** Completes what was decided. */
export function judgement(found: Found): Judgement {
  const { area, fragments } = found;
  const name = typeof area === 'string' ? area : area.name;
  return {
    start: fragments[0]?.start ?? 0,
    end: fragments.at(-1)?.end ?? 0,
    service: found.service ?? null,
    area: name,
    areaId: areaIdOf(area),
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
