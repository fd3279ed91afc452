import type { Judgement, Report } from '../../../server/src/report/model';
import { addFronts, compareFront, emptyFronts, type ExpectedFront, type FrontCounts } from './fronts';
import { frameworksOf } from './kinds';

/** One grade that a careful reader found in a report. */
export interface ExpectedGrade {
  readonly area: string;
  /** As printed. */
  readonly grade: string;
  /** In the report's own key; null where it names none. */
  readonly level: string | null;
  /** The 1-based lines on which the grade or its label stands. */
  readonly lines: readonly number[];
  readonly headline: boolean;
  readonly role: 'awarded' | 'cited';
}

/** What a careful reader found in a report of any inspectorate. */
export interface ExpectedReading extends ExpectedFront {
  readonly file: string;
  readonly kind: string;
  readonly year?: string | number | null;
  readonly layout?: string;
  readonly judgements: readonly ExpectedGrade[];
  /** How many things its main list asks for; null where it has none. */
  readonly recommendations?: number | null;
  readonly none?: boolean;
  readonly negative?: boolean;
}

/** The kind of texts in which nothing may be read. */
export const NONE = 'NOT A REPORT';

/** How the recogniser did on one report or on many. */
export interface Reading {
  reports: number;
  recognised: number;
  /** Those whose framework is known. */
  framed: number;
  /** Those said to be of the framework that they are of, and those of which it is known which one that is. */
  framework: number;
  frameworkOf: number;
  /** Titles, subjects and dates. */
  readonly front: FrontCounts;
  /** Lists of recommendations: those that are asked, those with as many items as they should, those with more. */
  lists: number;
  listsRight: number;
  listsMore: number;
  right: number;
  wrong: number;
  missed: number;
  invented: number;
  /** Awarded grades beside the headline ones: found, and all. */
  restated: number;
  restatedOf: number;
  /** Cited grades: found and called cited, and all. */
  cited: number;
  citedOf: number;
  /** Cited grades that were taken for awarded ones. */
  citedAwarded: number;
}

/** @returns a count of nothing */
export function emptyReading(): Reading {
  return {
    reports: 0,
    recognised: 0,
    framed: 0,
    framework: 0,
    frameworkOf: 0,
    front: emptyFronts(),
    lists: 0,
    listsRight: 0,
    listsMore: 0,
    right: 0,
    wrong: 0,
    missed: 0,
    invented: 0,
    restated: 0,
    restatedOf: 0,
    cited: 0,
    citedOf: 0,
    citedAwarded: 0,
  };
}

/** Adds one count to another. */
export function addReading(sum: Reading, more: Reading): void {
  for (const key of Object.keys(sum) as (keyof Reading)[]) {
    if (key !== 'front') sum[key] += more[key];
  }
  addFronts(sum.front, more.front);
}

/**
 * Compares what the recogniser read with what a careful reader found. A grade is the expected one where it, or the name
 * of its area, stands on a line on which the reader saw it; among several on a line the likest area counts.
 *
 * @returns the counts, and a line of text for each difference
 */
export function compareReading(report: Report, expected: ExpectedReading): { tally: Reading; differences: string[] } {
  const tally = emptyReading();
  const differences: string[] = [];
  tally.reports = 1;
  tally.recognised = report.confidence >= 0.5 ? 1 : 0;
  const framework = report.parts[0]?.detection?.framework.id ?? null;
  tally.framed = framework === null ? 0 : 1;
  const possible =
    expected.negative === true || expected.kind === NONE ? [] : frameworksOf(expected.kind, expected.year);
  if (possible.length > 0) {
    tally.frameworkOf = 1;
    if (framework !== null && possible.includes(framework)) tally.framework = 1;
    else differences.push(`framework ${framework ?? 'none'}, should be ${possible.join(' or ')}`);
  }
  if (expected.negative !== true) {
    const front = compareFront(report, expected);
    addFronts(tally.front, front.counts);
    for (const { what, wanted, found } of front.differences) {
      differences.push(`${what} is '${wanted}', read as '${found}'`);
    }
    if (expected.recommendations != null) {
      const found = report.recommendations.length;
      tally.lists = 1;
      if (found === expected.recommendations) tally.listsRight = 1;
      else differences.push(`recommendations are ${expected.recommendations.toString()}, read as ${found.toString()}`);
      if (found > expected.recommendations) tally.listsMore = 1;
    }
  }
  const found = report.judgements.map((judgement) => ({ judgement, lines: linesOf(report, judgement) }));
  const free = new Set(found);
  const take = (wanted: ExpectedGrade, fits: (each: Judgement) => boolean, likeness: number) => {
    const near = [...free].filter(
      ({ judgement, lines }) =>
        fits(judgement) && wanted.lines.some((line) => lines.has(line)) && like(wanted.area, judgement) >= likeness,
    );
    near.sort((a, b) => like(wanted.area, b.judgement) - like(wanted.area, a.judgement));
    const [best] = near;
    if (best !== undefined) free.delete(best);
    return best?.judgement;
  };
  const headlines = expected.judgements.filter(({ headline, role }) => headline && role === 'awarded');
  const left: ExpectedGrade[] = [];
  for (const likeness of [0.99, 0.5, 0]) {
    const again = likeness === 0.99 ? headlines : left.splice(0);
    for (const wanted of again) {
      const fits = (each: Judgement) => each.role === 'awarded' && each.headline && sameLevel(wanted, each);
      if (take(wanted, fits, likeness) === undefined) left.push(wanted);
      else tally.right++;
    }
  }
  for (const wanted of left) {
    const at = `${(wanted.lines[0] ?? 0).toString()}: '${wanted.area}' is ${wanted.grade}`;
    const other = take(wanted, (each) => each.role === 'awarded' && each.headline, 0.5);
    if (other === undefined) {
      tally.missed++;
      differences.push(`missed ${at}`);
    } else {
      tally.wrong++;
      differences.push(
        `WRONG ${at}, read as '${other.printed}' (${other.level?.label ?? 'no level'}) of '${other.area}'`,
      );
    }
  }
  for (const wanted of expected.judgements) {
    if (wanted.role === 'cited') {
      tally.citedOf++;
      if (take(wanted, (each) => each.role === 'cited' && sameLevel(wanted, each), 0) !== undefined) tally.cited++;
      else if (take(wanted, (each) => each.role === 'awarded' && sameLevel(wanted, each), 0) !== undefined) {
        tally.citedAwarded++;
        differences.push(`cited as awarded ${(wanted.lines[0] ?? 0).toString()}: '${wanted.area}' was ${wanted.grade}`);
      } else differences.push(`not cited ${(wanted.lines[0] ?? 0).toString()}: '${wanted.area}' was ${wanted.grade}`);
    } else if (!wanted.headline) {
      tally.restatedOf++;
      if (take(wanted, (each) => each.role === 'awarded' && sameLevel(wanted, each), 0) !== undefined) tally.restated++;
      else differences.push(`not restated ${(wanted.lines[0] ?? 0).toString()}: '${wanted.area}' is ${wanted.grade}`);
    }
  }
  for (const { judgement } of free) {
    const line = (report.lines.at(judgement.start) + 1).toString();
    const what = `${line}: '${judgement.area}' is '${judgement.printed}' (${judgement.source})`;
    // What a careful reader passed over may still be a grade that the report gives again.
    if (judgement.role !== 'awarded' || !judgement.headline) {
      differences.push(`${judgement.role === 'cited' ? 'cited' : 'restated'} beside ${what}`);
      continue;
    }
    tally.invented++;
    differences.push(`INVENTED ${what}`);
  }
  return { tally, differences };
}

/** The 1-based lines of a judgement's grade and of its area's name. */
function linesOf(report: Report, { fragments, areaSpans }: Judgement): Set<number> {
  const lines = new Set<number>();
  for (const { start, end } of [...fragments, ...areaSpans]) {
    const last = report.lines.at(Math.max(start, end - 1));
    for (let line = report.lines.at(start); line <= last; line++) lines.add(line + 1);
  }
  return lines;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/%]+/gu, ' ')
    .trim();

const idle = new Set([
  'the',
  'of',
  'and',
  'is',
  'are',
  'a',
  'in',
  'for',
  'to',
  'service',
  'services',
  'how',
  'well',
  'overall',
]);

/** How much of the words of an area's name, as a reader wrote it, the judgement's area and service have: 0 to 1. */
function like(area: string, { area: name, service }: Judgement): number {
  const words = (text: string) => new Set(fold(text).split(' '));
  const wanted = words(area);
  const has = words(`${service ?? ''} ${name}`);
  if (fold(area) === fold(name)) return 1;
  const telling = [...wanted].filter((word) => !idle.has(word));
  const counted = telling.length > 0 ? telling : [...wanted];
  return counted.filter((word) => has.has(word)).length / counted.length;
}

/** Whether a judgement has the level that a reader saw. */
function sameLevel({ level, grade }: ExpectedGrade, { level: read, printed }: Judgement): boolean {
  const wanted = [level, grade].flatMap((text) => (text == null ? [] : [fold(text)]));
  // Where the report's key names no level, what is printed tells.
  if ((read === null || level === null) && wanted.includes(fold(printed))) return true;
  if (read === null) return false;
  const names = [read.label, read.code, ...read.variants].flatMap((name) => (name == null ? [] : [fold(name)]));
  return wanted.some((one) => names.some((name) => name === one || one.startsWith(`${name} `) || isStars(one, name)));
}

/** 'two star good service' is the level 'Good'. */
function isStars(wanted: string, name: string): boolean {
  return /\bstars?\b/.test(wanted) && wanted.split(' ').includes(name);
}
