import type { Judgement } from '../../model';
import type { PlacedTable } from './tables';

/** As few areas of one service show that a table sums up the chapter on it. */
const FEWEST = 3;

/**
 * Gives what sentences and headings say below the box of a chapter to the service that the chapter is on, where they say
 * what the box says of an area, and the results of the whole do not.
 *
 * @param tables The tables with their judgements, in order of the text.
 * @param judgements In order of the text, headlines marked.
 */
export function ofChapters(tables: readonly PlacedTable[], judgements: readonly Judgement[]): Judgement[] {
  const boxes = tables.map(judgementsOfBox).filter((box) => box.length >= FEWEST);
  if (boxes.length === 0) return [...judgements];
  const whole = new Set(
    judgements.flatMap(({ service, headline, areaId, level }) =>
      service === null && headline ? [`${areaId} ${level?.label ?? ''}`] : [],
    ),
  );
  let box: readonly Judgement[] = [];
  let next = 0;
  return judgements.map((judgement) => {
    while ((boxes[next]?.[0]?.start ?? Infinity) < judgement.start) box = boxes[next++] ?? box;
    const { service, role, headline, areaId, level } = judgement;
    if (service !== null || role !== 'awarded' || headline || !level || whole.has(`${areaId} ${level.label}`))
      return judgement;
    const own = box.find((each) => each.areaId === areaId);
    return own?.level?.label === level.label ? { ...judgement, service: own.service } : judgement;
  });
}

/** What a table gives that is of one service alone; nothing of another one. */
function judgementsOfBox({ rows }: PlacedTable): Judgement[] {
  const given = rows.flatMap(({ judgement }) => judgement ?? []);
  const service = given[0]?.service ?? null;
  const isBox = service !== null && given.every((each) => each.service === service && each.role === 'awarded');
  return isBox ? given : [];
}
