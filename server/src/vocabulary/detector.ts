import { Phrases } from './phrases';
import type { Framework, FrameworkArea, FrameworkCue } from '../frameworks/schema';
import { isWithin } from '../frameworks/in-force';
import type { Evidence, Visit } from './evidence';

/** A framework with what speaks for it. */
export interface Candidate {
  readonly framework: Framework;
  readonly score: number;
  /** What was met, strongest first. */
  readonly evidence: readonly Shown[];
}

/** What was met: a folded phrase and where it stands, or the ISO date that lies within the years in force. */
export interface Shown {
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
  /** Its place among the cues of the catalogue: framework by framework, those that need the running text last. */
  readonly index: number;
  readonly where: FrameworkCue['where'];
  readonly phrase: string;
  readonly weight: number;
  readonly of: Framework;
}

/** A framework with those of its cues that were met. */
interface Met {
  readonly framework: Framework;
  readonly cues: readonly PreparedCue[];
}

/** A framework with what its cues weigh. */
interface Weighed extends Met {
  readonly score: number;
  /** Whether the date lies within its years in force, and whether it is known to lie outside them. */
  readonly dated: boolean;
  readonly outside: boolean;
}

/** Finds frameworks of one catalogue by their cues. */
export class Detector {
  /** Of each framework the cues that need the running text. */
  private readonly inText = new Map<Framework, readonly PreparedCue[]>();
  /** The cues that stand in titles. */
  private readonly titles: Phrases<PreparedCue>;
  /** All cues that need the running text. */
  private readonly texts: Phrases<PreparedCue>;
  /** The cues that are labels of rows, by their phrase. */
  private readonly rows = new Map<string, PreparedCue[]>();
  private readonly heads: PreparedCue[] = [];
  private readonly legends: PreparedCue[] = [];

  /**
   * @param catalogue The frameworks to choose from; of two that speak alike the later one in force on the day of the inspection is taken, else the first.
   * @param fold How the catalogue's phrases are made comparable with the evidence.
   * @param foldName How its labels of table rows are.
   */
  constructor(catalogue: readonly Framework[], fold: (phrase: string) => string, foldName: (label: string) => string) {
    const titles: [string, PreparedCue][] = [];
    const texts: [string, PreparedCue][] = [];
    let index = 0;
    for (const framework of catalogue) {
      const prepare = ({ where, phrase, weight }: FrameworkCue): PreparedCue => {
        const folded = where === 'table-row' ? foldName(phrase) : fold(phrase);
        return { index: index++, where, phrase: folded, weight, of: framework };
      };
      const near = framework.cues.filter((cue) => !needsText(cue)).map(prepare);
      const inText = framework.cues.filter(needsText).map(prepare);
      for (const cue of near) {
        if (cue.where === 'title') titles.push([cue.phrase, cue]);
        else if (cue.where === 'table-row') addTo(this.rows, cue.phrase, cue);
        else if (cue.where === 'table-head') this.heads.push(cue);
        else this.legends.push(cue);
      }
      this.inText.set(framework, inText);
      texts.push(...inText.map((cue): [string, PreparedCue] => [cue.phrase, cue]));
    }
    this.titles = new Phrases(titles, 'words');
    this.texts = new Phrases(texts, 'anywhere');
  }

  /**
   * The framework that the evidence speaks for most. Frameworks that share titles and areas are told apart by the
   * date of the inspection.
   *
   * @returns The best candidate, or null where nothing speaks clearly for any.
   */
  detect(evidence: Evidence): Candidate | null {
    const titles = this.titleCues(evidence.title);
    const near = this.cuesNear(evidence);
    const able = ablesOf(near, titles);
    const likely = byFramework(new Set([...titles.keys(), ...near])).filter(able);
    const opening = Math.min(...[...titles].filter(([cue]) => cue.weight >= 2).map(([, at]) => at));
    const bonus = (met: Met) => (met.cues.some((cue) => titles.get(cue) === opening) ? OPENS_TITLE : 0);
    const weighed = (met: Met) => weigh(met, evidence.visit, bonus(met));
    const withText = ({ framework, cues }: Met) => {
      const inText = this.inText.get(framework) ?? [];
      return weighed({ framework, cues: inText.length === 0 ? cues : [...cues, ...cuesIn(inText, evidence.text())] });
    };
    const others = () => {
      const inText = new Set<PreparedCue>();
      this.texts.visit(evidence.text(), (cue) => inText.add(cue));
      return byFramework([...likely.flatMap(({ cues }) => cues), ...inText])
        .filter(able)
        .map(weighed);
    };
    // The running text is searched for those that something else speaks for; for all where that names none.
    const found = clearlyBest(likely.map(weighed)) ?? inForce(best(likely.map(withText)), others);
    return found && { framework: found.framework, score: found.score, evidence: shownBy(found, evidence.visit) };
  }

  /** Whether a folded heading has a phrase that stands in titles of a framework, a strong one. */
  isTitle(heading: string): boolean {
    let found = false;
    this.titles.visit(heading, ({ weight }) => {
      found ||= weight >= 2;
    });
    return found;
  }

  /** Whether a folded title has a phrase that stands in titles of this framework. */
  isTitleOf(framework: Framework, title: string): boolean {
    let found = false;
    this.titles.visit(title, (cue) => {
      found ||= cue.of === framework;
    });
    return found;
  }

  /**
   * Whether a text has a wording of the running text of this framework's reports, or names its law.
   *
   * @param text Gives the folded text, where the framework has such wordings.
   */
  isWordingOf(framework: Framework, kind: 'law' | 'text', text: () => string): boolean {
    const cues = this.inText.get(framework) ?? [];
    const wordings = cues.filter(({ where, weight }) => where === kind && weight > 0);
    return wordings.length > 0 && cuesIn(wordings, text()).length > 0;
  }

  /**
   * How many of the formulaic sentences and fields of a framework's reports stand in a text.
   *
   * @param text Gives the folded text, where the framework has such formulas.
   */
  formulasOf(framework: Framework, text: () => string): number {
    const formulas = (this.inText.get(framework) ?? []).filter(({ where }) => where === 'formula');
    return formulas.length === 0 ? 0 : cuesIn(formulas, text()).length;
  }

  /** The cues whose phrase stands in a folded title, with where it first stands. */
  private titleCues(title: string): Map<PreparedCue, number> {
    const found = new Map<PreparedCue, number>();
    this.titles.visit(title, (cue, start) => {
      if (!found.has(cue)) found.set(cue, start);
    });
    return found;
  }

  /** The cues that are met in tables and legends. */
  private cuesNear({ tableHeads, tableRows, legend }: Evidence): PreparedCue[] {
    return [
      ...[...tableRows].flatMap((label) => this.rows.get(label) ?? []),
      ...tableHeads.flatMap((head) => cuesIn(this.heads, head)),
      ...(legend === '' ? [] : cuesIn(this.legends, legend)),
    ];
  }
}

function needsText({ where }: FrameworkCue): boolean {
  return where === 'law' || where === 'text' || where === 'formula';
}

function addTo<K>(lists: Map<K, PreparedCue[]>, key: K, cue: PreparedCue): void {
  const list = lists.get(key);
  if (list) list.push(cue);
  else lists.set(key, [cue]);
}

function cuesIn(cues: readonly PreparedCue[], text: string): PreparedCue[] {
  return cues.filter(({ phrase }) => text.includes(phrase));
}

/** The frameworks that cues are of, with their cues, both in the order of the catalogue. */
function byFramework(cues: Iterable<PreparedCue>): Met[] {
  const found: { framework: Framework; cues: PreparedCue[] }[] = [];
  for (const cue of [...cues].sort((a, b) => a.index - b.index)) {
    const last = found.at(-1);
    if (last?.framework === cue.of) last.cues.push(cue);
    else found.push({ framework: cue.of, cues: [cue] });
  }
  return found;
}

/** So many rows of one framework are a list of its results. */
const LISTED = 3;

/**
 * Tells which frameworks a document may be of: a list of several results is no report of what judges one thing alone, though
 * its title stands on the cover beside that of the report. A letter without grades may list those of an inspection before.
 */
function ablesOf(near: readonly PreparedCue[], titles: ReadonlyMap<PreparedCue, number>): (met: Met) => boolean {
  const rows = byFramework(new Set(near.filter(({ where }) => where === 'table-row')));
  const isList = rows.some(({ cues }) => cues.length >= LISTED);
  const isTitled = (cue: PreparedCue) => titles.get(cue) === 0 && cue.weight >= ENOUGH;
  return ({ framework: { areas, levels }, cues }) =>
    !isList || (areas.length > 1 && areas.some(isOfScale)) || (levels.length === 0 && cues.some(isTitled));
}

/** Whether an area has a grade of its framework's scale beside that of the whole: what is said aside of safeguarding has none. */
const isOfScale = ({ kind, optional, levels }: FrameworkArea) => kind !== 'overall' && !(optional && levels.length > 0);

function best(candidates: readonly (Weighed | null)[]): Weighed | null {
  let found: Weighed | null = null;
  for (const candidate of candidates) {
    if (!candidate || candidate.score < ENOUGH) continue;
    if (!found || candidate.score > found.score || (candidate.score === found.score && followsOn(candidate, found))) {
      found = candidate;
    }
  }
  return found;
}

/** Whether a framework came into force after another one, on a day that lies in both. */
function followsOn(candidate: Weighed, other: Weighed): boolean {
  return candidate.dated && other.dated && (candidate.framework.from ?? '') > (other.framework.from ?? '');
}

/** A candidate, unless it was not in force then and one that the running text shows was. */
function inForce(found: Weighed | null, others: () => (Weighed | null)[]): Weighed | null {
  if (found && !found.outside) return found;
  const other = best(others());
  return found === null || other?.dated === true ? other : found;
}

/** The best candidate where no other comes near it, so that the running text need not be searched. */
function clearlyBest(candidates: readonly (Weighed | null)[]): Weighed | null {
  const first = best(candidates);
  if (!first || first.score < CLEAR) return null;
  return candidates.some((other) => other && other !== first && first.score - other.score < MARGIN) ? null : first;
}

/** What the cues that were met weigh together; null where that is not enough. */
function weigh({ framework, cues }: Met, visit: Visit | null, bonus: number): Weighed | null {
  let score = 0;
  let shows = false;
  const strongest = new Map<string, number>();
  for (const { where, weight } of cues) {
    if (weight < 0) {
      score += weight;
      continue;
    }
    // Phrases that contain each other speak once: the strongest of a place counts, the rest a little.
    const before = strongest.get(where) ?? 0;
    score += before === 0 ? weight : Math.max(0.5, weight - before);
    strongest.set(where, Math.max(before, weight));
    shows = true;
  }
  // A date, or what opens the title, tells frameworks apart; it names none.
  if (!shows || score < ENOUGH) return null;
  score += bonus;
  // What several frameworks may print says nothing of one that was not there yet on that day.
  const isToCome = visit !== null && framework.from !== null && visit.to < framework.from;
  if (isToCome && Math.max(...strongest.values()) < ENOUGH) return null;
  const bounded = framework.from !== null || framework.to !== null;
  // A visit that goes on when the next framework comes into force may be under either: its rows tell.
  const inside = visit && bounded ? isWithin(framework, visit.to) || isWithin(framework, visit.from) : null;
  if (inside !== null) {
    const open = framework.from === null || framework.to === null;
    score += inside ? (open ? WITHIN_OPEN : WITHIN) : -3;
  }
  return { framework, cues, score, dated: inside === true, outside: inside === false };
}

/** What speaks for a framework, the strongest first; the date that lies within its years in force weighs little. */
function shownBy({ cues, dated }: Weighed, visit: Visit | null): Shown[] {
  const shown = cues
    .filter(({ weight }) => weight >= 0)
    .map(({ where, phrase, weight }): { met: Shown; weight: number } => ({ met: { where, phrase }, weight }));
  if (dated && visit) shown.push({ met: { where: 'date', phrase: visit.to }, weight: 1 });
  return shown.sort((a, b) => b.weight - a.weight).map(({ met }) => met);
}
