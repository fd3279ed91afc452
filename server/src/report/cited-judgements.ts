import type { FrameworkLevel } from '../frameworks/schema';
import { clean } from './fold';
import { piecesOf } from './heading-judgements';
import { judgement, WORDS, type JudgementContext } from './judgement-context';
import { LineRole } from './layout';
import type { Judgement } from './model';
import { isLetter } from './letters';
import { Passage } from './passage';
import type { Vocabulary } from './vocabulary';

/** Words that say that somebody judged. */
const VERBS = ['judged', 'graded', 'rated', 'judgement of'];

/** How far behind the verb its grade stands, and how far before it the occasion is named, in characters. */
const AFTER = 140;
const BEFORE = 260;

/** What shows that the judgement was another inspection's. */
const OCCASION =
  /\b(?:ofsted|inspect\w*|previous\w*|last|assessment|apa|jar|review|visit|(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december)\b/;

const WHEN =
  /\b(?:in )?((?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d|(?:19|20)\d\d)\b/;

/**
 * The judgements of other inspections that the prose mentions: '… was judged to be inadequate in its last inspection'.
 * They are kept apart from what this report awards, on a scale of which only the words are known.
 *
 * @param isAwarded Whether the grade at an offset is already read as one of this report's own.
 */
export function citedJudgements(context: JudgementContext, isAwarded: (offset: number) => boolean): Judgement[] {
  const judgements: Judgement[] = [];
  const grade = citedGrade(context.vocabulary);
  const seen = new Set<number>();
  for (const offset of occurrences(context.lines.text)) {
    const line = context.lines.at(offset);
    const role = context.layout.role(line);
    if (role !== LineRole.text && role !== LineRole.footnote) continue;
    const verbEnd = offset + (VERBS.find((verb) => context.lines.text.startsWith(verb, offset))?.length ?? 0);
    const after = new Passage(context.lines.text, [{ start: verbEnd, end: clip(context, verbEnd + AFTER) }], AFTER);
    const match = grade.exec(` ${after.folded}`);
    const words = match?.[1];
    const [from, to] = match?.indices?.[1] ?? [0, 0];
    const level = words === undefined ? null : context.vocabulary.levels.level(words.replace(/\s+/g, ' '));
    if (!level) continue;
    const span = after.span(from - 1, to - 1);
    if (seen.has(span.start) || isAwarded(span.start)) continue;
    const start = Math.max(0, offset - BEFORE);
    const before = new Passage(context.lines.text, [{ start, end: offset }], BEFORE).folded;
    const occasion = `${before.slice(before.lastIndexOf('. ') + 1)} ${after.folded}`;
    if (!OCCASION.test(occasion) && !context.isCitedZone(offset)) continue;
    seen.add(span.start);
    judgements.push(cited(context, level, span, WHEN.exec(occasion)?.[1] ?? null));
  }
  return judgements;
}

function clip(context: JudgementContext, offset: number): number {
  return Math.min(offset, context.lines.text.length);
}

const patterns = new WeakMap<Vocabulary, RegExp>();

/** A grade behind a verb, the words that may stand between them passed over. */
function citedGrade(vocabulary: Vocabulary): RegExp {
  let pattern = patterns.get(vocabulary);
  if (!pattern) {
    pattern = new RegExp(
      String.raw`^(?:\s(?:to|be|been|as|being|that|they|it|were|was|the|all|both|overall|at|services?|either|again|is|are|council|capacity|improve|its|and|of|requiring))*\s?['"]?(${vocabulary.levels.pattern})(?![\w-])`,
      'd',
    );
    patterns.set(vocabulary, pattern);
  }
  return pattern;
}

function occurrences(text: string): number[] {
  const found: number[] = [];
  for (const verb of VERBS) {
    for (let at = text.indexOf(verb); at >= 0; at = text.indexOf(verb, at + verb.length)) {
      // 'operated', 'upgraded': a letter in front makes it another word.
      if (at === 0 || !isLetter(text.charCodeAt(at - 1))) found.push(at);
    }
  }
  return found.sort((a, b) => a - b);
}

function cited(
  context: JudgementContext,
  level: FrameworkLevel,
  span: { start: number; end: number },
  when: string | null,
): Judgement {
  const part = context.partAt(span.start);
  return judgement({
    scale: WORDS,
    area: part.overall ?? 'Earlier inspection',
    level,
    printed: clean(context.lines.text.slice(span.start, span.end)),
    fragments: piecesOf(context, span),
    source: 'statement',
    role: 'cited',
    headline: false,
    citation: when,
  });
}
