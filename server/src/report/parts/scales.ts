import type { Framework, FrameworkArea, FrameworkLevel } from '../../frameworks/schema';
import { fold } from '../../text/fold';
import type { LegendLines } from '../tables/legends';
import type { Scale } from '../model';
import { LevelLexicon } from '../../vocabulary/levels';
import { remembered } from '../../text/remembered';

/**
 * The scale of a framework, or of a legend that the report prints: the legend's codes outrank the catalogue's.
 *
 * @param framework The framework of the part, or null.
 * @param legend The legend within the part, or null.
 * @returns Null where there is neither, or the framework awards no grades and no legend says otherwise.
 */
export function scaleOf(framework: Framework | null, legend: LegendLines | null): Scale | null {
  if (!framework || framework.levels.length === 0) return null;
  if (!legend) return { id: framework.id, direction: framework.direction, levels: framework.levels, legend: null };
  const codes = new Map<FrameworkLevel, string>();
  for (const entry of legend.entries) {
    const level = framework.levels.find((candidate) => names(candidate, entry.label));
    if (level && !codes.has(level)) codes.set(level, entry.code);
  }
  // Where one code stands for two levels, the legend tells nothing of either.
  if (codes.size < 3 || new Set(codes.values()).size < codes.size) {
    return { id: framework.id, direction: framework.direction, levels: framework.levels, legend: null };
  }
  const levels = framework.levels.map((level) => {
    const code = codes.get(level) ?? level.code;
    return code === level.code ? level : withCode(level, code);
  });
  return { id: framework.id, direction: directionOf(levels), levels, legend: { start: legend.start, end: legend.end } };
}

function withCode({ label, variants, verified }: FrameworkLevel, code: string | null): FrameworkLevel {
  return { label, variants, code, verified };
}

/** The folded wordings of levels. */
const folds = new WeakMap<FrameworkLevel, ReadonlySet<string>>();

function names(level: FrameworkLevel, printed: string): boolean {
  const wordings = remembered(folds, level, () => new Set([level.label, ...level.variants].map(fold)));
  return wordings.has(fold(printed));
}

function directionOf(levels: readonly FrameworkLevel[]): Scale['direction'] {
  const codes = levels.map((level) => Number(level.code ?? Number.NaN)).filter((code) => !Number.isNaN(code));
  const best = codes[0];
  const worst = codes.at(-1);
  if (best === undefined || worst === undefined || best === worst) return 'words';
  return best > worst ? 'highest-best' : 'lowest-best';
}

/**
 * The scale that a report of an unknown framework prints.
 *
 * @param legend The legend within the part.
 * @param catalogue The frameworks known: the first one that has all the legend's levels tells which of them is best.
 * @returns The legend's levels with its codes, best first; null where no framework has them all.
 */
export function scaleOfLegend(legend: LegendLines, catalogue: readonly Framework[]): Scale | null {
  for (const framework of catalogue) {
    const read = legend.entries.map(({ code, label }) => ({
      code,
      level: framework.levels.find((candidate) => names(candidate, label)),
    }));
    const isOnly = (code: string) => legend.entries.filter((entry) => entry.code === code).length === 1;
    const levels = framework.levels.flatMap((level) =>
      read.filter((entry) => entry.level === level).map(({ code }) => withCode(level, isOnly(code) ? code : null)),
    );
    if (levels.length < read.length || new Set(levels.map(({ label }) => label)).size < levels.length) continue;
    return { id: 'legend', direction: directionOf(levels), levels, legend: { start: legend.start, end: legend.end } };
  }
  return null;
}

const own = new WeakMap<FrameworkArea, { readonly scale: Scale; readonly levels: LevelLexicon }>();

/**
 * The scale that an area is judged on, with its words at hand.
 *
 * @param area The area, or the name of one that the framework does not know.
 * @param part The scale and the words of the part that the area is judged in.
 * @returns The area's own levels where it has any, else what was given.
 */
export function scaleFor<T extends { readonly scale: Scale | null; readonly levels: LevelLexicon }>(
  area: FrameworkArea | string | null,
  part: T,
): Pick<T, 'scale' | 'levels'> {
  if (!part.scale || area === null || typeof area === 'string' || area.levels.length === 0) return part;
  const { id } = part.scale;
  return remembered(own, area, () => ({
    scale: { id, direction: directionOf(area.levels), levels: area.levels, legend: null },
    levels: new LevelLexicon(area.levels),
  }));
}

const instead = new WeakMap<FrameworkArea, { readonly scale: Scale; readonly levels: LevelLexicon }>();

/** The scale that an area may be judged on instead of its own, with its words at hand; null where it has none. */
export function scaleInstead(area: FrameworkArea | string | null, { scale }: { readonly scale: Scale | null }) {
  if (!scale || area === null || typeof area === 'string' || area.instead.length === 0) return null;
  const { id } = scale;
  return remembered(instead, area, () => ({
    scale: { id, direction: directionOf(area.instead), levels: area.instead, legend: null },
    levels: new LevelLexicon(area.instead),
  }));
}

/** A scale of which nothing is known but the words: it has no order and gives no digit a direction. */
export const WORDS: Scale = { id: 'words', direction: 'words', levels: [], legend: null };
