import type { FrameworkArea } from '../../../frameworks/schema';
import { tidy } from '../../../text/fold';
import { remembered } from '../../../text/remembered';
import { lastBefore } from '../../../text/spans';
import { lastWord } from '../../../text/word-edges';
import { EARLIER_TIME } from '../../../vocabulary/column-heads';
import { KIND_OF_RATING } from '../../../vocabulary/grade-labels';
import { foldGrade, isNotApplicable, isNotJudged, type LevelLexicon } from '../../../vocabulary/levels';
import type { Judgement, Scale } from '../../model';
import type { ResolvedPart } from '../../parts/parts';
import { scaleFor, scaleInstead } from '../../parts/scales';
import type { GradeRow } from '../../tables/table';
import type { JudgementContext } from '../context';
import { serviceTitled } from '../services';
import { SUBJECTLESS } from '../read-heading';
import { readGrade, type WrittenGrade } from '../written-grade';
import { judgement } from './judgement';
import { EARLIER } from './sighting';

/** A row of an earlier result: it says so, or it opens with the day of another inspection. */
const EARLIER_ROW =
  /^\d{1,2}\/\d{1,2}\/\d{2,4} |\b(?:previous|last) (?:full )?(?:inspection|judge?ment|grade|rating)\b| at (?:the )?(?:previous|last)$/;

/** The digit in a column behind the label explains it. */
function withCode(
  { lines }: JudgementContext,
  scale: Scale,
  { code, fragments }: GradeRow,
  read: WrittenGrade | null,
): WrittenGrade | null {
  const [label, more] = fragments;
  if (!read || read.coded || !code || !label || more) return read;
  const digit = lines.text.slice(code.start, code.end);
  const value = scale.levels.find((level) => level.code === digit);
  return value
    ? { level: read.level, coded: { code: { value, ...code }, label: { value: read.level, ...label } } }
    : read;
}

/** Where the framework is not known, a name that another one has for an area says enough. */
function otherArea({ vocabulary }: JudgementContext, part: ResolvedPart, { name }: GradeRow): FrameworkArea | null {
  return part.detection ? null : vocabulary.areas.named(name);
}

/** The name of an area that no framework has: its label without a number before it and a footnote behind it. */
function ownName(label: string): string {
  return tidy(label.replace(/^\d{1,2}(?:\.\d{1,2})?\.? /, '').replace(/([a-z)?])\d{1,2}$/, '$1'));
}

const inWords = new WeakMap<LevelLexicon, RegExp>();

/** Whether a folded label has a grade among its words. */
function hasWording(levels: LevelLexicon, folded: string): boolean {
  if (!levels.mayStandIn(folded, 0, folded.length)) return false;
  return remembered(inWords, levels, () => new RegExp(`\\b${levels.wordings.pattern}\\b`)).test(folded);
}

/** The digit of a row that ran on into the next one: 'Looked after children 3 Adoption'. */
const RUN_ON = /\p{Ll} (\d) \p{Lu}\p{Ll}/u;

/** A label that is no name: the first words of one, its last ones, or one with the grade of another row. */
function isNoName({ areas, levels, scale, detection }: ResolvedPart, { label, name, folded }: GradeRow): boolean {
  if (!/\p{L}{2}/u.test(label)) return true;
  const digit = RUN_ON.exec(label)?.[1];
  if (digit !== undefined && scale?.levels.some(({ code }) => code === digit) === true) return true;
  const isPiece = (name.includes(' ') && areas.opens(label)) || /^\p{Ll}/u.test(label);
  // Of 'Safe Requires' the last word is of a grade in another column.
  const at = folded.lastIndexOf(' ');
  if (areas.areaOf(folded.slice(0, Math.max(0, at))) !== null && levels.opens(folded.slice(at + 1))) return true;
  // The time of a grade, or which kind of one it is, is not what has it.
  if (THIS_TIME.test(name) || KIND_OF_RATING.test(name)) return true;
  // 'Grade 2' beside a grade explains it.
  return isPiece || /^grade \d$/.test(folded) || (detection !== null && hasWording(levels, folded));
}

const THIS_TIME = /^(?:this|current|present) inspection$/;

/** A row that has no name stands so many lines below the heading that has it. */
const NEAR = 3;

/** The area that the heading above a row names, where its own label says only that a grade follows: 'Rating'. */
function areaAbove({ headings, lines }: JudgementContext, { areas }: ResolvedPart, row: GradeRow) {
  const line = lines.at(row.labelSpans[0]?.start ?? 0);
  const above = headings[lastBefore(headings, lines.start(line) - 1)];
  return above && line - above.last <= NEAR ? areas.area(above.title) : null;
}

/**
 * Whether a grade is the last word of another one whose first word ends the line above: 'compliant' below 'Not'. Which of
 * the two its cell has is nowhere to be seen.
 */
function isRestOfOther({ lines }: JudgementContext, levels: LevelLexicon, { fragments }: GradeRow, folded: string) {
  const start = fragments[0]?.start ?? 0;
  const line = lines.at(start);
  if (line === 0 || /[\p{L}\p{N}]/u.test(lines.text.slice(lines.start(line), start))) return false;
  return levels.level(`${lastWord(foldGrade(lines.ink(line - 1)))} ${folded}`) !== null;
}

/**
 * The judgement of a row of a table.
 *
 * @param given What its table says of it.
 * @returns Null where its grade is on no scale, or its label names nothing.
 */
export function rowJudgement(
  context: JudgementContext,
  part: ResolvedPart,
  row: GradeRow,
  given: { service: string | null; cited: boolean; headline: boolean; isList: boolean },
): Judgement | null {
  const earlier = EARLIER_ROW.test(row.folded) && !part.areas.named(row.name);
  const isNameless = SUBJECTLESS.test(`${row.name} `);
  const named = part.areas.nearestTo(row.name) ?? otherArea(context, part, row);
  const area = named ?? (isNameless ? areaAbove(context, part, row) : null);
  const readOn = ({ scale, levels }: Pick<ResolvedPart, 'scale' | 'levels'>) =>
    scale && withCode(context, scale, row, readGrade(context.lines.text, scale, levels, row.fragments, row.printed));
  const usual = scaleFor(area, part);
  const instead = readOn(usual) === null ? scaleInstead(area, part) : null;
  const { scale, levels } = instead && readOn(instead) ? instead : usual;
  const read = readOn({ scale, levels });
  const folded = foldGrade(row.printed);
  if (!scale || isNotApplicable(folded) || (!read && !isNotJudged(folded))) return null;
  if (isRestOfOther(context, levels, row, folded)) return null;
  // The name of a service that is no area heads the rows of its own, and the grade below it the first of them.
  if (!area && !earlier && (isNameless || isNoName(part, row) || serviceTitled(part, row.folded) !== null)) return null;
  const cited = given.cited || earlier;
  // 'Adequate Grade 3': the word is the grade, the code behind it its explanation.
  const labelled = read?.coded && read.coded.label.start < read.coded.code.start ? read.coded.label : null;
  return judgement({
    scale,
    area: earlier
      ? (part.areas.areaOf(row.folded.replace(EARLIER_TIME, '')) ?? part.overall ?? EARLIER)
      : (area ?? ownName(row.label)),
    service: given.service,
    level: read?.level ?? null,
    coded: read?.coded ?? null,
    printed: labelled ? context.lines.text.slice(labelled.start, labelled.end) : row.printed,
    fragments: labelled ? [{ start: labelled.start, end: labelled.end }] : row.fragments,
    areaSpans: row.labelSpans,
    source: given.isList || given.headline ? 'table' : 'heading',
    role: cited ? 'cited' : 'awarded',
    headline: given.headline && !cited,
    citation: earlier ? 'the previous inspection' : null,
  });
}
