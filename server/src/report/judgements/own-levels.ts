import type { FrameworkArea, FrameworkLevel } from '../../frameworks/schema';
import { fold, foldName } from '../../text/fold';
import { lengthBeforeAnyNote } from '../../text/note-marks';
import { remembered } from '../../text/remembered';
import type { ResolvedPart } from '../parts/parts';
import { scaleFor, WORDS } from '../parts/scales';
import type { JudgementContext } from './context';
import type { Sighting } from './placing/sighting';
import { codeOfScore } from './written-grade';

/** What a line that is nothing but an area and its level says. */
interface OwnGrade {
  readonly area: FrameworkArea;
  readonly level: FrameworkLevel;
  /** The folded words of the grade at the line's end. */
  readonly wording: string;
  /** The first line of a name that stands above its level. */
  readonly first?: number;
}

/** The areas of a framework that have levels of their own, ready for look-ups. */
interface OwnLevels {
  /** By the folded line. */
  readonly lines: ReadonlyMap<string, OwnGrade>;
  /** By the folded name. */
  readonly areas: ReadonlyMap<string, FrameworkArea>;
  readonly wordings: ReadonlySet<string>;
}

/** What may stand between the name of an area and its level. */
const TIES = [' ', ': ', ' is ', ' are '];

/** The name of an area is wrapped into so many lines at most. */
const NAME_LINES = 3;

/** What may stand before the name: the marks of a heading, and a tick that is drawn before a standard that is met. */
const OPENING = /^(?:#{1,6} )?(?:[\u2713\u2714] )?/;

/** No such line is longer. */
const LONGEST = 90;

/**
 * The grades of areas that have levels of their own, given on a line that says nothing else: 'Safeguarding standards
 * met', or 'Safeguarding' and below it 'Met'. The first one of an area is a headline where no table gives it.
 */
export function ownLevelSightings(context: JudgementContext): Sighting[] {
  if (!context.parts.some((part) => ownLevelsOf(part).areas.size > 0)) return [];
  const { lines, layout } = context;
  const found: Sighting[] = [];
  let above = -1;
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    const before = above;
    above = line;
    const start = lines.inkStart(line);
    if (lines.length(line) > LONGEST) continue;
    const part = context.partAt(start);
    const own = ownLevelsOf(part);
    if (own.areas.size === 0 || (context.isTaken(start) && !isLone(context, own, line))) continue;
    const printed = printedOn(lines.ink(line));
    const folded = fold(printed).replace(OPENING, '');
    const beside = isRestOfSentence(context, line) ? undefined : own.lines.get(folded);
    const read =
      beside ??
      (line - before > 2
        ? null
        : own.wordings.has(folded)
          ? below(context, own, before, folded)
          : scored(context, own, before, folded));
    if (!read) continue;
    const { area, level, wording, first = before } = read;
    const end = start + printed.length;
    const from = Math.max(start, end - wording.length);
    found.push({
      form: 'ownLevel',
      scale: scaleFor(area, part).scale ?? WORDS,
      area,
      level,
      printed: lines.text.slice(from, end),
      grade: { start: from, end },
      areaSpans: [beside ? { start, end: from } : { start: lines.inkStart(first), end: lines.inkEnd(before) }],
    });
  }
  return found;
}

/** A line without the full stop and the mark of a footnote at its end. */
function printedOn(ink: string): string {
  const words = ink.replace(/\.$/, '');
  return words.slice(0, lengthBeforeAnyNote(words));
}

/** Whether a line goes on in a small letter with what no mark ends on the line above it. */
function isRestOfSentence({ lines }: JudgementContext, line: number): boolean {
  if (!/^\p{Ll}/u.test(lines.ink(line))) return false;
  // A converter may have doubled the line breaks.
  const above = line > 1 && lines.isBlank(line - 1) ? line - 2 : line - 1;
  return above >= 0 && !lines.isBlank(above) && !/[.:;?!]$/.test(lines.ink(above));
}

/** Whether a line among the rows of a table is a level, with no other cell right below: it is that of the name above. */
function isLone({ lines, layout }: JudgementContext, { wordings }: OwnLevels, line: number): boolean {
  const next = layout.nextText(line + 1);
  if (!wordings.has(fold(printedOn(lines.ink(line))))) return false;
  return next >= lines.count || (lines.length(next) > 1 && !wordings.has(fold(printedOn(lines.ink(next)))));
}

/** The level on a line by itself, of the area that the lines above it name. */
function below({ lines }: JudgementContext, own: OwnLevels, above: number, wording: string): OwnGrade | null {
  let area: FrameworkArea | undefined;
  let first = above;
  for (let name = ''; above - first < NAME_LINES && first >= 0 && lines.length(first) > 0; first--) {
    name = `${lines.ink(first)} ${name}`;
    area = own.areas.get(foldName(name));
    if (area) break;
  }
  const level = area?.levels.find(({ label, variants }) => [label, ...variants].some((word) => fold(word) === wording));
  return area && level ? { area, level, wording, first } : null;
}

/** The score on a line by itself, of the area that the line above it names: 'Score: 3'. */
function scored({ lines }: JudgementContext, own: OwnLevels, above: number, folded: string): OwnGrade | null {
  const code = codeOfScore(folded);
  const area = above < 0 || code === null ? undefined : own.areas.get(foldName(lines.ink(above)));
  const level = area?.levels.find((each) => each.code === code);
  return area && level ? { area, level, wording: folded } : null;
}

const ownLevels = new WeakMap<ResolvedPart['levels'], OwnLevels>();

function ownLevelsOf({ areas, levels }: ResolvedPart): OwnLevels {
  return remembered(ownLevels, levels, () => {
    const named = [...areas.names()].filter(([, area]) => area.levels.length > 0);
    const lines = new Map<string, OwnGrade>();
    for (const [name, area] of named) {
      for (const level of area.levels) {
        for (const wording of [level.label, ...level.variants].map(fold)) {
          for (const tie of TIES) lines.set(`${name}${tie}${wording}`, { area, level, wording });
        }
      }
    }
    return { lines, areas: new Map(named), wordings: new Set([...lines.values()].map(({ wording }) => wording)) };
  });
}
