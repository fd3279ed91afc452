import type { FrameworkLevel } from '../../../frameworks/schema';
import type { Judgement } from '../../model';
import type { ResolvedPart } from '../../parts/parts';
import type { JudgementContext } from '../context';
import type { Restatement } from '../placing/again';
import { differing, type FormAgain, type GradeAgain } from './differing';
import { restatedLine } from './restated-lines';
import type { Meant } from './formulas';
import { agrees, type Result, type Results } from './results';
import { unlisted, type UnlistedGrade } from './unlisted';

/** Lines that open chapters have at least so many lines of text from each to the next, or a sentence. */
const APART = 4;
/** What introduces a list that is of this inspection: its rows are near each other and of nothing else. */
const OF_THIS = /\bat this inspection\b.*:$/;
const SENTENCE_END = /[a-z\d)]\.$/;

/** A place that gives the grade of an area, whichever that is. */
export interface Repeat extends Omit<Restatement, 'result'> {
  readonly area: string | null;
  /** The grade, folded. */
  readonly wording: string;
  readonly isNamed?: boolean;
}

/** Where what is read gives a result again. */
const AGAIN: ReadonlySet<Judgement['source']> = new Set(['heading', 'statement', 'table'] as const);

/** What tells a result from others: its area, and its service where it has one. */
const keyOf = ({ judgement: { areaId, service } }: Result) => `${service ?? ''}\n${areaId}`;

/** The level that a folded grade or code means on the scale of a result; null where it is of another one. */
function levelOf(part: ResolvedPart, { scale: { levels } }: Judgement, wording: string): FrameworkLevel | null {
  const read = part.levels.level(wording) ?? levels.find(({ code }) => code === wording) ?? null;
  return read !== null && levels.some(({ label }) => label === read.label) ? read : null;
}

/** Gathers the places that give results again or contradict them, and tells which are slips. */
export class Repeats {
  private readonly found: GradeAgain[];
  /** Places that give the grade of an area that the list of results lacks. */
  private readonly lacking: UnlistedGrade[] = [];

  /** @param judgements What was read already; headings among it give results again. */
  constructor(
    private readonly context: JudgementContext,
    private readonly results: Results,
    judgements: readonly Judgement[],
  ) {
    this.found = judgements.flatMap((judgement) => this.ofRead(judgement));
  }

  /** Keeps a place that gives a grade of an area again, be it the one of the list or another one. */
  keep(part: ResolvedPart, form: FormAgain, { area, wording, isNamed = false, ...place }: Repeat): void {
    const line = this.context.lines.at(place.grade.start);
    const result = area === null ? null : this.results.at(area, place.grade.start);
    if (!result || area === null) {
      const lacked = area === null ? null : this.results.lacked(part, area);
      const level = lacked && levelOf(part, lacked.like, wording);
      if (lacked && level) this.lacking.push({ form, line, place, level, ...lacked });
      return;
    }
    const read = levelOf(part, result.judgement, wording);
    if (read === null) return;
    const level = agrees(result, wording) ? null : read;
    // Labels and names are exact; what else has the grade of another service is of that.
    if (level !== null && form !== 'labelled' && form !== 'beside' && this.results.gives(area, level)) return;
    // Where nothing is graded as a whole, a grade above the first of several names is that of their group.
    const isSure = form === 'head' && part.overall === null;
    const again = { ...place, result: result.judgement };
    this.found.push({ form, line, area: keyOf(result), place: again, level, isNamed, isSure });
  }

  /** Keeps a place that says in words of its own which of some levels the result is; given where it is one of them. */
  keepMeant({ area, levels, grade, areaSpans }: Meant): Restatement[] {
    const result = this.results.at(area, grade.start);
    if (!result) return [];
    const place = { source: 'statement', grade, areaSpans, result: result.judgement, at: grade.start } as const;
    const isAgain = levels.includes(result.level.label);
    const { levels: scale } = result.judgement.scale;
    const rank = (label: string) => scale.findIndex((level) => level.label === label);
    const distance = (label: string) => Math.abs(rank(label) - rank(result.level.label));
    const nearest = [...levels].sort((a, b) => distance(a) - distance(b))[0];
    const level = isAgain ? null : scale.find(({ label }) => label === nearest);
    const line = this.context.lines.at(grade.start);
    if (level !== undefined) this.found.push({ form: 'meant', line, area: keyOf(result), place, level, isNamed: true });
    return isAgain ? [place] : [];
  }

  /** The places that contradict the list of results and are slips, and those that show what it lacks. */
  slips(): Restatement[] {
    const found = [...this.found].sort((a, b) => a.line - b.line);
    const listed = new Set<number>();
    for (const { line } of found) {
      let above = line - 1;
      while (above > 0 && this.context.lines.isBlank(above)) above--;
      if (listed.has(above) || (above >= 0 && OF_THIS.test(this.context.lines.ink(above)))) listed.add(line);
    }
    return [
      ...differing(found, (line, next) => !listed.has(next) && this.areNear(line, next)),
      ...unlisted(found, this.lacking),
    ];
  }

  /** A heading or a sentence that was read already and gives the grade of its area again. */
  private ofRead({ source, role, headline, level, areaId, areaSpans, start }: Judgement): GradeAgain[] {
    const isAgain = AGAIN.has(source) && role === 'awarded' && !headline;
    const result = isAgain ? this.results.at(areaId, start) : null;
    if (!result || !level) return [];
    const { lines } = this.context;
    const line = lines.at(start);
    const differs = level.label !== result.level.label;
    const area = keyOf(result);
    if (source === 'statement') return differs ? [] : [{ form: 'said', line, area, place: null, level: null }];
    if (source === 'table') return [{ form: 'row', line, area, place: null, level: differs ? level : null }];
    const isBelow = areaSpans.length > 0 && areaSpans.every(({ end }) => lines.at(end) < line);
    const isLabelled = restatedLine(this.context.partAt(start), this.results, lines.ink(line))?.labelled === true;
    const form = isBelow ? (isLabelled ? 'labelled' : 'alone') : 'beside';
    return [{ form, line, area, place: null, level: differs ? level : null }];
  }

  /** Whether so little text is between two lines that they may be rows of a list. */
  private areNear(line: number, next: number): boolean {
    const { lines, layout } = this.context;
    let between = line;
    for (let count = 0; count < APART && between < next; count++) {
      between = layout.nextText(between + 1);
      const ink = lines.ink(between);
      if (between < next && ink.includes(' ') && SENTENCE_END.test(ink)) return false;
    }
    return between >= next;
  }
}
