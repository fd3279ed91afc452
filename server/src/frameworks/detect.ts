import type { Framework, FrameworkCue } from './schema';

/** What a document, or a part of it, shows of the framework it was written under. All texts are folded. */
export interface Evidence {
  /** Title, subject line or heading. */
  readonly title: string;
  /** The first page or two, where laws are cited and the inspection is described; read only where it is needed. */
  readonly text: () => string;
  readonly tableHeads: readonly string[];
  /** Labels of rows as names: folded, without numbering in front. */
  readonly tableRows: ReadonlySet<string>;
  readonly legend: string;
  /** Last day of the inspection as an ISO date, else the day of publication; null where neither is printed. */
  readonly date: string | null;
}

/** A framework with what speaks for it. */
export interface Candidate {
  readonly framework: Framework;
  readonly score: number;
  /** What was met, strongest first. */
  readonly evidence: readonly Met[];
}

/** A cue that was met: the folded phrase and where it stands, or the ISO date that lies within the years in force. */
export interface Met {
  readonly where: FrameworkCue['where'] | 'heading' | 'date';
  readonly phrase: string;
}

/** A cue of this weight or cues that add up to it name a framework. */
const ENOUGH = 3;

/** What title and tables say is clear from this score on, with this distance from the next framework. */
const CLEAR = 5;
const MARGIN = 2.5;

/** What a date within the years in force counts: less where the framework has no end, for then most dates are. */
const WITHIN = 1.5;
const WITHIN_OPEN = 1;

/** A title that names two things is of the one that it names first. */
const OPENS_TITLE = 2;

interface PreparedCue {
  readonly where: FrameworkCue['where'];
  readonly phrase: string;
  readonly weight: number;
}

interface Prepared {
  readonly framework: Framework;
  /** Cues that are looked up in what was recognised. */
  readonly near: readonly PreparedCue[];
  /** Cues that need the running text. */
  readonly inText: readonly PreparedCue[];
}

/** Finds frameworks of one catalogue by their cues. */
export class Detector {
  readonly #prepared: readonly Prepared[];
  /** The cues that stand in titles, by the first word of their phrase. */
  readonly #titles = new Map<string, PreparedCue[]>();

  /**
   * @param catalogue The frameworks to choose from; ties go to the first.
   * @param fold How the catalogue's phrases are made comparable with the evidence.
   * @param foldName How its labels of table rows are.
   */
  constructor(catalogue: readonly Framework[], fold: (phrase: string) => string, foldName: (label: string) => string) {
    this.#prepared = catalogue.map((framework) => {
      const cues = framework.cues.map(({ where, phrase, weight }) => ({
        where,
        phrase: where === 'table-row' ? foldName(phrase) : fold(phrase),
        weight,
      }));
      const needsText = (cue: PreparedCue) => cue.where === 'law' || cue.where === 'text';
      return { framework, near: cues.filter((cue) => !needsText(cue)), inText: cues.filter(needsText) };
    });
    for (const { near } of this.#prepared) {
      for (const cue of near) {
        if (cue.where !== 'title') continue;
        const word = cue.phrase.split(' ', 1)[0] ?? '';
        const same = this.#titles.get(word);
        if (same) same.push(cue);
        else this.#titles.set(word, [cue]);
      }
    }
  }

  /**
   * The framework that the evidence speaks for most. Frameworks that share titles and areas are told apart by the
   * date of the inspection.
   *
   * @returns The best candidate, or null where nothing speaks clearly for any.
   */
  detect(evidence: Evidence): Candidate | null {
    const titles = this.#titleCues(evidence.title);
    const likely = this.#prepared
      .map((prepared) => ({ prepared, met: met(prepared.near, evidence, titles) }))
      .filter(({ met: cues }) => cues.length > 0);
    // The running text is searched for those that something else speaks for; for all where nothing else does.
    const searched = likely.length > 0 ? likely : this.#prepared.map((prepared) => ({ prepared, met: [] }));
    const opening = Math.min(...[...titles].filter(([cue]) => cue.weight >= 2).map(([, at]) => at));
    const bonus = (cues: readonly PreparedCue[]) => (cues.some((cue) => titles.get(cue) === opening) ? OPENS_TITLE : 0);
    const weighAll = (cuesOf: (candidate: (typeof searched)[number]) => readonly PreparedCue[]) =>
      searched.map((candidate) => {
        const cues = cuesOf(candidate);
        return weigh(candidate.prepared.framework, cues, evidence.date, bonus(cues));
      });
    const clear = clearlyBest(weighAll(({ met: near }) => near));
    if (clear) return clear;
    const weighed = weighAll(({ prepared, met: near }) => [...near, ...met(prepared.inText, evidence, titles)]);
    return best(weighed);
  }

  /** Whether a folded heading has a phrase that stands in titles of a framework, a strong one. */
  isTitle(heading: string): boolean {
    return [...this.#titleCues(heading).keys()].some(({ weight }) => weight >= 2);
  }

  /** Whether a folded title has a phrase that stands in titles of this framework. */
  isTitleOf(framework: Framework, title: string): boolean {
    const met = this.#titleCues(title);
    return this.#prepared.some((own) => own.framework === framework && own.near.some((cue) => met.has(cue)));
  }

  /** The cues whose phrase stands in a folded title, with where it stands: at each of its words those that begin with it are tried. */
  #titleCues(title: string): Map<PreparedCue, number> {
    const found = new Map<PreparedCue, number>();
    let start = 0;
    while (start < title.length) {
      const space = title.indexOf(' ', start);
      const end = space < 0 ? title.length : space;
      for (const cue of this.#titles.get(title.slice(start, end)) ?? []) {
        if (!found.has(cue) && title.startsWith(cue.phrase, start)) found.set(cue, start);
      }
      start = end + 1;
    }
    return found;
  }
}

function best(candidates: readonly (Candidate | null)[]): Candidate | null {
  let found: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate && candidate.score >= ENOUGH && (!found || candidate.score > found.score)) found = candidate;
  }
  return found;
}

/** The best candidate where no other comes near it, so that the running text need not be searched. */
function clearlyBest(candidates: readonly (Candidate | null)[]): Candidate | null {
  const first = best(candidates);
  if (!first || first.score < CLEAR) return null;
  return candidates.some((other) => other && other !== first && first.score - other.score < MARGIN) ? null : first;
}

function met(
  cues: readonly PreparedCue[],
  evidence: Evidence,
  titles: ReadonlyMap<PreparedCue, number>,
): PreparedCue[] {
  return cues.filter((cue) => (cue.where === 'title' ? titles.has(cue) : isMet(cue, evidence)));
}

function weigh(
  framework: Framework,
  cues: readonly PreparedCue[],
  date: string | null,
  bonus: number,
): Candidate | null {
  let score = 0;
  const shown: { met: Met; weight: number }[] = [];
  const strongest = new Map<string, number>();
  for (const { where, phrase, weight } of cues) {
    if (weight < 0) {
      score += weight;
      continue;
    }
    // Phrases that contain each other speak once: the strongest of a place counts, the rest a little.
    const before = strongest.get(where) ?? 0;
    score += before === 0 ? weight : Math.max(0.5, weight - before);
    strongest.set(where, Math.max(before, weight));
    shown.push({ met: { where, phrase }, weight });
  }
  // A date, or what opens the title, tells frameworks apart; it names none.
  if (shown.length === 0 || score < ENOUGH) return null;
  score += bonus;
  if (date !== null && (framework.from !== null || framework.to !== null)) {
    const inside = isWithin(framework, date);
    const open = framework.from === null || framework.to === null;
    score += inside ? (open ? WITHIN_OPEN : WITHIN) : -3;
    if (inside) shown.push({ met: { where: 'date', phrase: date }, weight: 1 });
  }
  shown.sort((a, b) => b.weight - a.weight);
  return { framework, score, evidence: shown.map(({ met: cue }) => cue) };
}

function isMet({ where, phrase }: PreparedCue, evidence: Evidence): boolean {
  switch (where) {
    case 'title':
      return false;
    case 'law':
    case 'text':
      return evidence.text().includes(phrase);
    case 'legend':
      return evidence.legend.includes(phrase);
    case 'table-head':
      return evidence.tableHeads.some((head) => head.includes(phrase));
    case 'table-row':
      return evidence.tableRows.has(phrase);
  }
}

/** Whether a framework governs an inspection of that date; partial dates stand for the whole month or year. */
export function isWithin(framework: Framework, date: string): boolean {
  if (framework.from !== null && date < framework.from) return false;
  return framework.to === null || date.slice(0, framework.to.length) <= framework.to;
}
