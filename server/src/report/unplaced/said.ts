import type { Span } from '../../text/spans';
import type { Report, UnplacedGrade } from '../model';

/** A slip is one of few: of more of them nobody asks for one after the other. */
const MOST = 8;

/**
 * Tells of grades off the scale what the report says of the same area elsewhere. Other places give a result again and are
 * read as that by it, so that they show only when the report is read as if a grade of the scale stood there.
 *
 * @param unplaced In the order of the text.
 * @param read Reads a text as the report was read.
 */
export function withSaid(
  report: Report,
  unplaced: readonly UnplacedGrade[],
  read: (text: string) => Report,
): readonly UnplacedGrade[] {
  const awarded = new Set(report.judgements.filter(isAwarded).map(keyOf));
  const isOpen = (grade: UnplacedGrade) => grade.beside === null && !awarded.has(keyOf(grade));
  const open = unplaced.filter(isOpen);
  if (open.length === 0 || open.length > MOST) return unplaced;
  const { text } = report;
  const places: (Span & { readonly grade: UnplacedGrade })[] = [];
  let changed = '';
  let at = 0;
  for (const grade of open) {
    const newText = usual(report, grade);
    if (newText === null || grade.start < at) continue;
    changed += text.slice(at, grade.start);
    places.push({ start: changed.length, end: changed.length + newText.length, grade });
    changed += newText;
    at = grade.end;
  }
  if (places.length === 0) return unplaced;
  const { judgements } = read(changed + text.slice(at));
  const placeOf = ({ start, end }: Span) => places.find((place) => start < place.end && place.start < end);
  const said = new Map<UnplacedGrade, UnplacedGrade>();
  for (const judgement of judgements) {
    const grade = isAwarded(judgement) ? placeOf(judgement)?.grade : undefined;
    if (grade?.area !== judgement.area) continue;
    const others = judgements.filter(
      (other) => isAwarded(other) && keyOf(other) === keyOf(judgement) && placeOf(other) === undefined,
    );
    const { coded } = judgement;
    const beside = grade.kind === 'word' ? coded?.code.value : coded?.label.value;
    said.set(grade, {
      ...grade,
      said: [...others.map(({ level }) => level), beside].flatMap((each) => each?.label ?? []),
    });
  }
  return unplaced.map((grade) => said.get(grade) ?? grade);
}

/** What could stand there: the level that the report awards for the first time, else the best. */
function usual(report: Report, { kind, printed, scale }: UnplacedGrade): string | null {
  const given = new Set(report.judgements.filter(isAwarded).map(({ level }) => level?.label));
  const level = scale.levels.find(({ label }) => given.has(label)) ?? scale.levels[0];
  if (kind === 'code' || level === undefined) return level?.code ?? null;
  return /^\p{Lu}/u.test(printed) ? level.label.charAt(0).toUpperCase() + level.label.slice(1) : level.label;
}

const isAwarded = ({ role, level }: Report['judgements'][number]) => role === 'awarded' && level !== null;

const keyOf = ({ service, area }: Pick<UnplacedGrade, 'service' | 'area'>) => `${service ?? ''}\n${area}`;
