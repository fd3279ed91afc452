import type { Report, Scale } from '../../report/model';

/** What a grade is given to, as judgements and grades off the scale name it alike. */
interface Graded {
  readonly service: string | null;
  readonly area: string;
  readonly scale: Scale;
}

/** The labels of the levels that the report awards an area, wherever it says so; none where it says nothing that is read. */
export type SaidElsewhere = (graded: Graded) => ReadonlySet<string>;

/** Looks once at what the report awards, so that a fix can offer what the rest of it says and nothing else. */
export function saidElsewhere(report: Report): SaidElsewhere {
  // Most reports need no fix.
  let said: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  return (graded) => (said ??= labelsByArea(report)).get(keyOf(graded)) ?? NOTHING;
}

function labelsByArea(report: Report): Map<string, Set<string>> {
  const said = new Map<string, Set<string>>();
  for (const judgement of report.judgements) {
    if (judgement.role !== 'awarded' || judgement.level === null) continue;
    const key = keyOf(judgement);
    const labels = said.get(key) ?? new Set();
    said.set(key, labels.add(judgement.level.label));
  }
  return said;
}

const NOTHING: ReadonlySet<string> = new Set();

const keyOf = ({ service, area, scale }: Graded) => `${scale.id}\n${service ?? ''}\n${area}`;
