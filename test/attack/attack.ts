import type { Judgement, Report } from '../../server/src/report/model';
import { recognise } from '../../server/src/report/recognise';
import { checkReport } from '../../server/src/rules/registry';
import { Random } from '../mutation/random';
import { alterations, type Alteration } from './alterations';

/** What must not be otherwise in an altered text: levels of areas, areas with grades, findings. */
interface Said {
  readonly report: Report;
  readonly levels: ReadonlyMap<string, ReadonlySet<string>>;
  /** Each level with the name that it is awarded to, as printed. */
  readonly named: ReadonlySet<string>;
  /** The rule and what is printed at a finding's place, and at the other places that it names. */
  readonly warnings: readonly { readonly place: string; readonly others: readonly string[] }[];
}

/** What went wrong in one altered text. */
export interface Harm {
  readonly kind: 'level' | 'grade' | 'warning' | 'crash' | 'slow';
  readonly name: string;
  readonly chain: string;
  readonly what: string;
}

/** How many texts were altered, and what came of it. */
export interface Outcome {
  made: number;
  readonly harms: Harm[];
}

/** A text that takes so many times as long for each character as it took before it was altered grows too fast. */
const TOO_SLOW = 25;

/** Less than this is noise, in milliseconds. */
const NOTICEABLE = 250;

/**
 * Alters a report in seeded ways, one alteration or a chain of two or three, and says what is read otherwise.
 *
 * @param count How many altered texts are made.
 * @param outcome What came of it is added to this.
 * @param from The alterations to choose from.
 */
export function attack(
  name: string,
  text: string,
  count: number,
  seed: number,
  outcome: Outcome,
  from: readonly Alteration[] = alterations,
): void {
  const started = performance.now();
  const before = saidBy(text);
  const usual = (performance.now() - started) / Math.max(text.length, 1);
  for (let round = 0; round < count; round++) {
    const random = new Random(seed, name, round);
    const chain = random.some(from, 1 + random.below(3));
    outcome.made++;
    const harm = (kind: Harm['kind'], what: string) =>
      outcome.harms.push({ kind, name, chain: chain.map((each) => each.name).join(', '), what });
    try {
      const altered = applied(text, chain, random);
      const begun = performance.now();
      const after = saidBy(altered);
      const isSlow = (taken: number) => taken > NOTICEABLE && taken > usual * altered.length * TOO_SLOW;
      if (isSlow(performance.now() - begun)) {
        // What else the machine did may have taken the time.
        const again = performance.now();
        saidBy(altered);
        const taken = performance.now() - again;
        if (isSlow(taken)) harm('slow', `${taken.toFixed(0)} ms`);
      }
      compare(before, after, harm);
    } catch (error) {
      harm('crash', String(error));
    }
  }
}

/** A text altered by each of a chain in turn. */
export function applied(text: string, chain: readonly Alteration[], random: Random): string {
  return chain.reduce((altered, { apply }) => apply(altered, random), text);
}

function saidBy(text: string): Said {
  const report = recognise(text);
  const levels = new Map<string, Set<string>>();
  const named = new Set<string>();
  for (const judgement of report.judgements) {
    const { level, role } = judgement;
    if (role !== 'awarded' || !level) continue;
    const area = areaOf(judgement);
    levels.set(area, (levels.get(area) ?? new Set()).add(level.label));
    named.add(namedIn(judgement));
  }
  const warnings = checkReport(report)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, start, end, related }) => {
      const [place = '', ...others] = [{ start, end }, ...related].map(
        (span) => `${rule} ${inkOf(report.text.slice(span.start, span.end))}`,
      );
      return { place, others };
    });
  return { report, levels, named, warnings };
}

function areaOf({ service, areaId }: Judgement): string {
  // A word that was parted is the same word, and a dash that was changed the same dash.
  return `${inkOf(service ?? '')}/${areaId.replaceAll('_', '')}`;
}

/** What a judgement says by its area's name: the same words of the same level, of whatever framework they are taken to be. */
function namedIn({ area, level }: Judgement): string {
  return `${area.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()} ${level?.label ?? ''}`;
}

/** Without what alterations change: blanks, dashes, borders, the form of quotation marks. */
function inkOf(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2010-\u2015|'"\u2018\u2019\u201c\u201d-]+/g, '').toLowerCase();
}

function compare(before: Said, after: Said, harm: (kind: Harm['kind'], what: string) => void): void {
  for (const judgement of after.report.judgements) {
    const { level, role, headline } = judgement;
    if (role !== 'awarded' || !level) continue;
    const area = areaOf(judgement);
    const known = before.levels.get(area);
    if (known === undefined && headline && !before.named.has(namedIn(judgement)))
      harm('grade', `${area} ${level.label}`);
    else if (known !== undefined && !known.has(level.label))
      harm('level', `${area} ${level.label}, not ${[...known].join(' or ')}`);
  }
  const known = new Set(before.warnings.flatMap(({ place, others }) => [place, ...others]));
  for (const { place } of after.warnings)
    if (!known.has(place) && !isDoubledOverLines(before, place)) harm('warning', place);
}

/** Whether a word that a finding says to stand twice does so in the unaltered text too, over a line's end. */
function isDoubledOverLines({ report }: Said, place: string): boolean {
  const twice = /^word-doubled (\p{L}+)\1$/u.exec(place)?.[1];
  return twice !== undefined && new RegExp(`\\b${twice}\\s*\\n\\s*${twice}\\b`, 'i').test(report.text);
}
