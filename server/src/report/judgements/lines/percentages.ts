import { foldName } from '../../../text/fold';
import { codeAt } from '../../../text/letters';
import type { Span } from '../../../text/spans';
import { LineRole } from '../../layout/page';
import { WORDS } from '../../parts/scales';
import type { JudgementContext } from '../context';
import type { Sighting } from '../placing/sighting';

/** What says that the number behind it, or on the next line, is a score out of a hundred. */
const LABEL = /^Percentage score:?(?:[ \t]{1,60}(\d{1,3})(?: ?%)?)?$/i;
const NUMBER = /^(\d{1,3})(?: ?%)?$/;
const CAPITAL_P = 80;
const SMALL_P = 112;
const MOST = 100;

/** Such a line is no longer; nor is the name of an area, which stands so many lines of text above it. */
const LONGEST = 60;
const REACH = 4;

/**
 * The scores in percent that stand below the rating of an area: 'Safe', 'Rating: Good', 'Percentage score: 69' (CQC's pages
 * since 2023). What a rating is made from is no level of its scale, nor does one follow from it alone: a single low score may
 * limit the rating. So it has none.
 */
export function percentageSightings(context: JudgementContext): Sighting[] {
  const { lines, layout } = context;
  const found: Sighting[] = [];
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    const first = codeAt(lines.text, lines.inkStart(line));
    if ((first !== CAPITAL_P && first !== SMALL_P) || lines.length(line) > LONGEST) continue;
    const label = LABEL.exec(lines.ink(line));
    const grade = label && numberFrom(context, line, label[1]);
    const name = grade && nameAbove(context, line);
    if (!name) continue;
    const area = `${lines.text.slice(name.start, name.end)}: percentage score`;
    found.push({ form: 'percentage', scale: WORDS, area, level: null, grade, areaSpans: [name] });
  }
  return found;
}

/** The number that ends a line, or is all of the next one. */
function numberFrom({ lines, layout }: JudgementContext, label: number, said: string | undefined): Span | null {
  const line = said === undefined ? layout.nextText(label + 1) : label;
  const number = said ?? (line < lines.count ? NUMBER.exec(lines.ink(line))?.[1] : undefined);
  if (number === undefined || Number(number) > MOST) return null;
  const start = lines.inkStart(line) + lines.ink(line).lastIndexOf(number);
  return { start, end: start + number.length };
}

/** The nearest line above that is the name of an area, with a rating or a date at most between them. */
function nameAbove(context: JudgementContext, below: number): Span | null {
  const { lines, layout } = context;
  for (let line = below - 1, seen = 0; line >= 0 && seen < REACH; line--) {
    if (layout.role(line) !== LineRole.text) continue;
    if (lines.length(line) > LONGEST) return null;
    const [start, end] = [lines.inkStart(line), lines.inkEnd(line)];
    if (context.partAt(start).areas.named(foldName(lines.ink(line)))) return { start, end };
    seen++;
  }
  return null;
}
