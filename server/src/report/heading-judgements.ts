import { areaOfSubject } from './areas-of-text';
import { clauseReader } from './clauses';
import { tidy } from './fold';
import { judgement, type JudgementContext } from './judgement-context';
import { LineRole } from './layout';
import type { Judgement, Span } from './model';
import type { PlacedHeading } from './outline';
import { Passage } from './passage';
import { readGrade } from './written-grade';

/** No heading is longer. */
const LONGEST = 300;

/** An area that no framework knows is named in words; a list or a legend is no name. */
const OWN_NAME = /^[a-z][a-z ,'()&/-]{5,}$/;

/** Words with which a heading names its own subject again. */
const GRADED_JUDGEMENT = /^the graded judge?ment (?:for|about|on|of) (?:the )?/;

/**
 * The judgements that headings print: '…: good', '… is inadequate', '… requires improvement because:'.
 *
 * @param isTable Whether an offset lies in a table: a box that serves as a heading is read as a table.
 */
export function headingJudgements(context: JudgementContext, isTable: (offset: number) => boolean): Judgement[] {
  return context.headings
    .filter(({ start }) => !isTable(start))
    .map((heading) => headingJudgement(context, heading))
    .filter((j) => j !== null);
}

function headingJudgement(context: JudgementContext, heading: PlacedHeading): Judgement | null {
  const part = context.partAt(heading.start);
  if (!part.scale || heading.kind === 'contents') return null;
  const passage = new Passage(context.lines.text, linesOf(context, heading), LONGEST);
  const clause = clauseReader(part.levels).heading(passage.folded.trimEnd());
  if (!clause) return null;
  const subject = clause.subject.replace(/\s(?:is|are)?\s?that it(?: is)?$/, '').replace(/(?: is| are|:)$/, '');
  const area =
    areaOfSubject(part, subject, true) ??
    areaOfSubject(part, subject.replace(GRADED_JUDGEMENT, ''), false) ??
    part.areas.nearest(subject);
  const colon = /:\s?$/.test(passage.folded.slice(0, clause.gradeStart).trimEnd());
  if (!area && !(colon && OWN_NAME.test(subject))) return null;
  const span = passage.span(clause.gradeStart, clause.gradeEnd);
  const areaSpan = passage.span(clause.subjectStart, clause.subjectEnd);
  const cited = context.isCitedZone(heading.start);
  return judgement({
    scale: part.scale,
    area: area ?? tidy(context.lines.text.slice(areaSpan.start, areaSpan.end)),
    service: context.serviceAt(heading.start),
    level: clause.level,
    printed: tidy(context.lines.text.slice(span.start, span.end)),
    fragments: piecesOf(context, span),
    areaSpans: [areaSpan],
    source: context.isCover(heading.start) ? 'cover' : 'heading',
    role: cited ? 'cited' : 'awarded',
    headline: context.isCover(heading.start) && !cited,
  });
}

/** The lines of a heading as spans. */
function linesOf(context: JudgementContext, heading: PlacedHeading): Span[] {
  const spans: Span[] = [];
  for (let line = heading.first; line <= heading.last; line++) {
    if (context.layout.role(line) !== LineRole.text) continue;
    spans.push({ start: context.lines.inkStart(line), end: context.lines.inkEnd(line) });
  }
  return spans;
}

/** A span that runs over lines, in one piece for each line. */
export function piecesOf(context: JudgementContext, span: Span): Span[] {
  const { lines } = context;
  const first = lines.at(span.start);
  const last = lines.at(span.end);
  if (first === last) return [span];
  const pieces: Span[] = [];
  for (let line = first; line <= last; line++) {
    if (context.layout.role(line) !== LineRole.text) continue;
    const start = Math.max(span.start, lines.inkStart(line));
    const end = Math.min(span.end, lines.inkEnd(line));
    if (end > start) pieces.push({ start, end });
  }
  return pieces;
}

const GRADE_LINE = /^Grade \d(?:\s?\([A-Z /]{3,40}\))?\.?$/i;

/** How many lines of text may stand between a heading and the line of its grade. */
const REACH = 4;

/** The judgements of lines such as 'Grade 3 (adequate)': below a heading, or at its end. */
export function gradeLineJudgements(context: JudgementContext, isLegend: (offset: number) => boolean): Judgement[] {
  const { lines, layout } = context;
  const text = lines.text;
  const judgements: Judgement[] = [];
  for (let at = text.indexOf('Grade '); at >= 0; at = text.indexOf('Grade ', at + 1)) {
    const line = lines.at(at);
    const end = lines.inkEnd(line);
    const part = context.partAt(at);
    const heading = context.headingAt(at);
    if (!part.scale || !heading || end - at > 60 || isLegend(at) || layout.role(line) !== LineRole.text) continue;
    const printed = text.slice(at, end);
    if (!GRADE_LINE.test(printed)) continue;
    const alone = at === lines.inkStart(line);
    if (alone ? line - heading.last > REACH : line < heading.first || line > heading.last) continue;
    const fragments = [{ start: at, end: printed.endsWith('.') ? end - 1 : end }];
    const read = readGrade(text, part.scale, part.levels, fragments, tidy(printed));
    if (!read) continue;
    const name = heading.folded.replace(/\s?grade \d.*$/, '');
    const known = part.areas.nearest(name);
    if (!alone && !known) continue;
    judgements.push(
      judgement({
        scale: part.scale,
        area: known ?? tidy(heading.title.replace(/\s?Grade \d.*$/i, '')),
        service: context.serviceAt(at),
        level: read.level,
        coded: read.coded,
        printed: tidy(printed),
        fragments,
        areaSpans: [{ start: heading.start, end: alone ? heading.end : at }],
        source: 'heading',
        role: context.isCitedZone(at) ? 'cited' : 'awarded',
        headline: false,
      }),
    );
  }
  return judgements;
}
