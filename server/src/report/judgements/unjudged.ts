import { areaOfSubject } from './subjects';
import { foldName } from '../../text/fold';
import { type JudgementContext } from './context';
import type { Sighting } from './placing/sighting';
import type { Span } from '../../text/spans';
import { Passage } from '../../text/passage';
import type { ResolvedPart } from '../parts/parts';

/** 'Adoption performance was not judged.', 'This aspect was not judged.' */
const UNJUDGED = /^(.{3,200}?) (?:was|were|is|are|has been) (not (?:judged|graded))(?![\w-])/d;

/** A subject that is what the heading above it names. */
const THIS = /^(?:this|the) (?:aspect|area|judge?ment)$/;

/** How headings introduce the area that they name. */
const OF_JUDGEMENT = /^the graded judge?ment (?:about|for|of|on) (?:the )?/;

/** So far into a paragraph the words are looked for, in characters. */
const NEAR = 240;

/**
 * Reads the sentence that opens a section and says that its area was not judged.
 *
 * @param spans The lines of its paragraph.
 * @param heading The title of its section.
 * @returns A grade without a level; null where the sentence says something else.
 */
export function unjudgedStatement(
  context: JudgementContext,
  part: ResolvedPart,
  spans: readonly Span[],
  heading: string,
): Sighting | null {
  const { text } = context.lines;
  const start = spans[0]?.start ?? text.length;
  const near = text.slice(start, start + NEAR);
  if (!(near.includes('judged') || near.includes('graded')) || !/\bnot\s+(?:judged|graded)\b/.test(near)) return null;
  const passage = new Passage(text, spans, NEAR);
  const match = UNJUDGED.exec(passage.folded);
  const [from, to] = match?.indices?.[2] ?? [0, 0];
  const subject = match?.[1] ?? '';
  const area = THIS.test(subject)
    ? part.areas.area(foldName(heading).replace(OF_JUDGEMENT, '').replace(/\.$/, ''))
    : areaOfSubject(part, subject, false);
  if (!area) return null;
  return { form: 'unjudged', area, level: null, printed: match?.[2] ?? '', grade: passage.span(from, to), part };
}
