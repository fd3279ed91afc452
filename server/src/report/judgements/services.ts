import { fold } from '../../text/fold';
import type { Layout } from '../layout/page';
import type { LineTable } from '../../text/lines';
import { codeAt, isLetter } from '../../text/letters';
import type { Span } from '../../text/spans';
import type { PlacedHeading } from '../outline/levels';
import type { ResolvedPart } from '../parts/parts';
import { remembered } from '../../text/remembered';
import { foldGrade } from '../../vocabulary/levels';
import type { GradeRow } from '../tables/table';

/**
 * The service that a folded heading or label names. One that names several is about none of them alone, as the title of
 * the inspection is, which stands at the foot of pages too.
 */
export function serviceNamed({ services }: ResolvedPart, folded: string): string | null {
  if (services.length === 0) return null;
  const names = remembered(folds, services, () => foldedNames(services));
  const named = names.filter(({ name }) => hasWords(folded, name));
  const [first] = named;
  return first && named.every(({ service }) => service === first.service) ? first.service : null;
}

/** Whether some words stand in a folded text, no letter before or behind them: 'FE' is not in 'effective'. */
function hasWords(folded: string, words: string): boolean {
  for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1))
    if (!isLetter(codeAt(folded, at - 1)) && !isLetter(codeAt(folded, at + words.length))) return true;
  return false;
}

/** The service whose name a folded line is, and nothing else. */
export function serviceTitled({ services }: ResolvedPart, folded: string): string | null {
  if (services.length === 0) return null;
  const names = remembered(folds, services, () => foldedNames(services));
  return names.find(({ name }) => name === folded)?.service ?? null;
}

/** A place from which on the text is about a service, or about none. */
export interface ServiceMark extends Span {
  readonly service: string | null;
}

/**
 * Where the text turns to a service: at its headings, and at lines that are nothing but its name, where no blank lines
 * show that they are headings. It stays with it up to the next one, or to another part;
 * with the only one that a framework judges up to the end of its section.
 *
 * @param isWhole Whether a folded heading says that what follows is of the whole again.
 * @returns In order of the text; none where the part's framework judges no services apart.
 */
export function serviceMarks(
  lines: LineTable,
  layout: Layout,
  headings: readonly PlacedHeading[],
  part: ResolvedPart,
  isWhole: (folded: string) => boolean,
): ServiceMark[] {
  if (part.services.length === 0) return [];
  const marks: ServiceMark[] = [];
  for (const { start, end, folded, level, kind } of headings) {
    const service = serviceNamed(part, folded);
    // 'Overall' by itself is that of the service whose chapter it stands in.
    const isOfNone = (level === 1 && kind !== 'section') || (folded.includes(' ') && isWhole(folded));
    if (service !== null || isOfNone) marks.push({ start, end, service });
  }
  const known = remembered(folds, part.services, () => foldedNames(part.services));
  const names = new Map(known.map(({ name, service }) => [name, service]));
  const openings = new Set(known.flatMap(({ name }) => openingsOf(name)));
  const longest = Math.max(...known.map(({ name }) => name.length));
  // A single word may be the name of a chapter within either of them, unless its grades follow at once.
  const isMark = (name: string, line: number) =>
    name.includes(' ') ||
    part.levels.level(foldGrade(lines.ink(Math.min(layout.nextText(line + 1), lines.count - 1)))) !== null;
  // Nothing below the heads of columns is about one of them alone.
  const heads = new Set<number>();
  let run: number[] = [];
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    if (run.length > 0 && !names.has(fold(lines.ink(line)))) run = [];
    // A small letter goes on with the sentence above.
    if (lines.length(line) > longest + 1 || !/[A-Z\d]/.test(lines.text.charAt(lines.inkStart(line)))) continue;
    const own = fold(lines.ink(line)).replace(/:$/, '');
    // A narrow line has but the first words of a long name.
    const isOpening = !names.has(own) && line + 1 < lines.count && openings.has(own);
    const name = isOpening ? fold(`${lines.ink(line)} ${lines.ink(line + 1)}`) : own;
    const service = names.get(name);
    if (service === undefined) continue;
    if (isOpening) {
      marks.push({ start: lines.inkStart(line), end: lines.inkEnd(line + 1), service });
      continue;
    }
    run.push(line);
    if (run.length >= FEWEST_HEADS) for (const head of run) heads.add(head);
    if (isMark(name, line)) marks.push({ start: lines.inkStart(line), end: lines.inkEnd(line), service });
  }
  marks.sort((a, b) => a.start - b.start);
  if (part.services.length === 1) return closed(marks, headings);
  return marks.filter(({ start }) => !heads.has(lines.at(start)));
}

/** A line has so many words of a name at least that goes on below it: fewer may stand anywhere. */
const FEWEST_WORDS = 3;

/** The first words of a name, as many as a line may have that it goes on below. */
function openingsOf(name: string): string[] {
  const words = name.split(' ');
  return words.slice(FEWEST_WORDS).map((_, index) => words.slice(0, FEWEST_WORDS + index).join(' '));
}

/** So many names of services right below each other are the heads of columns that were lost. */
const FEWEST_HEADS = 2;

/**
 * The marks of a service that is judged by itself beside the whole, as the sixth form of a school: its section ends at the
 * next heading, and what follows is of the whole again.
 */
function closed(marks: readonly ServiceMark[], headings: readonly PlacedHeading[]): ServiceMark[] {
  const named = new Set(marks.map(({ start }) => start));
  let at = 0;
  return marks.flatMap((mark) => {
    while ((headings[at]?.start ?? Infinity) < mark.start) at++;
    const own = headings[at]?.start === mark.start ? headings[at] : undefined;
    let next = own ? at + 1 : at;
    while (own && next < headings.length && (headings[next]?.level ?? 0) > own.level) next++;
    const end = headings[next]?.start;
    if (mark.service === null || end === undefined || named.has(end)) return [mark];
    return [mark, { start: end, end, service: null }];
  });
}

/**
 * The service of each row of a table: that of its place, or that which a row without a grade names for those below it.
 *
 * @param serviceAt The service that the text is about at an offset.
 */
export function servicesOfRows(
  part: ResolvedPart,
  rows: readonly GradeRow[],
  serviceAt: (offset: number) => string | null,
): (string | null)[] {
  let marked: string | null | undefined;
  let service: string | null = null;
  return rows.map(({ labelSpans, fragments, folded }) => {
    const here = serviceAt(labelSpans[0]?.start ?? fragments[0]?.start ?? 0);
    if (here !== marked) service = marked = here;
    if (fragments.length === 0) service = serviceNamed(part, folded) ?? service;
    return service;
  });
}

interface ServiceName {
  readonly name: string;
  readonly service: string;
}

const folds = new WeakMap<ResolvedPart['services'], readonly ServiceName[]>();

/** The folded names of services. */
function foldedNames(services: ResolvedPart['services']): ServiceName[] {
  return services.flatMap(({ name: service, variants }) =>
    [service, ...variants].map((name) => ({ name: fold(name), service })),
  );
}
