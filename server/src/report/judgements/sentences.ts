import type { GradeClause } from '../../vocabulary/clauses';
import { Passage } from '../../text/passage';
import type { LevelLexicon } from '../../vocabulary/levels';
import type { Block } from '../blocks/blocks';
import { LineRole } from '../layout/page';
import type { Span } from '../../text/spans';
import type { JudgementContext } from './context';
import { serviceNamed } from './services';
import type { ResolvedPart } from '../parts/parts';
import type { Sighting } from './placing/sighting';
import type { FrameworkArea } from '../../frameworks/schema';
import { Openings } from '../../text/word-edges';

/** So many lines of a paragraph hold its opening sentences. */
const OPENING = 8;

/** The lines of a block as spans, from one of them on, so many at most. */
export function spansFrom(context: JudgementContext, block: Block, line: number, most = OPENING): Span[] {
  const spans: Span[] = [];
  for (let at = line; at <= block.last && spans.length < most; at++) {
    if (context.layout.role(at) !== LineRole.text) continue;
    const start = at === block.first && block.marker ? block.marker.textStart : context.lines.inkStart(at);
    spans.push({ start, end: context.lines.inkEnd(at) });
  }
  return spans;
}

/** A cheap look whether a grade may stand anywhere in a block. */
export function mayHoldGrade({ lines, layout }: JudgementContext, levels: LevelLexicon, block: Block): boolean {
  for (let line = block.first; line <= block.last; line++) {
    if (layout.role(line) !== LineRole.text) continue;
    if (levels.mayStandIn(lines.text, lines.inkStart(line), lines.inkEnd(line))) return true;
  }
  return false;
}

/** A cheap look whether a line of a cover may open with a judgement. */
export function mayAwardOnCover(context: JudgementContext, line: number): boolean {
  const { text } = context.lines;
  const start = context.lines.inkStart(line);
  if (OF_THE_WHOLE.mayOpen(text, start) || context.vocabulary.wholeOpenings.mayOpen(text, start)) return true;
  return context.parts.some((part) => part.areas.mayOpen(text, start));
}

/** Whether a clause says what is, of one thing, and not what was or may be. */
export function isAwarded(passage: Passage, clause: GradeClause): boolean {
  const before = passage.folded.slice(0, clause.gradeStart);
  if (CONDITION.test(passage.folded.slice(clause.gradeEnd, clause.gradeEnd + CONDITION_REACH))) return false;
  // How something stood a test is told as what was found then, at this inspection or an earlier one.
  const other = clause.tests ? /\b(?:previous|last|earlier)\b/ : OTHER_TIME;
  return !other.test(before) && !/^(?:an?|if|when|where|some|most|many|while|although) /.test(clause.subject);
}

/** Whether the line ends behind a place of the passage and the next one starts anew. */
export function endsLine(context: JudgementContext, passage: Passage, index: number): boolean {
  const offset = passage.offset(index - 1) + 1;
  const line = context.lines.at(offset);
  const end = context.lines.inkEnd(line);
  if (offset < end && !/^\.?\d{0,2}\.?$/.test(context.lines.text.slice(offset, end))) return false;
  const next = context.lines.text.charAt(context.lines.inkStart(line + 1));
  return next === '' || next === next.toUpperCase();
}

/** A share or a number. */
const FIGURE = /^\d[\d,.]*%?$/;
/** Two of them behind a full stop. */
const FIGURES = /^\. \d[\d,.]*%? \d/;
const FIGURES_REACH = 4;
/** What is left of a cell behind a grade: a full stop, and in brackets whom was asked. */
const ENDS_CELL = /^.{0,2}(?: ?\([a-z ]{2,30}\))?$/;
/** So much of a row is looked at, in characters. */
const ROW = 120;

/**
 * Whether figures stand behind a grade in columns, or on lines of their own: the sentence is one of a questionnaire, and
 * they tell how many people agree with it.
 *
 * @param end The offset behind the grade.
 */
export function isAnswered({ lines, layout }: JudgementContext, end: number): boolean {
  const line = lines.at(end);
  const behind = lines.text.slice(end, Math.min(lines.inkEnd(line), end + ROW));
  const [rest = '', ...cells] = behind.split(/ {2,}|[\t|]/);
  if (cells.length > 0) return ENDS_CELL.test(rest) && cells.filter((cell) => FIGURE.test(cell.trim())).length > 1;
  if (behind.length > 1) return FIGURES.test(behind);
  if (behind !== '.') return false;
  let figures = 0;
  for (let at = line, seen = 0; seen < FIGURES_REACH; seen++) {
    at = layout.nextText(at + 1);
    if (at >= lines.count) break;
    if (FIGURE.test(lines.ink(at))) figures++;
  }
  return figures > 1;
}

/** What a clause says, as seen in a sentence. */
export function sightingOf(
  part: ResolvedPart,
  passage: Passage,
  clause: GradeClause,
  area: FrameworkArea | string | null,
): Sighting {
  return {
    form: 'statement',
    area,
    service: serviceNamed(part, clause.subject),
    level: clause.level,
    grade: passage.span(clause.gradeStart, clause.gradeEnd),
    areaSpans: [passage.span(clause.subjectStart, clause.subjectEnd)],
    part,
  };
}

/** First words of sentences about the whole in any report. */
const OF_THE_WHOLE = new Openings(['judgement', 'judgment', 'overall', 'this', 'effectiveness']);

/** 'The standard is met if …' says what would be. */
const CONDITION = /^ (?:if|unless)\b/;
const CONDITION_REACH = 8;

/** A sentence about earlier or other inspections awards nothing. */
const OTHER_TIME =
  /\b(?:previous(?:ly)?|last|earlier|in (?:19|20)\d\d|was|were|had been|no longer|not yet|less than|at the time|recent inspection)\b/;
