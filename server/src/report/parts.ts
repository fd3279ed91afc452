import { detectFramework, isWithin, type Candidate, type Evidence } from '../frameworks/detect';
import type { Framework, FrameworkArea } from '../frameworks/schema';
import { AreaLexicon } from './areas';
import { fold, foldName } from './fold';
import type { FrontMatter } from './front';
import type { LegendLines } from './legends';
import type { LevelLexicon } from './levels';
import type { LineTable } from './lines';
import type { Part, Span } from './model';
import type { PlacedHeading } from './outline';
import { scaleOf } from './scales';
import type { GradeTable } from './tables';
import { tickHeads, tickLabels, type TickRow } from './ticks';
import type { Vocabulary } from './vocabulary';

/** A part with the words of its framework at hand. */
export interface ResolvedPart extends Part {
  readonly levels: LevelLexicon;
  readonly areas: AreaLexicon;
  /** The area that stands for the whole, where the framework has one. */
  readonly overall: FrameworkArea | null;
  /** Services that group areas, in the framework's order. */
  readonly services: Framework['services'];
}

/** Laws and purposes are told on the first pages: so much of the text is searched for them. */
const SEARCHED = 12_000;

/** The text of the first lines counts as a title: covers put the title anywhere on them. */
const TITLE_LINES = 25;

/** What was found in the text before its framework is known. */
export interface Findings {
  readonly lines: LineTable;
  readonly front: FrontMatter;
  readonly headings: readonly PlacedHeading[];
  readonly tables: readonly GradeTable[];
  readonly legends: readonly LegendLines[];
  readonly ticks: readonly TickRow[];
}

/**
 * Finds the framework and the scale of the document, and of each annex, half or second report in it that shows a
 * framework of its own.
 *
 * @returns The document's own part first, the others in order of the text.
 */
export function readParts(found: Findings, catalogue: readonly Framework[], vocabulary: Vocabulary): ResolvedPart[] {
  const { lines, front, headings } = found;
  const text = lines.text;
  const whole = { start: 0, end: text.length };
  const sections = headings
    .map((heading, index) => ({ heading, span: { start: heading.start, end: sectionEnd(headings, index, text.length) } }))
    .filter(({ heading }) => heading.level === 1 && heading.kind !== 'contents');
  const date = front.inspected.at(-1)?.to ?? front.published?.value ?? null;
  const own: { span: Span; candidate: Candidate }[] = [];
  const title = fold(`${front.title?.value ?? ''} ${titleZone(lines)}`);
  const main = detectFramework(catalogue, evidenceOf(found, whole, title, date), fold);
  for (const { heading, span } of sections) {
    const named = fold(heading.title);
    const evidence = evidenceOf(found, span, `${named} ${fold(subtitle(headings, heading))}`, null);
    const detected = detectFramework(catalogue, { ...evidence, text: '' }, fold);
    const candidate =
      detected && isNamed(detected, named, evidence)
        ? inForce(detected, date, catalogue, named)
        : namedByArea(catalogue, main?.framework ?? null, named, date);
    if (candidate && candidate.framework !== main?.framework) own.push({ span, candidate });
  }
  const legendIn = (span: Span) =>
    found.legends.find(
      (legend) =>
        legend.start >= span.start &&
        legend.end <= span.end &&
        (span !== whole || !own.some((part) => part.span.start <= legend.start && legend.end <= part.span.end)),
    ) ?? null;
  const resolve = (span: Span, candidate: Candidate | null): ResolvedPart => {
    const framework = candidate?.framework ?? null;
    const scale = scaleOf(framework, legendIn(span));
    return {
      start: span.start,
      end: span.end,
      detection: candidate && {
        framework: candidate.framework,
        confidence: Math.min(1, candidate.score / 6),
        evidence: candidate.evidence,
      },
      scale,
      levels: vocabulary.levelsOf(scale?.levels ?? NO_LEVELS),
      areas: framework ? vocabulary.areasOf(framework) : NO_AREAS,
      overall: framework?.areas.find((area) => area.kind === 'overall') ?? null,
      services: framework?.services ?? [],
    };
  };
  return [resolve(whole, main), ...own.map(({ span, candidate }) => resolve(span, candidate))];
}

const NO_LEVELS: readonly never[] = [];
const NO_AREAS = new AreaLexicon([]);

/** Where the section of a heading ends: at the next heading of its level or above. */
export function sectionEnd(headings: readonly PlacedHeading[], index: number, end: number): number {
  const level = headings[index]?.level ?? 1;
  for (let next = index + 1; next < headings.length; next++) {
    const heading = headings[next];
    if (heading && heading.level <= level) return heading.start;
  }
  return end;
}

/** The first sub-heading that follows at once: 'Annex A' is named by the line below it. */
function subtitle(headings: readonly PlacedHeading[], heading: PlacedHeading): string {
  const next = headings[headings.indexOf(heading) + 1];
  return next && next.first - heading.last <= 3 ? next.title : '';
}

/** A part has a framework of its own only where its heading or its legend says so. */
function isNamed(candidate: Candidate, heading: string, evidence: Evidence): boolean {
  const strong = candidate.framework.cues.some(
    (cue) => cue.where === 'title' && cue.weight >= 2 && heading.includes(fold(cue.phrase)),
  );
  return strong || (evidence.legend !== '' && candidate.score >= 4);
}

/** A short name may stand in any heading; a framework's one subject is named in more words. */
const TELLING = 12;

/** A half of the report may be headed by the one thing that another framework judges: a board, a service. */
function namedByArea(
  catalogue: readonly Framework[],
  main: Framework | null,
  heading: string,
  date: string | null,
): Candidate | null {
  const own = foldName(heading);
  const names = (framework: Framework) =>
    (framework.areas.length === 1 ? framework.areas : [])
      .flatMap((area) => [area.name, ...area.variants].map(foldName))
      .filter((name) => name.length > TELLING && own.startsWith(name));
  if (main && main.areas.some((area) => [area.name, ...area.variants].some((name) => heading.includes(fold(name))))) return null;
  const framework = catalogue.find((other) => (date === null || isWithin(other, date)) && names(other).length > 0);
  return framework ? { framework, score: 4, evidence: ['heading'] } : null;
}

/** Of frameworks that share the same heading, the one in force when the report was written. */
function inForce(
  candidate: Candidate,
  date: string | null,
  catalogue: readonly Framework[],
  heading: string,
): Candidate {
  if (date === null) return candidate;
  const evidence: Evidence = { title: heading, text: '', tableHeads: [], tableRows: [], legend: '', date };
  return detectFramework(catalogue, evidence, fold) ?? candidate;
}

function titleZone(lines: LineTable): string {
  const parts: string[] = [];
  for (let line = 0, seen = 0; line < lines.count && seen < TITLE_LINES; line++) {
    if (lines.isBlank(line)) continue;
    seen++;
    if (lines.length(line) <= 200) parts.push(lines.ink(line));
  }
  return parts.join(' ');
}

function evidenceOf(found: Findings, span: Span, title: string, date: string | null): Evidence {
  const within = (first: number) => {
    const start = found.lines.start(first);
    return start >= span.start && start < span.end;
  };
  const tables = found.tables.filter((table) => within(table.first));
  const ticks = found.ticks.filter((row) => within(row.line));
  return {
    title,
    text: fold(found.lines.text.slice(span.start, Math.min(span.end, span.start + SEARCHED))),
    tableHeads: [...tables.map((table) => table.head), ...tickHeads(found.lines, ticks)],
    tableRows: [...tables.flatMap((table) => table.rows.map((row) => fold(row.label))), ...tickLabels(found.lines, ticks)],
    legend: found.legends
      .filter((legend) => within(legend.first))
      .map((legend) => fold(found.lines.text.slice(legend.start, legend.end)))
      .join(' '),
    date,
  };
}
