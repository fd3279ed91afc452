import { betweenNotes } from '../../text/note-marks';
import { Passage, type Piece } from '../../text/passage';
import { clauseReader, type GradeClause } from '../../vocabulary/clauses';
import type { JudgementContext, ReadHeading } from './context';
import type { PlacedHeading } from '../outline/levels';
import type { FrameworkArea } from '../../frameworks/schema';
import type { ResolvedPart } from '../parts/parts';
import { areaOfSubject } from './subjects';
import { LineRole } from '../layout/page';
import type { LevelLexicon } from '../../vocabulary/levels';
import type { Span } from '../../text/spans';

/** A heading that introduces a list within its section: 'The intended outcomes for Standards 1 - 6 are:'. */
export const INTRODUCES = /^\S+ \S+ \S+ .*:$/;

/** 'Judgment: compliant' is about what the heading above it names. */
export const SUBJECTLESS = /^(?:our )?(?:judge?ment|rating|evaluation|grade|comment|quality in this outcome area):? /;

/** Reads a heading, once for all who ask for its grade. */
export function readHeading(context: JudgementContext, heading: PlacedHeading): ReadHeading {
  let read = context.readings.get(heading);
  if (read === undefined) {
    const { levels } = context.partAt(heading.start);
    const { text } = context.lines;
    const passage = new Passage(text, wholeGrades(text, linesOf(context, heading), levels), LONGEST);
    const folded = passage.folded.trimEnd();
    read = { passage, folded, clause: clauseReader(levels).heading(folded) };
    context.readings.set(heading, read);
  }
  return read;
}

/** What a heading gives a grade, without the words that tie the grade to it: '… is that it is'. */
export function subjectOf({ subject }: GradeClause): string {
  return subject.replace(/\s(?:is|are)?\s?that it(?: is)?$/, '').replace(/(?: is| are|:)$/, '');
}

/**
 * The area that the subject of a heading means, its own name or one behind 'the graded judgement for'.
 *
 * @param wholeToo Whether the authority's services as such may be meant.
 */
export function areaOfHeading(part: ResolvedPart, subject: string, wholeToo: boolean): FrameworkArea | null {
  return areaOfSubject(part, subject, wholeToo) ?? areaOfSubject(part, subject.replace(A_JUDGEMENT, ''), false);
}

/** The lines of a heading as spans, the marks of footnotes left out. */
function linesOf(context: JudgementContext, heading: PlacedHeading): Span[] {
  const spans: Span[] = [];
  for (let line = heading.first; line <= heading.last; line++) {
    if (context.layout.role(line) !== LineRole.text) continue;
    const { lines } = context;
    spans.push(...betweenNotes(lines.text, { start: lines.inkStart(line), end: lines.inkEnd(line) }));
  }
  return spans;
}

/**
 * The pieces of a heading, with the words of grades whole that the ends of its lines part: 'Substan- / tially compliant'
 * must not be read as 'compliant'.
 */
function wholeGrades(text: string, pieces: readonly Span[], levels: LevelLexicon): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const above = whole.at(-1);
    const opening = above && PARTED.exec(text.slice(above.start, above.end));
    const rest = opening && GOES_ON.exec(text.slice(piece.start, piece.end));
    if (!opening || !rest || !levels.hasWord(`${opening[1] ?? ''}${rest[0]}`.toLowerCase())) {
      whole.push(piece);
      continue;
    }
    whole[whole.length - 1] = { ...above, end: above.end - 1 };
    whole.push({ ...piece, joined: true });
  }
  return whole;
}

/** The end of a line that parts a word, and what may follow below. */
const PARTED = /(?<![a-z])([a-z]+)-$/i;
const GOES_ON = /^[a-z]+/;

/** Words with which a heading says that what it names is judged. */
const A_JUDGEMENT = /^the graded judge?ment (?:for|about|on|of) (?:the )?| judge?ment$/;

/** No heading is longer. */
const LONGEST = 300;
