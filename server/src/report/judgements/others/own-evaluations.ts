import { lastMatch } from './cited-subject';
import type { JudgementContext } from '../context';
import type { Sighting } from '../placing/sighting';
import { LineRole } from '../../layout/page';
import { OWN_EVALUATION } from '../../model';
import { WORDS } from '../../parts/scales';
import { matchesFrom } from '../../../text/matches';
import { Passage } from '../../../text/passage';
import { remembered } from '../../../text/remembered';
import type { Wordings } from '../../../vocabulary/wordings';

/** What shows that those who are inspected judge themselves; it may be in the subject of the sentence or behind its verb. */
const SIGNS =
  /\b(?:own|self)[ \u00A0-](?:evaluation|assessment)\b|\b(?:leaders|governors|managers|trustees)['\u2019] (?:own )?evaluation\b|\b(?:itself|themselves)\b|\b(?:its|their)\sown\b(?!\s(?:evaluation|assessment)\b)/gi;

const JUDGED = '(?:judge[sd]?|grade[sd]?|rate[sd]?|evaluate[sd]?|assess(?:es|ed)?|describe[sd]?)';

/** Before 'itself' and 'its own teaching': who judges is the one that is judged. */
const JUDGED_BEFORE = new RegExp(String.raw`\b${JUDGED} $`);

/** A cheap look at the characters before such a word. */
const MAY_JUDGE = /\b(?:judg|grad|rat|evaluat|assess|describ)(?:e|ed|es|s)\s+$/;
const NEAR = 16;

/** What leaves open whether anybody judged so, and whose words the report itself is made of. */
const UNSURE = /\b(?:should|must|could|would|may|might|if|whether|not|we|our)\b/;

/** So much is read on each side, in characters. */
const BEFORE = 160;
const BEHIND = 160;

/** Where a sentence or a list item ends. */
const ENDS = /[.;?!](?=\s)|[\uE000-\uF8FF\u2022\u25AA\u25FC]/g;

interface OwnPatterns {
  /** Behind 'own assessment'. */
  readonly named: RegExp;
  /** Behind 'itself'. */
  readonly itself: RegExp;
  /** Behind 'its own'. */
  readonly own: RegExp;
}

const made = new WeakMap<Wordings, OwnPatterns>();

function patternsOf({ pattern }: Wordings): OwnPatterns {
  const ends = String.raw`(?=['"]?(?:[.,;:)]|$| (?:at|by|in|for|because|overall|and|with|when|which|but|although|while|is|was|are|were)\b))`;
  const grade = String.raw`(?:an? )?['"]?(?<grade>${pattern})${ends}`;
  const thing = String.raw`(?:[\w',-]+ ){1,10}?`;
  return {
    named: new RegExp(
      String.raw`^(?: ,? ?which)? (?:(?:(?:report|form) )?(?:(?:had|has) )?${JUDGED} ${thing}(?:as|to be) |of ${thing}as |that ${thing}(?:is|are|was|were) |${JUDGED} ${thing})${grade}`,
      'd',
    ),
    itself: new RegExp(String.raw`^ (?:(?:overall|as|to be) )?${grade}`, 'd'),
    own: new RegExp(String.raw`^ ${thing}(?:as|to be) ${grade}`, 'd'),
  };
}

/**
 * The grades that those who are inspected have given themselves, as the report tells: 'The school's own evaluation judged
 * teaching to be good'. They are none of this report's.
 */
export function ownEvaluationSightings(context: JudgementContext): Sighting[] {
  const { lines, layout } = context;
  const { text } = lines;
  const sightings: Sighting[] = [];
  for (const { index, 0: sign } of matchesFrom(text, SIGNS, lines.from)) {
    const role = layout.role(lines.at(index));
    if (role !== LineRole.text && role !== LineRole.footnote) continue;
    const end = index + sign.length;
    const isNamed = /(?:evaluation|assessment)$/i.test(sign);
    if (!isNamed && !MAY_JUDGE.test(text.slice(Math.max(0, index - NEAR), index))) continue;
    const { levels } = context.partAt(index);
    const after = new Passage(text, [{ start: end, end: endBehind(context, end) }], BEHIND);
    const said = ` ${after.folded.trimStart()}`;
    if (!levels.mayStandIn(said, 0, said.length)) continue;
    const before = lastSentence(
      new Passage(text, [{ start: Math.max(lines.from, index - BEFORE), end: index }], BEFORE).folded,
    );
    const { named, itself, own } = remembered(made, levels.wordings, () => patternsOf(levels.wordings));
    if (UNSURE.test(before) || (!isNamed && !JUDGED_BEFORE.test(before))) continue;
    const match = (isNamed ? named : /own$/i.test(sign) ? own : itself).exec(said);
    const printed = match?.groups?.['grade'];
    const [from, to] = match?.indices?.groups?.['grade'] ?? [0, 0];
    const level = printed === undefined ? null : levels.level(printed.replace(/\s+/g, ' '));
    if (!match || !level || ENDS_WITHIN.test(match[0])) continue;
    const shift = after.folded.length - after.folded.trimStart().length - 1;
    const grade = after.span(from + shift, to + shift);
    sightings.push({
      form: 'mention',
      scale: WORDS,
      area: OWN_EVALUATION,
      level,
      grade,
      of: 'another',
      citation: null,
    });
  }
  return sightings;
}

const ENDS_WITHIN = /[.;?!] /;

function lastSentence(folded: string): string {
  const end = lastMatch(ENDS, folded);
  return end ? folded.slice(end.index + 1) : folded;
}

/** The end of what may belong to a sentence: so far behind, or where a line without ink ends its paragraph. */
function endBehind({ lines }: JudgementContext, from: number): number {
  const end = Math.min(from + BEHIND, lines.text.length);
  for (let line = lines.at(from) + 1; line < lines.count && lines.start(line) < end; line++)
    if (lines.isBlank(line)) return lines.start(line);
  return end;
}
