import type { Framework, FrameworkArea, FrameworkInput, FrameworkLevel } from '../schema';

/** An area as a catalogue file writes it: what may be left out is left out. */
export type AreaInput = NonNullable<FrameworkInput['areas']>[number];

/** Areas for which the table of results of every report has a row. */
export function listed(areas: readonly AreaInput[]): AreaInput[] {
  return areas.map((area) => ({ ...area, listed: true }));
}

/** A remark on comparing with another framework, as a catalogue file writes it. */
export type ComparabilityInput = NonNullable<FrameworkInput['comparability']>[number];

/** A cue as a catalogue file writes it. */
export type CueInput = NonNullable<FrameworkInput['cues']>[number];

/** A level as a catalogue file writes it. */
export type LevelInput = FrameworkInput['levels'][number];

/**
 * Areas that only some reports judge and whose names no page that was read confirms.
 *
 * @param names the name of each, or its name and then its other names
 */
export function unconfirmedAreas(names: readonly (string | readonly [string, ...string[]])[]): AreaInput[] {
  return names.map((given) => {
    const [name, ...variants] = typeof given === 'string' ? [given] : given;
    const id = name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
      .replaceAll(' ', '_')
      .slice(0, 80)
      .replace(/_$/, '');
    return { id, name, variants, optional: true, verified: false };
  });
}

function level(input: LevelInput): FrameworkLevel {
  return { ...input, variants: input.variants ?? [], code: input.code ?? null, verified: input.verified ?? true };
}

function area(input: AreaInput): FrameworkArea {
  return {
    ...input,
    variants: input.variants ?? [],
    kind: input.kind ?? 'area',
    optional: input.optional ?? false,
    listed: input.listed ?? false,
    service: input.service ?? null,
    verified: input.verified ?? true,
  };
}

/**
 * Fills in what a shipped framework leaves to its defaults, as the schema would, without the schema: zod stays out of
 * the bundles. A unit test holds the two together.
 *
 * @param input the framework as a catalogue file writes it
 * @returns the same framework with every field present
 */
export function defineFramework(input: FrameworkInput): Framework {
  return {
    ...input,
    from: input.from ?? null,
    to: input.to ?? null,
    levels: input.levels.map(level),
    codesVerified: input.codesVerified ?? true,
    services: (input.services ?? []).map((service) => ({ ...service, variants: service.variants ?? [] })),
    areas: (input.areas ?? []).map(area),
    cues: (input.cues ?? []).map((cue) => ({ ...cue, weight: cue.weight ?? 2 })),
    predecessor: input.predecessor ?? null,
    successor: input.successor ?? null,
    comparability: (input.comparability ?? []).map((entry) => ({
      ...entry,
      with: entry.with ?? null,
      levels: entry.levels ?? [],
      verified: entry.verified ?? true,
    })),
    notes: input.notes ?? [],
    sources: (input.sources ?? []).map((source) => ({ ...source, kind: source.kind ?? 'primary' })),
    verified: input.verified ?? true,
  };
}
