import type { Judgement } from '../../../server/src/report/model';
import type { Edit } from '../../../server/src/rules/finding';
import { inOrder, touches } from '../edits';
import type { Random } from '../random';
import type { Chance, Kind } from '../slip';
import { hasWitness, type Subject } from '../subject';
import { awarded } from './grades';

/** A place of a row where a mark stands or could stand, and what it looks like with the mark and without. */
interface Position {
  readonly start: number;
  readonly end: number;
  readonly ticked: boolean;
  readonly on: string;
  readonly off: string;
}

/** The positions of a row of boxes, or of a row of labels that have an X behind them. */
function positions(subject: Subject, judgement: Judgement): Position[] {
  const { lines } = subject.report;
  const line = lines.at(judgement.start);
  const start = lines.start(line);
  const row = subject.text.slice(start, lines.end(line));
  const boxes = [...row.matchAll(/[☐☒]/g)].map(({ 0: box, index }) => ({
    start: start + index,
    end: start + index + 1,
    ticked: box === '☒',
    on: '☒',
    off: '☐',
  }));
  if (boxes.length > 0) return boxes;
  return judgement.scale.levels.flatMap(({ label }) => {
    const found = new RegExp(String.raw`\b${label}\b(\tX(?=\t|$))?`, 'i').exec(row);
    if (found === null) return [];
    const behind = start + found.index + label.length;
    const mark = found[1] ?? '';
    return [{ start: behind, end: behind + mark.length, ticked: mark !== '', on: '\tX', off: '' }];
  });
}

function ticks(name: string, rule: string, change: (on: Position, off: Position) => Edit[], witnessed = false): Kind {
  return {
    name,
    rules: [rule],
    chances: (subject) =>
      awarded(subject, ({ source }) => source === 'tick').map((judgement): Chance => {
        if (witnessed && !hasWitness(subject, judgement)) return { leftOut: 'said only once' };
        return { make: (random) => slip(positions(subject, judgement), change, judgement, random) };
      }),
  };
}

function slip(
  row: readonly Position[],
  change: (on: Position, off: Position) => Edit[],
  judgement: Judgement,
  random: Random,
) {
  const on = row.find((position) => position.ticked && touches(position, judgement));
  const off = random.one(row.filter(({ ticked }) => !ticked));
  if (on === undefined || off === null) return null;
  return { edits: inOrder(change(on, off)), places: [on, off] };
}

const put = ({ start, end, on }: Position): Edit => ({ start, end, newText: on });
const take = ({ start, end, off }: Position): Edit => ({ start, end, newText: off });

/** A row of boxes or labels, marked wrongly. */
export const tickKinds: readonly Kind[] = [
  ticks('tick moved', 'grade-mismatch', (on, off) => [take(on), put(off)], true),
  ticks('second tick', 'tick-row', (_, off) => [put(off)]),
  ticks('tick removed', 'tick-row', (on) => [take(on)]),
];
