import { areaOfSubject } from '../judgements/subjects';
import type { Block } from '../blocks/blocks';
import { clauseReader } from '../../vocabulary/clauses';
import { areaOfGradeLine, type GradeLine } from '../judgements/grade-lines';
import { piecesOf } from '../judgements/pieces';
import { LineRole } from '../layout/page';
import type { JudgementContext } from '../judgements/context';
import { servicesOfRows } from '../judgements/services';
import type { Judgement, Scale, UnplacedGrade } from '../model';
import type { ResolvedPart } from '../parts/parts';
import { Passage } from '../../text/passage';
import { endsLine, isAwarded, mayAwardOnCover, mayHoldGrade, spansFrom } from '../judgements/sentences';
import { isEarlierTable } from '../judgements/others/earlier-results';
import { unplacedInHeadings } from './headings';
import { isKnown, unplacedPiece } from './piece';
import type { GradeRow, GradeTable } from '../tables/table';
import type { Zones } from '../judgements/placing/zones';
import { readGrade } from '../judgements/written-grade';

/** No sentence of a cover with a grade is longer. */
const LONGEST = 300;

/**
 * Grades that stand where the report gives one of its own, and that name no level of its scale: in a row of a table of
 * results, on a 'Grade 5' line, in a heading that names an area. Never those of other inspections, nor of prose.
 */
export function readUnplaced(
  context: JudgementContext,
  zones: Zones,
  tables: readonly GradeTable[],
  graded: readonly GradeLine[],
  judgements: readonly Judgement[],
): UnplacedGrade[] {
  const isWhole = (name: string) => context.parts.some(({ overall }) => overall?.name === name);
  const inTables = tables.flatMap((table) => ofTable(context, zones, table));
  const hasResult =
    inTables.some(({ area }) => isWhole(area)) ||
    judgements.some(
      ({ role, headline, area, source, start }) =>
        role === 'awarded' &&
        headline &&
        (context.isCover(start) || (source !== 'heading' && source !== 'statement')) &&
        isWhole(area),
    );
  const found = [
    ...inTables,
    ...graded.flatMap((line) => ofGradeLine(context, zones, line)),
    ...onCover(context, zones, hasResult),
    ...unplacedInHeadings(context, zones, judgements),
  ];
  return found.sort((a, b) => a.start - b.start);
}

/** A table of results has other rows on the scale, unless nothing is known of the scale. */
function ofTable(context: JudgementContext, zones: Zones, table: GradeTable): UnplacedGrade[] {
  const offset = context.lines.inkStart(table.first);
  const part = context.partAt(offset);
  const { scale } = part;
  if (!scale || !isKnown(part) || zones.isOfOthers(offset) || isEarlierTable(context, table)) return [];
  const rows = table.rows.filter((row) => row.fragments.length > 0);
  const list = rows.length > 1 || context.isCover(offset);
  const placed = rows.filter((row) => isPlaced(context, part, scale, row)).length;
  if (scale.levels.length > 0 && placed < Math.min(1, rows.length - 1)) return [];
  const services = servicesOfRows(part, table.rows, (at) => context.serviceAt(at));
  const found: UnplacedGrade[] = [];
  for (const [index, row] of table.rows.entries()) {
    const area = part.areas.area(row.label);
    // What has levels of its own is not on the framework's scale at all.
    if (area && area.levels.length > 0) continue;
    if (row.fragments.length > 0 && (area ?? scale.levels.length === 0)) {
      const place = {
        part,
        scale,
        area: area?.name ?? row.label,
        service: services[index] ?? null,
        source: list ? 'table' : 'heading',
      } as const;
      found.push(...unplacedPiece(context, place, row.printed, row.fragments));
    }
  }
  return found;
}

function isPlaced(context: JudgementContext, part: ResolvedPart, scale: Scale, row: GradeRow): boolean {
  return readGrade(context.lines.text, scale, part.levels, row.fragments, row.printed) !== null;
}

function ofGradeLine(context: JudgementContext, zones: Zones, line: GradeLine): UnplacedGrade[] {
  const { part, start, end, heading } = line;
  const area = areaOfGradeLine(line);
  if (!part.scale || !isKnown(part) || zones.isOfOthers(start)) return [];
  if (!area && (part.scale.levels.length > 0 || !line.alone)) return [];
  const service = context.serviceAt(start);
  const place = { part, scale: part.scale, area: area?.name ?? heading.title, service, source: 'heading' } as const;
  return unplacedPiece(context, place, context.lines.text.slice(start, end), [{ start, end }]);
}

/** Subjects of the cover's sentence about the authority as a whole, in so many words. */
const THE_WHOLE = /^the overall (?:judge?ment|effectiveness)\b/;

/**
 * 'The overall judgement is that children's services are satisfactory', on the cover.
 *
 * @param hasResult Whether the cover or a list of results gives the result as a whole: then 'services are strong' is not
 *   it, whereas without one 'children's services in Anyshire are poor' is, on lines of its own.
 */
function onCover(context: JudgementContext, zones: Zones, hasResult: boolean): UnplacedGrade[] {
  const found: UnplacedGrade[] = [];
  for (const block of context.blocks) {
    const offset = context.lines.inkStart(block.first);
    if (!context.isCover(offset)) break;
    if (block.kind === 'text' && !zones.isOfOthers(offset)) found.push(...ofCover(context, block, hasResult));
  }
  return found;
}

function ofCover(context: JudgementContext, block: Block, hasResult: boolean): UnplacedGrade[] {
  const found: UnplacedGrade[] = [];
  if (!mayHoldGrade(context, context.vocabulary.levels, block)) return found;
  for (let line = block.first; line <= block.last; line++) {
    if (context.layout.role(line) !== LineRole.text || !mayAwardOnCover(context, line)) continue;
    const passage = new Passage(context.lines.text, spansFrom(context, block, line), LONGEST);
    const ends = (index: number) => endsLine(context, passage, index);
    const clause = clauseReader(context.vocabulary.levels).sentence(passage.folded, ends);
    if (!clause || !isAwarded(passage, clause)) continue;
    const grade = passage.folded.slice(clause.gradeStart, clause.gradeEnd);
    const isResult = THE_WHOLE.test(clause.subject) || (!hasResult && line === block.first && ends(clause.gradeEnd));
    for (const part of context.parts) {
      const area = areaOfSubject(part, clause.subject, isResult);
      if (!area || !part.scale || part.scale.levels.length === 0 || !isKnown(part) || part.levels.level(grade))
        continue;
      const span = passage.span(clause.gradeStart, clause.gradeEnd);
      const place = { part, scale: part.scale, area: area.name, service: null, source: 'cover' } as const;
      found.push(
        ...unplacedPiece(context, place, context.lines.text.slice(span.start, span.end), piecesOf(context, span)),
      );
      break;
    }
  }
  return found;
}
