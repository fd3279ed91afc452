import type { Framework } from '../../frameworks/schema';

const directions: Readonly<Record<Framework['direction'], string>> = {
  'highest-best': 'the highest code is the best',
  'lowest-best': 'the lowest code is the best',
  words: 'words only',
};

/** A framework as lines of text: what it is, its levels, its areas, how it compares. */
export function frameworkText(framework: Framework): string {
  const { id, name, inspectorate, levels, areas, services, comparability, notes, sources } = framework;
  return [
    `${id}: ${name}`,
    `${inspectorate}, ${years(framework)}${doubt(framework.verified)}`,
    '',
    levels.length === 0 ? 'Levels: none' : `Levels, best first (${scaleText(framework)}):`,
    ...levels.map(({ label, code, verified }) => `  ${code === null ? '' : `${code} `}${label}${doubt(verified)}`),
    ...section(
      'Services',
      services.map((service) => service.name),
    ),
    ...section(
      'Areas',
      areas.map((area) => `${area.name}${area.kind === 'overall' ? ' (the whole)' : ''}${doubt(area.verified)}`),
    ),
    ...section('Before', framework.predecessor === null ? [] : [framework.predecessor]),
    ...section('Next', framework.successor === null ? [] : [framework.successor]),
    ...section(
      'Compared with others',
      comparability.map(
        (entry) =>
          `${entry.with ?? 'any'}: ${entry.relation}${levelsOf(entry.levels)}. ${entry.note}${doubt(entry.verified)}`,
      ),
    ),
    ...section('Notes', notes),
    ...section(
      'Sources',
      sources.map(({ ref }) => ref),
    ),
    '',
  ].join('\n');
}

function years({ from, to }: Framework): string {
  if (from === null && to === null) return 'years unknown';
  return to === null ? `since ${from ?? ''}` : `${from ?? '?'} to ${to}`;
}

function scaleText({ direction, codesVerified }: Framework): string {
  return `${directions[direction]}${codesVerified ? '' : ', unverified'}`;
}

function levelsOf(labels: readonly string[]): string {
  return labels.length === 0 ? '' : ` (${labels.join(', ')})`;
}

function doubt(verified: boolean): string {
  return verified ? '' : ' (unverified)';
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', `${title}:`, ...items.map((item) => `  ${item}`)];
}
