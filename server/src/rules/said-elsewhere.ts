import type { Report, Scale } from '../report/model';

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
  const said = new Map<string, Set<string>>();
  for (const { role, level, ...judgement } of report.judgements) {
    if (role !== 'awarded' || level === null) continue;
    const key = keyOf(judgement);
    const labels = said.get(key) ?? new Set();
    said.set(key, labels.add(level.label));
  }
  return (graded) => said.get(keyOf(graded)) ?? NOTHING;
}

const NOTHING: ReadonlySet<string> = new Set();

const keyOf = ({ service, area, scale }: Graded) => `${scale.id}\n${service ?? ''}\n${area}`;
