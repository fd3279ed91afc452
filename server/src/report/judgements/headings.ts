import type { FrameworkArea } from '../../frameworks/schema';
import { fold, tidy } from '../../text/fold';
import type { Block } from '../blocks/blocks';
import type { LineTable } from '../../text/lines';
import { lastBefore } from '../../text/spans';
import { type JudgementContext } from './context';
import { clauseReader } from '../../vocabulary/clauses';
import { foldGrade, GIVES_REASONS } from '../../vocabulary/levels';
import type { Sighting } from './placing/sighting';
import type { PlacedHeading } from '../outline/levels';
import type { ResolvedPart } from '../parts/parts';
import { areaOfHeading, INTRODUCES, readHeading, SUBJECTLESS, subjectOf } from './read-heading';
import { isAnswered } from './sentences';

/** An area that no framework knows is named in words; a list or a legend is no name. */
const OWN_NAME = /^[a-z][a-z ,'()&/-]{5,}$/;

/** The grades that headings print: '…: good', '… is inadequate', '… requires improvement because:'. */
export function headingSightings(context: JudgementContext): Sighting[] {
  const sightings: Sighting[] = [];
  const items = itemFinder(context);
  let above: PlacedHeading | null = null;
  let chapter: PlacedHeading | null = null;
  let isJudged = false;
  // Where chapters have a rating called that of the whole, one that is not so called is of something within them.
  const hasWholes = context.headings.some((heading) => ratesWhole(context, heading));
  for (const heading of context.headings) {
    const bare = SUBJECTLESS.test(heading.folded);
    const item = bare ? (kindAbove(context, heading) ?? items(above, heading)) : null;
    // A heading has one judgement; a further one is of something that is not known.
    const isOfWhole = hasWholes && ratesWhole(context, heading);
    const named = item ?? (isJudged || (hasWholes && bare && !isOfWhole) ? null : above);
    // A box that serves as a heading is read as a table.
    const seen = context.isTable(heading.start)
      ? null
      : (headingSighting(context, heading, isOfWhole ? chapter : named) ?? offScale(context, heading));
    if (namesArea(context, heading)) chapter = heading;
    if (seen) sightings.push(seen);
    if (bare) isJudged ||= item === null;
    else if (isOfWhole) continue;
    else if (!above || !INTRODUCES.test(heading.title) || !namesArea(context, above))
      [above, isJudged] = [heading, false];
  }
  return sightings;
}

/** 'Overall rating: good': where the framework judges no whole, it is that of the chapter, and names nothing for ratings below it. */
const WHOLE_RATING = /^overall (?:rating|grade|judge?ment): /;

const ratesWhole = (context: JudgementContext, { folded, start }: PlacedHeading) =>
  WHOLE_RATING.test(folded) && context.partAt(start).detection !== null && context.partAt(start).overall === null;

const namesArea = (context: JudgementContext, { start, title }: PlacedHeading) =>
  context.partAt(start).areas.area(title) !== null;

/**
 * 'National Standard 5.2: …': an item with a number of its own, be it a heading or a paragraph. A conversion may have joined
 * it to the sentence that is its text.
 */
const ITEM =
  /^(?:(?:[A-Z][a-z]+ ){1,2}\d{1,2}(?:\.\d{1,2})?(?=:)|(?:[A-Z][a-z]+ )?(?:Standard|Regulation|Criterion|Requirement|Outcome) \d{1,2}(?:\.\d{1,2})?(?= [A-Z]))/;

/** 'Grade awarded for this statement: 5' says what kind of thing above it is graded. */
const FOR_THIS = /^grade awarded for this ([a-z]+)\b/;

/** Among so many headings above its grade a thing and its area are looked for. */
const KIND_REACH = 40;

/** The thing above a heading that says what kind of thing it grades, by its number: its own, behind the area that it is of. */
function kindAbove(context: JudgementContext, heading: PlacedHeading): Named | null {
  const kind = FOR_THIS.exec(heading.folded)?.[1];
  if (kind === undefined) return null;
  const { areas } = context.partAt(heading.start);
  let found: PlacedHeading | null = null;
  const from = lastBefore(context.headings, heading.start - 1);
  for (let index = from; index >= 0 && from - index < KIND_REACH; index--) {
    const above = context.headings[index];
    if (!above) break;
    const area = areas.area(above.title);
    if (!found && above.folded.includes(`${kind} `) && /\d/.test(above.folded)) {
      if (area !== null) return above;
      found = above;
    } else if (found && area !== null) return { ...found, title: `${area.name}: ${found.title}` };
  }
  return found;
}

/** What is judged where a grade has no subject: its name and where that stands. */
type Named = Pick<PlacedHeading, 'title' | 'start' | 'end'> & { readonly isIndicator?: boolean };

/** Finds the last item between two headings; headings are to be asked for in order. */
function itemFinder({
  blocks,
  lines,
}: JudgementContext): (from: PlacedHeading | null, to: PlacedHeading) => Named | null {
  let next = 0;
  return (from, to) => {
    let found: Named | null = null;
    for (let block = blocks[next]; block && block.first < to.first; block = blocks[++next]) {
      if (block.first <= (from?.last ?? -1)) continue;
      const item = block.kind === 'text' ? ITEM.exec(lines.ink(block.first)) : null;
      const start = lines.inkStart(block.first);
      if (item) found = { title: item[0], start, end: start + item[0].length };
      else found = indicator(lines, block, to) ?? found;
    }
    return found;
  };
}

/** '1.2  Prisoners are told of their rights.': an indicator with a number of its own, in so many lines at most. */
const INDICATOR = /^\d{1,2}\.\d{1,2}\s+(?=\p{Lu})/u;
const INDICATOR_LINES = 5;

/** The indicator that a block is, right above a heading that gives its grade. */
function indicator(lines: LineTable, { first, last }: Block, to: PlacedHeading): Named | null {
  const number = INDICATOR.exec(lines.ink(first))?.[0];
  const isAbove = last < to.first && to.first - last <= 2 && last - first < INDICATOR_LINES;
  if (number === undefined || !isAbove) return null;
  const start = lines.inkStart(first) + number.length;
  const end = lines.inkEnd(last);
  return { title: tidy(lines.text.slice(start, end).replace(/\.$/, '')), start, end, isIndicator: true };
}

/** 'Key judgement: …' says what follows to be the name. */
const SAYS_NAME = /^(?:key |graded )?judge?ment(?: area)?: ?/i;

/** The area that a heading or an item above a grade names; its own words where it is not known. */
function namedArea({ areas }: ResolvedPart, { title }: Named): FrameworkArea | string {
  const name = title.replace(SAYS_NAME, '');
  return areas.area(title) ?? areas.area(name) ?? name;
}

/** So many lines below a heading, blank ones among them, a list goes on. */
const LISTED_REACH = 4;

/** Whether another level stands right below a heading: then it is a scale that is listed, or the grades of other names above. */
function isListed({ lines, layout }: JudgementContext, part: ResolvedPart, heading: PlacedHeading): boolean {
  const next = layout.nextText(heading.last + 1);
  const isNear = next < lines.count && next - heading.last <= LISTED_REACH;
  if (!isNear) return false;
  const grade = foldGrade(lines.ink(next));
  // In a narrow column its words stand one below the other.
  const isWhole = part.levels.level(grade) !== null;
  if (isWhole || next + 1 >= lines.count || !part.levels.opens(grade)) return isWhole;
  return part.levels.level(`${grade} ${foldGrade(lines.ink(next + 1))}`) !== null;
}

function headingSighting(context: JudgementContext, heading: PlacedHeading, above: Named | null): Sighting | null {
  const part = context.partAt(heading.start);
  if (!part.scale || heading.kind === 'contents') return null;
  if (!part.levels.mayStandIn(context.lines.text, heading.start, heading.end)) return null;
  const { passage, clause } = readHeading(context, heading);
  if (!clause || clause.qualified || (!clause.linked && isListed(context, part, heading))) return null;
  const subject = subjectOf(clause);
  const isBare = SUBJECTLESS.test(`${subject} `) || ratesWhole(context, heading);
  const named = isBare ? above : null;
  if (named === null && isBare) return null;
  const area =
    (named && namedArea(part, named)) ??
    areaOfHeading(part, subject, true) ??
    // 'Anyshire Council: good' is about the whole of what the report is on.
    (subject === context.inspected ? part.overall : null) ??
    // What judges one body alone may leave out the last word of its name.
    (part.body === '' ? null : part.areas.areaOf(`${subject} ${part.body.toLowerCase()}`)) ??
    // A name that ends in a grade is no misprint: the line has two grades, and nothing tells which is awarded.
    (part.levels.endsIn(subject) ? null : part.areas.nearest(subject));
  const colon = /:\s?$/.test(passage.folded.slice(0, clause.gradeStart).trimEnd());
  if (!area && !(colon && OWN_NAME.test(subject))) return null;
  const span = passage.span(clause.gradeStart, clause.gradeEnd);
  if (isAnswered(context, span.end)) return null;
  const areaSpan = named
    ? { start: named.start, end: named.end }
    : passage.span(clause.subjectStart, clause.subjectEnd);
  const isItem =
    named !== null && typeof area === 'string' && (named.isIndicator === true || FOR_THIS.test(heading.folded));
  return {
    form: isItem ? 'item' : 'heading',
    area: area ?? tidy(context.lines.text.slice(areaSpan.start, areaSpan.end)),
    level: clause.level,
    grade: span,
    areaSpans: [areaSpan],
    at: heading.start,
    ...(isBelowEarlier(context, part, heading) ? { of: 'another' as const } : {}),
  };
}

/** A line that says that what follows was given at another time, and when. */
const EARLIER = /^(?:previous|last) (?:overall )?(?:ratings?|grades?|judge?ments?|results?)\b[^.]{0,40}$/i;

/** Whether the line right above a heading says that its grade is an earlier one, and has none of its own. */
function isBelowEarlier({ lines }: JudgementContext, part: ResolvedPart, { first }: PlacedHeading): boolean {
  if (first === 0 || lines.isBlank(first - 1)) return false;
  const above = lines.ink(first - 1);
  return EARLIER.test(above) && !part.levels.endsIn(fold(above));
}

/** A heading that ties a grade of another scale to an area: 'Adoption performance: satisfactory'. */
function offScale(context: JudgementContext, heading: PlacedHeading): Sighting | null {
  const part = context.partAt(heading.start);
  if (!part.scale || part.scale.levels.length === 0 || heading.kind === 'contents') return null;
  if (!context.vocabulary.levels.endsIn(heading.folded)) return null;
  const { passage, folded, clause: own } = readHeading(context, heading);
  if (own && !own.qualified) return null;
  const clause = clauseReader(context.vocabulary.levels).heading(folded);
  // A heading that says why gives the judgement, also where it names no area: 'This local authority is poor because'.
  const area = clause?.linked === true ? areaOfHeading(part, subjectOf(clause), GIVES_REASONS.test(folded)) : null;
  if (!clause || !area) return null;
  const grade = passage.span(clause.gradeStart, clause.gradeEnd);
  return { form: 'heading', area, level: null, grade, at: heading.start, offScale: true };
}
