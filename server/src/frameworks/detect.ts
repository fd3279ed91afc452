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
  readonly of: Framework;
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
  readonly #prepared = new Map<Framework, Prepared>();
  /** The cues that stand in titles, by the first two characters of their phrase. */
  readonly #titles = new Map<number, PreparedCue[]>();
  /** The cues that are labels of rows, by their phrase. */
  readonly #rows = new Map<string, PreparedCue[]>();
  readonly #heads: PreparedCue[] = [];
  readonly #legends: PreparedCue[] = [];

  /**
   * @param catalogue The frameworks to choose from; of two that speak alike the later one in force on the day of the inspection is taken, else the first.
   * @param fold How the catalogue's phrases are made comparable with the evidence.
   * @param foldName How its labels of table rows are.
   */
  constructor(catalogue: readonly Framework[], fold: (phrase: string) => string, foldName: (label: string) => string) {
    for (const framework of catalogue) {
      const cues = framework.cues.map(({ where, phrase, weight }) => ({
        where,
        phrase: where === 'table-row' ? foldName(phrase) : fold(phrase),
        weight,
        of: framework,
      }));
      const needsText = (cue: PreparedCue) => cue.where === 'law' || cue.where === 'text';
      const near = cues.filter((cue) => !needsText(cue));
      this.#prepared.set(framework, { framework, near, inText: cues.filter(needsText) });
      for (const cue of near) this.#index(cue);
    }
  }

  #index(cue: PreparedCue): void {
    if (cue.where === 'title') addTo(this.#titles, firstTwo(cue.phrase, 0), cue);
    else if (cue.where === 'table-row') addTo(this.#rows, cue.phrase, cue);
    else if (cue.where === 'table-head') this.#heads.push(cue);
    else this.#legends.push(cue);
  }

  /**
   * The framework that the evidence speaks for most. Frameworks that share titles and areas are told apart by the
   * date of the inspection.
   *
   * @returns The best candidate, or null where nothing speaks clearly for any.
   */
  detect(evidence: Evidence): Candidate | null {
    const titles = this.#titleCues(evidence.title);
    const cues = new Set([...titles.keys(), ...this.#cuesNear(evidence)]);
    const all = [...this.#prepared.values()].map((prepared) => ({
      prepared,
      near: prepared.near.filter((cue) => cues.has(cue)),
    }));
    const likely = all.filter(({ near }) => near.length > 0);
    const opening = Math.min(...[...titles].filter(([cue]) => cue.weight >= 2).map(([, at]) => at));
    const bonus = (met: readonly PreparedCue[]) => (met.some((cue) => titles.get(cue) === opening) ? OPENS_TITLE : 0);
    const weighed = ({ prepared }: (typeof all)[number], met: readonly PreparedCue[]) =>
      weigh(prepared.framework, met, evidence.date, bonus(met));
    const withText = (candidate: (typeof all)[number]) => {
      const { inText } = candidate.prepared;
      return weighed(
        candidate,
        inText.length === 0 ? candidate.near : [...candidate.near, ...cuesIn(inText, evidence.text())],
      );
    };
    // The running text is searched for those that something else speaks for; for all where that names none.
    return (
      clearlyBest(likely.map((candidate) => weighed(candidate, candidate.near))) ??
      best(likely.map(withText)) ??
      best(all.map(withText))
    );
  }

  /** Whether a folded heading has a phrase that stands in titles of a framework, a strong one. */
  isTitle(heading: string): boolean {
    return [...this.#titleCues(heading).keys()].some(({ weight }) => weight >= 2);
  }

  /** Whether a folded title has a phrase that stands in titles of this framework. */
  isTitleOf(framework: Framework, title: string): boolean {
    return [...this.#titleCues(title).keys()].some((cue) => cue.of === framework);
  }

  /**
   * Whether a text has a wording of the running text of this framework's reports, or names its law.
   *
   * @param text Gives the folded text, where the framework has such wordings.
   */
  isWordingOf(framework: Framework, kind: 'law' | 'text', text: () => string): boolean {
    const cues = this.#prepared.get(framework)?.inText ?? [];
    const wordings = cues.filter(({ where, weight }) => where === kind && weight > 0);
    return wordings.length > 0 && cuesIn(wordings, text()).length > 0;
  }

  /** The cues whose phrase stands in a folded title, with where it stands: at each of its words those that begin with it are tried. */
  #titleCues(title: string): Map<PreparedCue, number> {
    const found = new Map<PreparedCue, number>();
    let start = 0;
    while (start < title.length) {
      for (const cue of this.#titles.get(firstTwo(title, start)) ?? []) {
        if (!found.has(cue) && standsAt(title, start, cue.phrase)) found.set(cue, start);
      }
      const space = title.indexOf(' ', start);
      start = space < 0 ? title.length : space + 1;
    }
    return found;
  }

  /** The cues that are met in tables and legends. */
  #cuesNear({ tableHeads, tableRows, legend }: Evidence): PreparedCue[] {
    return [
      ...[...tableRows].flatMap((label) => this.#rows.get(label) ?? []),
      ...tableHeads.flatMap((head) => cuesIn(this.#heads, head)),
      ...(legend === '' ? [] : cuesIn(this.#legends, legend)),
    ];
  }
}

function addTo<K>(lists: Map<K, PreparedCue[]>, key: K, cue: PreparedCue): void {
  const list = lists.get(key);
  if (list) list.push(cue);
  else lists.set(key, [cue]);
}

/** The first two characters from an offset on as one number. */
function firstTwo(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** Whether a text goes on with a phrase at the start of a word, a phrase of one word with nothing behind it. */
function standsAt(text: string, at: number, phrase: string): boolean {
  if (!text.startsWith(phrase, at)) return false;
  const end = at + phrase.length;
  return phrase.includes(' ') || end === text.length || text.charAt(end) === ' ';
}

function cuesIn(cues: readonly PreparedCue[], text: string): PreparedCue[] {
  return cues.filter(({ phrase }) => text.includes(phrase));
}

function best(candidates: readonly (Candidate | null)[]): Candidate | null {
  let found: Candidate | null = null;
  for (const candidate of candidates) {
    if (!candidate || candidate.score < ENOUGH) continue;
    if (!found || candidate.score > found.score || (candidate.score === found.score && followsOn(candidate, found))) {
      found = candidate;
    }
  }
  return found;
}

/** Whether a framework came into force after another one, on a day that lies in both. */
function followsOn(candidate: Candidate, other: Candidate): boolean {
  const dated = [candidate, other].every(({ evidence }) => evidence.some(({ where }) => where === 'date'));
  return dated && (candidate.framework.from ?? '') > (other.framework.from ?? '');
}

/** The best candidate where no other comes near it, so that the running text need not be searched. */
function clearlyBest(candidates: readonly (Candidate | null)[]): Candidate | null {
  const first = best(candidates);
  if (!first || first.score < CLEAR) return null;
  return candidates.some((other) => other && other !== first && first.score - other.score < MARGIN) ? null : first;
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

/** Whether a framework governs an inspection of that date; partial dates stand for the whole month or year. */
export function isWithin(framework: Framework, date: string): boolean {
  if (framework.from !== null && date < framework.from) return false;
  return framework.to === null || date.slice(0, framework.to.length) <= framework.to;
}
