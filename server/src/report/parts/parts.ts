import type { Candidate } from '../../vocabulary/detector';
import type { Visit } from '../../vocabulary/evidence';
import { isWithin } from '../../frameworks/in-force';
import type { Framework, FrameworkArea } from '../../frameworks/schema';
import { AreaLexicon } from '../../vocabulary/areas';
import { evidenceOf, type Findings } from './evidence';
import { fold } from '../../text/fold';
import { type Span, within } from '../../text/spans';
import type { FrontMatter } from '../front/front';
import type { LegendLines } from '../tables/legends';
import { foldGrade, LevelLexicon } from '../../vocabulary/levels';
import type { Evidence, Legend, Part, Scale } from '../model';
import type { PlacedHeading } from '../outline/levels';
import { shownEvidence } from './shown-evidence';
import { scaleOf, scaleOfLegend, WORDS } from './scales';
import type { WholeSubjects } from '../../vocabulary/whole-subjects';
import type { Vocabulary } from '../../vocabulary/vocabulary';

/** A part with the words of its framework at hand. */
export interface ResolvedPart extends Part {
  readonly levels: LevelLexicon;
  readonly areas: AreaLexicon;
  /** The area that stands for the whole, where the framework has one. */
  readonly overall: FrameworkArea | null;
  /** The subjects of sentences that stand for the whole. */
  readonly whole: Pick<WholeSubjects, 'has'>;
  /** The last word of the one thing that the framework judges ('Board'); '' where it judges several. */
  readonly body: string;
  /** Whether a folded name is that of what another framework judges by itself. */
  isOther(name: string): boolean;
  /** Services that group areas, in the framework's order. */
  readonly services: Framework['services'];
}

interface Claim {
  readonly span: Span;
  readonly candidate: Candidate;
}

/**
 * Finds the framework and the scale of the document, and of each annex, half or second report in it that shows a
 * framework of its own.
 *
 * @param chosen The framework that somebody chose for the document, which then is not searched for.
 * @returns The document's own part first, the others in order of the text.
 */
export function readParts(found: Findings, vocabulary: Vocabulary, chosen: Framework | null): ResolvedPart[] {
  const { front, headings, lines } = found;
  const whole = { start: lines.from, end: lines.text.length };
  const visit = front.inspected.at(-1) ?? onOneDay(front.published?.value ?? front.month?.value ?? null);
  const main = chosen
    ? { framework: chosen, score: CERTAIN, evidence: [] }
    : vocabulary.detector.detect(evidenceOf(found, whole, null, visit, vocabulary.areas));
  const claims: Claim[] = [];
  for (const [index, heading] of headings.entries()) {
    if (heading.level !== 1 || heading.kind === 'contents') continue;
    const span = { start: heading.start, end: heading.sectionEnd };
    // Within a document whose framework was chosen, only what has a title of its own stands apart.
    if (chosen && !vocabulary.detector.isTitle(heading.folded)) continue;
    const candidate = ownFramework(found, vocabulary, span, subtitled(headings, index), main?.framework ?? null, visit);
    if (candidate && candidate.framework !== main?.framework) claims.push({ span, candidate });
  }
  const titled = front.title && main && titledBody(fold(front.title.value), main.framework, vocabulary.catalogue);
  // The section may be lost of what the title names beside the whole: the cover still says its grade.
  if (titled && !claims.some(({ candidate }) => candidate.framework === titled.framework))
    claims.push({ span: { start: whole.end, end: whole.end }, candidate: titled });
  const ownLegend = (legend: LegendLines) =>
    claims.some(({ span }) => span.start <= legend.start && legend.end <= span.end);
  const mainLegend = found.legends.find((legend) => !ownLegend(legend)) ?? null;
  return [
    resolve(found, whole, main, mainLegend, vocabulary),
    ...claims.map(({ span, candidate }) =>
      resolve(found, span, candidate, within(found.legends, span)[0] ?? null, vocabulary),
    ),
  ];
}

/** The framework of the one thing that a title says is reviewed beside what the report's own framework judges. */
function titledBody(title: string, main: Framework, catalogue: readonly Framework[]): Candidate | null {
  const body = catalogue.find(
    (each) => each.areas.length === 1 && each !== main && isOfTime(each, main) && title.includes(` ${fold(each.name)}`),
  );
  return body ? { framework: body, score: 4, evidence: [{ where: 'title', phrase: fold(body.name) }] } : null;
}

const NO_LEVELS = new LevelLexicon([]);
const NO_AREAS = new AreaLexicon([]);
const NO_SUBJECTS: ResolvedPart['whole'] = { has: () => false };

function onOneDay(date: string | null): Visit | null {
  return date === null ? null : { from: date, to: date };
}

/** What a date is that of. */
function dateKind({ inspected, published, month }: FrontMatter): Evidence['where'] {
  if (inspected.length > 0 || (!published && month?.inspected === true)) return 'inspected';
  return published ? 'published' : 'dated';
}

/** A score that leaves no doubt. */
const CERTAIN = 6;

function resolve(
  found: Findings,
  span: Span,
  candidate: Candidate | null,
  legend: LegendLines | null,
  vocabulary: Vocabulary,
): ResolvedPart {
  const framework = candidate?.framework ?? null;
  const areas = framework ? vocabulary.areasOf(framework) : NO_AREAS;
  const printed = framework || !legend ? null : scaleOfLegend(legend, vocabulary.catalogue);
  // Where nothing is known of the scale only the words count: they have no order, and digits no meaning.
  const scale = framework ? scaleOf(framework, legend) : (printed ?? WORDS);
  return {
    start: span.start,
    end: span.end,
    detection: candidate && {
      framework: candidate.framework,
      confidence: Math.min(1, candidate.score / CERTAIN),
      evidence: candidate.evidence.map(({ where, phrase }) =>
        shownEvidence(found, span, where === 'date' ? dateKind(found.front) : where, phrase),
      ),
      neighbours: neighboursOf(candidate.framework, vocabulary.catalogue),
    },
    scale,
    levels: framework
      ? levelsOn(framework, scale, vocabulary)
      : printed
        ? new LevelLexicon(printed.levels)
        : vocabulary.levels,
    areas,
    overall: framework?.areas.find((area) => area.kind === 'overall') ?? null,
    whole: framework ? vocabulary.wholeOf(framework) : NO_SUBJECTS,
    body: framework?.areas.length === 1 ? (framework.areas[0]?.name.split(' ').at(-1) ?? '') : '',
    isOther: (name) =>
      vocabulary.bodiesNamed(name).some((other) => other !== framework) ||
      (vocabulary.areas.areaOf(name)?.kind === 'overall' && areas.areaOf(name) === null),
    services: framework?.services ?? [],
  };
}

function neighboursOf({ predecessor, successor }: Framework, catalogue: readonly Framework[]): readonly Framework[] {
  if (predecessor === null && successor === null) return [];
  return catalogue.filter(({ id }) => id === predecessor || id === successor);
}

/** The wordings of a framework's levels, each with the code that it has on the scale of a part. */
function levelsOn(framework: Framework, scale: Scale | null, vocabulary: Vocabulary): LevelLexicon {
  if (!scale) return NO_LEVELS;
  const levels = vocabulary.levelsOf(framework);
  return scale.levels === framework.levels ? levels : levels.recoded(scale.levels);
}

/** A heading and the line below it, folded: 'Annex A' is named by what follows at once. */
function subtitled(headings: readonly PlacedHeading[], index: number): { heading: string; below: string } {
  const heading = headings[index];
  const next = headings[index + 1];
  const near = heading && next && next.first - heading.last <= 3;
  return { heading: heading?.folded ?? '', below: near ? next.folded : '' };
}

/**
 * The framework that a section shows by itself: its heading has the words of a title or names the one thing that a
 * framework judges, or it has a legend of its own.
 */
function ownFramework(
  found: Findings,
  vocabulary: Vocabulary,
  span: Span,
  named: { heading: string; below: string },
  main: Framework | null,
  visit: Visit | null,
): Candidate | null {
  const { detector } = vocabulary;
  const legends = within(found.legends, span);
  const titled = detector.isTitle(named.heading);
  if (titled || (legends.length > 0 && found.legends.length > 1)) {
    const evidence = {
      ...evidenceOf(found, span, `${named.heading} ${named.below}`, null, vocabulary.areas),
      text: () => '',
    };
    const candidate = detector.detect(evidence);
    if (candidate && (titled || candidate.score >= 4)) {
      const inForce =
        titled && visit !== null
          ? detector.detect({ ...evidence, tableHeads: [], tableRows: new Set<string>(), legend: '', visit })
          : null;
      return inForce ?? candidate;
    }
  }
  for (const name of [named.heading, named.below]) {
    const body = vocabulary
      .bodiesNamed(name)
      .find((framework) => (visit === null || isWithin(framework, visit.to)) && isOfTime(framework, main));
    const isOwnArea = () => main !== null && vocabulary.areasOf(main).areaOf(name) !== null;
    if (body && !isOwnArea()) return { framework: body, score: 4, evidence: [{ where: 'heading', phrase: name }] };
  }
  return null;
}

/** Whether a framework was in force while that of the report was, if any: a part of a report is of its time. */
function isOfTime(framework: Framework, main: Framework | null): boolean {
  const isOver = (one: Framework, other: Framework) => one.to !== null && other.from !== null && one.to < other.from;
  return main === null || !(isOver(framework, main) || isOver(main, framework));
}

/** What a legend says to the part that it stands in; nothing where that part has no scale. */
export function legendOf({ start, end, entries }: LegendLines, { scale, levels }: ResolvedPart): Legend[] {
  if (!scale) return [];
  return [
    {
      start,
      end,
      scale,
      entries: entries.map((entry) => ({
        start: entry.start,
        end: entry.end,
        code: { value: entry.code, start: entry.codeStart, end: entry.codeStart + entry.code.length },
        level: levels.level(foldGrade(entry.label)),
      })),
    },
  ];
}
