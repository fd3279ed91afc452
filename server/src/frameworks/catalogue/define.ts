import type { Framework, FrameworkArea, FrameworkInput, FrameworkLevel } from '../schema';

/** An area as a catalogue file writes it: what may be left out is left out. */
export type AreaInput = NonNullable<FrameworkInput['areas']>[number];

/** What a catalogue file writes of the front of reports. */
export type FrontInput = NonNullable<FrameworkInput['front']>;

/** Frameworks whose reports are alike in their front, their lists, or what their prose calls things; those that say what theirs are keep them. */
export function alike(
  common: Pick<
    FrameworkInput,
    | 'front'
    | 'recommendations'
    | 'whole'
    | 'citing'
    | 'outline'
    | 'calledInProse'
    | 'others'
    | 'parts'
    | 'subjects'
    | 'bodies'
    | 'authorities'
    | 'providers'
    | 'served'
    | 'areaNouns'
    | 'wholeColumns'
    | 'partColumns'
  >,
  frameworks: readonly FrameworkInput[],
): FrameworkInput[] {
  return frameworks.map((framework) => ({ ...common, ...framework }));
}

/** Areas for which the table of results of every report has a row. */
export function listed(areas: readonly AreaInput[]): AreaInput[] {
  return areas.map((area) => ({ ...area, listed: true }));
}

/**
 * The same, where headings and sentences are read by what the table says.
 *
 * @param list a word for the list in which they stand together, where reports have several
 */
export function demanded(areas: readonly AreaInput[], list = 'results'): AreaInput[] {
  return areas.map((area) => ({ ...area, demanded: list }));
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

/*
 * What is looked at for every text is written out: copies to which properties are added have each a shape of its own,
 * and engines look at such objects many times more slowly.
 */

function level({ label, variants, code, verified }: LevelInput): FrameworkLevel {
  return { label, variants: variants ?? [], code: code ?? null, verified: verified ?? true };
}

function area(input: AreaInput): FrameworkArea {
  return {
    id: input.id,
    name: input.name,
    short: input.short ?? null,
    variants: input.variants ?? [],
    kind: input.kind ?? 'area',
    optional: input.optional ?? false,
    apart: input.apart ?? false,
    listed: input.listed ?? false,
    demanded: input.demanded ?? null,
    service: input.service ?? null,
    continues: input.continues ?? null,
    levels: (input.levels ?? []).map(level),
    instead: (input.instead ?? []).map(level),
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
    id: input.id,
    inspectorate: input.inspectorate,
    name: input.name,
    shortName: input.shortName,
    from: input.from ?? null,
    to: input.to ?? null,
    direction: input.direction,
    levels: input.levels.map(level),
    codesVerified: input.codesVerified ?? true,
    services: (input.services ?? []).map(({ id, name, variants }) => ({ id, name, variants: variants ?? [] })),
    areas: (input.areas ?? []).map(area),
    cues: (input.cues ?? []).map(({ where, phrase, weight }) => ({ where, phrase, weight: weight ?? 2 })),
    statuses: (input.statuses ?? []).map(level),
    sentences: (input.sentences ?? []).map(
      ({ phrase, area, level, anyHeading, restates, notOfQuestion, cited, means }) => ({
        phrase,
        area: area ?? null,
        level: level ?? null,
        anyHeading: anyHeading ?? false,
        restates: restates ?? false,
        notOfQuestion: notOfQuestion ?? false,
        cited: cited ?? false,
        means: means ?? [],
      }),
    ),
    introductions: input.introductions ?? [],
    calledInProse: input.calledInProse ?? [],
    others: input.others ?? [],
    subjects: input.subjects ?? [],
    bodies: input.bodies ?? [],
    providers: input.providers ?? [],
    served: input.served ?? [],
    authorities: {
      bodies: input.authorities?.bodies ?? [],
      placed: input.authorities?.placed ?? [],
      words: input.authorities?.words ?? [],
    },
    areaNouns: input.areaNouns ?? [],
    wholeColumns: input.wholeColumns ?? [],
    partColumns: input.partColumns ?? [],
    forWhom: input.forWhom ?? [],
    gradesInProse: input.gradesInProse ?? false,
    parts: input.parts ?? [],
    whole: input.whole ?? [],
    citing: {
      parts: input.citing?.parts ?? [],
      whole: input.citing?.whole ?? [],
      groups: input.citing?.groups ?? [],
      narrow: input.citing?.narrow ?? [],
      cases: input.citing?.cases ?? [],
    },
    front: {
      names: input.front?.names ?? [],
      opens: input.front?.opens ?? [],
      closes: input.front?.closes ?? [],
      within: input.front?.within ?? [],
      titles: input.front?.titles ?? [],
      fields: input.front?.fields ?? [],
      numbers: input.front?.numbers ?? [],
      greets: input.front?.greets ?? [],
      inspected: input.front?.inspected ?? [],
      published: input.front?.published ?? [],
    },
    recommendations: input.recommendations ?? [],
    outline: {
      chapters: (input.outline?.chapters ?? []).map(({ phrase, depth }) => ({ phrase, depth: depth ?? 1 })),
      listsInAreas: input.outline?.listsInAreas ?? false,
      apart: input.outline?.apart ?? [],
    },
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
