import { tidy } from '../../../text/fold';
import { Passage } from '../../../text/passage';
import type { Span } from '../../../text/spans';
import { foldGrade } from '../../../vocabulary/levels';
import { sentencesOf } from '../../../vocabulary/sentences';
import type { ResolvedPart } from '../../parts/parts';
import { WORDS } from '../../parts/scales';
import type { JudgementContext } from '../context';
import { piecesOf } from '../pieces';
import type { Sighting } from '../placing/sighting';
import { spansFrom } from '../sentences';
import { holdsGrade, TIES } from './joined-items';

/** No item of such a list is longer, in characters. */
const LONGEST = 400;

/** No more lines of a paragraph are looked at. */
const MOST_LINES = 60;

/** On so many lines stands what introduces a list. */
const INTRODUCING = 4;

/**
 * The grades of lists that the catalogue's words introduce, each item of which has a grade of its own: 'Progress
 * since the last monitoring inspection on the areas for improvement:', and below it 'improve attendance – good'; or
 * 'Outcomes for prisoners were:', and below it 'reasonably good for respect'.
 */
export function pointSightings(context: JudgementContext): Sighting[] {
  const sightings: Sighting[] = [];
  let introduced = false;
  for (const block of context.blocks) {
    const part = context.partAt(context.lines.inkStart(block.first));
    const framework = part.detection?.framework;
    const introduction = framework && part.scale ? sentencesOf(framework).introduction : null;
    if (!introduction) continue;
    const spans = spansFrom(context, block, block.first, MOST_LINES);
    if (introduced && block.kind === 'bullet') {
      // Behind the last item the text may go on without a blank line.
      const found = pointSighting(context, part, spans) ?? pointSighting(context, part, spans.slice(0, 1));
      if (found) sightings.push(found);
      continue;
    }
    // Where no blank line parts them, the list stands in the paragraph that introduces it.
    let item: Span[] = [];
    for (const [index, span] of spans.entries()) {
      item = introduced ? [...(isMarked(context, span) ? [] : item), span] : [];
      const found = introduced ? pointSighting(context, part, item) : null;
      if (found) {
        sightings.push(found);
        item = [];
      } else {
        const isOpen = item.length > 0 && mayGoOn(context, item);
        introduced =
          isOpen || introduces(context, introduction, spans.slice(Math.max(0, index - INTRODUCING + 1), index + 1));
        if (!isOpen) item = [];
      }
    }
    // An item that ends without a grade ends the list.
    if (item.length > 0) introduced = false;
  }
  return sightings;
}

/** A mark of any kind, or a box that a conversion left of one, before an item. */
const MARK = /^[^\p{L}\p{N}\s"'(]\s/u;

const isMarked = ({ lines }: JudgementContext, { start }: Span): boolean =>
  MARK.test(lines.text.slice(start, start + 2));

/** An item has so many lines. */
const ITEM_LINES = 4;

/** Whether an item may go on below its lines: no sentence has ended there. */
function mayGoOn(context: JudgementContext, item: readonly Span[]): boolean {
  const last = item.at(-1);
  if (!last || item.length >= ITEM_LINES) return false;
  return !/[.:;]$/.test(context.lines.text.slice(last.start, last.end));
}

/** Whether the lines up to one of them end in words that introduce such a list. */
function introduces(context: JudgementContext, introduction: RegExp, lines: readonly Span[]): boolean {
  const { text } = context.lines;
  return introduction.test(new Passage(text, lines, LONGEST).folded);
}

/** What parts a grade from what it is given for. */
const FOR = ' for ';

/** Where the grade of an item and its name stand in the folded item, ends not included. */
interface Point {
  readonly grade: readonly [from: number, to: number];
  readonly name: readonly [from: number, to: number];
}

/** The ways in which an item may be made; an item may itself speak of grades: its own one stands behind the last dash. */
function waysOf(folded: string): Point[] {
  const cuts = TIES.map((tie) => folded.lastIndexOf(tie));
  const cut = Math.max(...cuts);
  const tie = (TIES[cuts.indexOf(cut)] ?? '').length;
  const given = folded.indexOf(FOR);
  return [
    ...(cut < 1 ? [] : [{ grade: [cut + tie, folded.length], name: [0, cut] } as const]),
    ...(given < 1 ? [] : [{ grade: [0, given], name: [given + FOR.length, folded.length] } as const]),
  ];
}

function pointSighting(context: JudgementContext, part: ResolvedPart, item: readonly Span[]): Sighting | null {
  const { text } = context.lines;
  const passage = new Passage(text, item, LONGEST);
  const folded = passage.folded.trimEnd().replace(/\.$/, '');
  for (const { grade, name } of waysOf(folded)) {
    const wording = foldGrade(folded.slice(...grade));
    // Who else inspects a part of it grades on a scale of his own.
    const own = part.levels.level(wording);
    const level = own ?? context.vocabulary.levels.level(wording);
    const area = part.areas.areaOf(folded.slice(...name));
    // Behind 'good for' anything may stand.
    if (!part.scale || !level || (name[0] > 0 && (!area || !own))) continue;
    if (!area && holdsGrade(folded.slice(...name), context.vocabulary.levels)) continue;
    const named = passage.span(...name);
    return {
      form: 'point',
      scale: own ? part.scale : WORDS,
      area: area ?? tidy(text.slice(named.start, named.end)),
      level,
      grade: passage.span(...grade),
      areaSpans: piecesOf(context, named),
      of: 'this',
    };
  }
  return null;
}
