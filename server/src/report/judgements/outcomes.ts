import type { FrameworkLevel } from '../../frameworks/schema';
import { fold } from '../../text/fold';
import { type JudgementContext } from './context';
import { LineRole } from '../layout/page';
import type { Sighting } from './placing/sighting';
import type { Span } from '../../text/spans';
import { Passage } from '../../text/passage';
import { remembered } from '../../text/remembered';

/** The outcome statement stands on the first page: so much of the text is read for it. */
const SEARCHED = 4000;

/** So far before a statement 'not' turns it round, in characters. */
const NEGATION = 16;

/** A wording of so many words is a statement, not a grade in a cell. */
const WORDY = 4;

/** The grade of a framework that has one area and statements for levels: one of its sentences, on the first page. */
export function outcomeSightings(context: JudgementContext): Sighting[] {
  const part = context.parts[0];
  const area = part?.overall ?? part?.detection?.framework.areas[0];
  if (!part?.scale || !area || part.body === '') return [];
  const { scale } = part;
  const wordings = remembered(statements, scale.levels, () =>
    scale.levels.flatMap(wordingsOf).sort((a, b) => b.wording.length - a.wording.length),
  );
  if (!scale.levels.every((level) => wordings.some((own) => own.level === level))) return [];
  const spans: Span[] = [];
  for (let line = 0; line < context.lines.count && context.lines.start(line) < context.lines.from + SEARCHED; line++) {
    if (context.layout.role(line) !== LineRole.text) continue;
    spans.push({ start: context.lines.inkStart(line), end: context.lines.inkEnd(line) });
  }
  const passage = new Passage(context.lines.text, spans, SEARCHED);
  for (const { wording, level } of wordings) {
    const at = passage.folded.indexOf(wording);
    if (at < 0 || /\bnot\b/.test(passage.folded.slice(Math.max(0, at - NEGATION), at))) continue;
    const grade = passage.span(at, at + wording.length);
    return [{ form: 'outcome', area, level, grade, of: 'this', part, scale }];
  }
  return [];
}

/** A level in the words of a statement. */
interface Statement {
  readonly wording: string;
  readonly level: FrameworkLevel;
}

/** The statements of the levels of a scale, the longest first. */
const statements = new WeakMap<readonly FrameworkLevel[], readonly Statement[]>();

function wordingsOf(level: FrameworkLevel): Statement[] {
  return [level.label, ...level.variants]
    .map((wording) => ({ wording: fold(wording), level }))
    .filter(({ wording }) => wording.split(' ').length >= WORDY);
}
