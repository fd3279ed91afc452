import type { Framework, FrameworkCue } from './schema';

/** What a document, or a part of it, shows of the framework it was written under. All texts are folded. */
export interface Evidence {
  /** Title, subject line or heading. */
  readonly title: string;
  /** The first page or two, where laws are cited and the inspection is described. */
  readonly text: string;
  readonly tableHeads: readonly string[];
  readonly tableRows: readonly string[];
  readonly legend: string;
  /** Last day of the inspection as an ISO date, else the day of publication; null where neither is printed. */
  readonly date: string | null;
}

/** A framework with what speaks for it. */
export interface Candidate {
  readonly framework: Framework;
  readonly score: number;
  /** The cues that were met, strongest first: 'title', 'table row', 'inspected 2024-03-08'. */
  readonly evidence: readonly string[];
}

/** A cue of this weight or cues that add up to it name a framework. */
const ENOUGH = 3;

const WHERE: Readonly<Record<FrameworkCue['where'], string>> = {
  title: 'title',
  law: 'law',
  'table-head': 'table head',
  'table-row': 'table row',
  legend: 'legend',
  text: 'text',
};

/**
 * Finds the framework that the evidence speaks for most. Frameworks that share titles and areas are told apart by
 * the date of the inspection.
 *
 * @param catalogue The frameworks to choose from; ties go to the first.
 * @param fold How the catalogue's phrases are made comparable with the evidence.
 * @returns The best candidate, or null where nothing speaks clearly for any.
 */
export function detectFramework(
  catalogue: readonly Framework[],
  evidence: Evidence,
  fold: (phrase: string) => string,
): Candidate | null {
  let best: Candidate | null = null;
  for (const framework of catalogue) {
    const candidate = weigh(framework, evidence, fold);
    if (candidate && candidate.score >= ENOUGH && (!best || candidate.score > best.score)) best = candidate;
  }
  return best;
}

function weigh(framework: Framework, evidence: Evidence, fold: (phrase: string) => string): Candidate | null {
  let score = 0;
  const met: { text: string; weight: number }[] = [];
  const strongest = new Map<string, number>();
  for (const cue of framework.cues) {
    if (!isMet(cue, fold(cue.phrase), evidence)) continue;
    if (cue.weight < 0) {
      score += cue.weight;
      continue;
    }
    // Phrases that contain each other speak once: the strongest of a place counts, the rest a little.
    const before = strongest.get(cue.where) ?? 0;
    score += before === 0 ? cue.weight : Math.max(0.5, cue.weight - before);
    strongest.set(cue.where, Math.max(before, cue.weight));
    met.push({ text: WHERE[cue.where], weight: cue.weight });
  }
  if (met.length === 0) return null;
  const { date } = evidence;
  if (date !== null) {
    const inside = isWithin(framework, date);
    score += inside ? 1.5 : -3;
    if (inside) met.push({ text: `dated ${date}`, weight: 1 });
  }
  met.sort((a, b) => b.weight - a.weight);
  return { framework, score, evidence: [...new Set(met.map(({ text }) => text))] };
}

function isMet(cue: FrameworkCue, phrase: string, evidence: Evidence): boolean {
  switch (cue.where) {
    case 'title':
      return evidence.title.includes(phrase);
    case 'law':
    case 'text':
      return evidence.text.includes(phrase);
    case 'legend':
      return evidence.legend.includes(phrase);
    case 'table-head':
      return evidence.tableHeads.some((head) => head.includes(phrase));
    case 'table-row':
      return evidence.tableRows.some((row) => row === phrase || row.endsWith(` ${phrase}`));
  }
}

/** Whether a framework governs an inspection of that date; partial dates stand for the whole month or year. */
export function isWithin(framework: Framework, date: string): boolean {
  if (framework.from !== null && date < framework.from) return false;
  return framework.to === null || date.slice(0, framework.to.length) <= framework.to;
}
