import { Passage } from '../../../text/passage';
import { tidy } from '../../../text/fold';
import type { Judgement } from '../../model';
import type { ResolvedPart } from '../../parts/parts';
import type { JudgementContext } from '../context';
import type { Sighting } from '../placing/sighting';
import { isAnswered, mayHoldGrade, spansFrom } from '../sentences';
import { ENDS, isUnsure, NUMBER, sentencesIn, TIED, wordingPattern } from './restated-words';
import type { Results } from './results';
import { partedByTitles } from './titles-within';
import { wholePatterns } from './whole-named';

/** So much of a paragraph is searched, in characters and in lines. */
const LONGEST = 4000;
const MOST_LINES = 60;

/** What inspectors judge in prose alone; beside it, whatever the areas of the framework are called. */
const JUDGED =
  /^(?:accommodation|arrangements|attitudes|behaviour|care|co-?ordination|competence|contribution|curriculum|governance|homework|impact|involvement|knowledge|literacy|management|numeracy|planning|process|programme|progress|provision|quality|rates|relationships|resources|respect|self-evaluation|skills|staffing|standards?|support|teaching|understanding|well-?being|work|working)$/;

/** What no subject of one thing has: a verb, a word that stands for another, somebody's opinion, a share of all. */
const NO_SUBJECT =
  / (?:is|are|was|were|be|been|has|have|had|do|does|that|which|who|whose|when|where|what|how|it|they|we|you|there|this|these|those|says?|said|told|think|believe|feel|agree|describes?|assess(?:es|ed)|considers?|reports?|own|because|although|while|than|so|both|all|every|half|third|quarters?|one|two|three|four|five) /;

/** What may open the sentence before its subject. */
const OPENS =
  /^(?:(?:overall|however|therefore|moreover|as a result|consequently),? )?(?:(?:the|their|its|his|her|your|our) )?(?:only )?/;

/** Of whom a word alone tells nothing that another name would not. */
const PRONOUN = /\b(?:their|its|his|her|your|our) $/;

/** Where the thing ends of which a name says more: its last word before is what is judged. */
const MORE = /,| (?:of|for|in|at|to|with|from|between|on|by|around|across|and|or|over|within|during|as|including) /;

/** A place or a time of part of it, behind the grade. */
const NARROWED = /^ (?:in|throughout|across) [a-z\d ,'-]{3,60}?(?=[.;:]|$| and (?!\d)| but | because |, )/;

/** No name has more words. */
const MOST_WORDS = 14;

/**
 * The grades that prose gives to what the list of results has no row for: 'The provision for literacy is very good.' They
 * count where a framework says that its reports judge so, and where the subject of a sentence is the thing and nothing else.
 */
export function asideSightings(
  context: JudgementContext,
  results: Results,
  judgements: readonly Judgement[],
): Sighting[] {
  if (results.wordings.size === 0) return [];
  const found: Sighting[] = [];
  const known = new Set(judgements.flatMap(({ fragments }) => fragments.map(({ start }) => start)));
  const pattern = wordingPattern(results.ofScales);
  const words = new Map<ResolvedPart, ReadonlySet<string>>();
  const { people } = wholePatterns(context.vocabulary);
  for (const block of context.blocks) {
    const offset = context.lines.inkStart(block.first);
    const part = context.partAt(offset);
    if (part.detection?.framework.gradesInProse !== true || !part.scale || context.isCover(offset)) continue;
    if (context.isTaken(offset) || !mayHoldGrade(context, part.levels, block)) continue;
    let own = words.get(part);
    if (!own) words.set(part, (own = wordsOf(part, people)));
    for (const spans of partedByTitles(context, spansFrom(context, block, block.first, MOST_LINES))) {
      const passage = new Passage(context.lines.text, spans, LONGEST);
      for (const { from, text } of sentencesIn(passage.folded)) {
        if (isQuoted(passage.folded, from)) continue;
        for (const match of text.matchAll(pattern)) {
          const level = part.levels.level(match[0]);
          const aside =
            level && asideIn(part, results, own, passage.folded.slice(0, from), text, match.index, match[0]);
          const grade = passage.span(from + match.index, from + match.index + match[0].length);
          if (!aside || known.has(grade.start) || isAnswered(context, grade.end)) continue;
          const name = passage.span(from + aside.from, from + aside.to);
          if (isJoined(context, name.start, grade.end)) continue;
          const narrowed = passage.span(from + aside.behind, from + aside.behind + aside.narrowed);
          const area = [name, narrowed].map(({ start, end }) => context.lines.text.slice(start, end)).join(' ');
          found.push({
            form: 'aside',
            area: area.charAt(0).toUpperCase() + tidy(area).slice(1),
            areaSpans: [name],
            level,
            grade,
            part,
          });
        }
      }
    }
  }
  return found;
}

/** The words of the names of a framework's areas: what its reports judge. */
function wordsOf({ detection }: ResolvedPart, people: RegExp): ReadonlySet<string> {
  const names = detection?.framework.areas.flatMap(({ name, variants }) => [name, ...variants]) ?? [];
  return new Set(names.flatMap((name) => name.toLowerCase().split(/[^a-z-]+/)).filter((word) => !people.test(word)));
}

/** Whether a sentence goes on with what somebody has said before. */
function isQuoted(folded: string, from: number): boolean {
  const above = folded.slice(0, from);
  return (above.split('"').length - 1) % 2 === 1 || above.lastIndexOf(" '") > above.search(/'(?=[ .,;)][^']*$)/);
}

/** Whether the lines of a sentence are in columns, or a line within its subject opens with a capital: it began there. */
function isJoined({ lines }: JudgementContext, start: number, end: number): boolean {
  const last = lines.at(end);
  for (let line = lines.at(start); line <= last; line++) {
    if (/ {3}|\t/.test(lines.text.slice(Math.max(start, lines.inkStart(line)), lines.inkEnd(line)))) return true;
    if (lines.inkStart(line) > start && /^\p{Lu}\p{Ll}/u.test(lines.ink(line))) return true;
  }
  return false;
}

/** Indexes are into the sentence, ends not included. */
interface Aside {
  readonly from: number;
  readonly to: number;
  /** Where the place or time stands that narrows it, behind the grade, and how long that is. */
  readonly behind: number;
  readonly narrowed: number;
}

/** The thing that a grade of a sentence is given to, and where its name stands in the sentence; null where none is named. */
function asideIn(
  part: ResolvedPart,
  results: Results,
  words: ReadonlySet<string>,
  above: string,
  sentence: string,
  at: number,
  grade: string,
): Aside | null {
  const before = sentence.slice(0, at).trimEnd();
  const after = sentence.slice(at + grade.length);
  const tied = TIED.exec(before);
  if (!tied && !/^(?:requir|need)/.test(grade)) return null;
  const subjectEnd = tied ? tied.index : before.length;
  let from = before.lastIndexOf('; ', subjectEnd) + 1;
  if (from > 0) from++;
  const clause = sentence.slice(from, subjectEnd);
  const opening = (NUMBER.exec(clause)?.[0] ?? '') + (OPENS.exec(clause.replace(NUMBER, ''))?.[0] ?? '');
  from += opening.length;
  const subject = sentence.slice(from, subjectEnd);
  const narrowed = NARROWED.exec(after)?.[0] ?? '';
  if ((narrowed === '' && !ENDS.test(after)) || isUnsure(results, before, after, above)) return null;
  if (!/^[a-z][a-z'/(), -]*[a-z)]$/.test(subject)) return null;
  if (PRONOUN.test(opening) && !subject.includes(' ')) return null;
  if (NO_SUBJECT.test(` ${subject} `) || subject.split(' ').length > MOST_WORDS) return null;
  const more = subject.search(MORE);
  const head = (more < 0 ? subject : subject.slice(0, more)).split(' ').at(-1) ?? '';
  if (wholePatterns(results.vocabulary).people.test(head) || (!JUDGED.test(head) && !words.has(head))) return null;
  // What the list judges is told again or contradicted, unless it is only a part of it.
  if (narrowed === '' && results.areaOf(part, subject) !== null) return null;
  return { from, to: subjectEnd, behind: at + grade.length + 1, narrowed: Math.max(0, narrowed.length - 1) };
}
