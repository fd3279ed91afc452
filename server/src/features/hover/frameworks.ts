import { compareLevel, type Relation } from '../../frameworks/compare';
import type { Framework } from '../../frameworks/schema';
import type { Judgement } from '../../report/model';
import { flippedBeside, nearFrameworks, type NearFramework } from './near-frameworks';
import { levelText } from './scale';
import type { Style } from './style';

const relations: Readonly<Record<Relation, string>> = {
  same: 'same level',
  renamed: 'renamed',
  nearest: 'nearest by rank',
  'not-comparable': 'not comparable',
};

const kinds: Readonly<Record<NearFramework['kind'], string>> = { before: 'Before', next: 'Next', today: 'Today' };

const unverified = 'unverified';

/**
 * What the framework of a grade is, and what the same level is on the frameworks beside it: paragraphs. None where the
 * framework is not known.
 * @param catalogue the frameworks among which it is looked for
 */
export function frameworksText(judgement: Judgement, catalogue: readonly Framework[], style: Style): string[] {
  const { scale, level } = judgement;
  const framework = catalogue.find(({ id }) => id === scale.id);
  if (framework === undefined) return [];
  const rank = level === null ? 0 : framework.levels.findIndex(({ label }) => label === level.label) + 1;
  return [identity(framework, judgement, rank, style), ...elsewhere(framework, rank, catalogue, style)];
}

/** 'Schools 2012-15 (2012 to 2015)', with what is not sure about it. */
function identity(framework: Framework, { scale, areaId }: Judgement, rank: number, style: Style): string {
  const doubts = [
    ...(framework.levels[rank - 1]?.verified === false ? [`this level is ${unverified}`] : []),
    ...(framework.areas.find(({ id }) => id === areaId)?.verified === false ? [`this area is ${unverified}`] : []),
    // What the report itself says of its digits needs no other witness.
    ...(framework.codesVerified || scale.legend !== null ? [] : [`its digits are ${unverified}`]),
  ];
  if (!framework.verified) return `Framework: ${named(framework, style)} · what is known of it is ${unverified}`;
  return [`Framework: ${named(framework, style)}`, ...doubts].join(' · ');
}

/**
 * Where the digit of a grade means another level on a framework beside its own, whose digits run the other way: one
 * paragraph, or none.
 * @param catalogue the frameworks among which it is looked for
 */
export function trapText(judgement: Judgement, catalogue: readonly Framework[], style: Style): string[] {
  const { scale, level } = judgement;
  const own = catalogue.find(({ id }) => id === scale.id);
  const code = scale.levels.find(({ label }) => label === level?.label)?.code ?? null;
  if (own === undefined || code === null) return [];
  // The legend of a report may run against its framework: what counts is the direction of this report.
  const other = flippedBeside({ ...own, direction: scale.direction }, catalogue);
  const there = other?.levels.find((each) => each.code === code);
  if (other === null || there === undefined || there.label === level?.label) return [];
  const best = other.levels[0]?.code ?? '';
  const doubt = other.codesVerified ? '' : ` (${unverified})`;
  return [
    `${style.bold('The digits flip:')} on ${named(other, style)} a ${style.text(code)} is ${style.bold(there.label)}: ` +
      `there ${style.text(best)} is the best${doubt}.`,
  ];
}

function elsewhere(framework: Framework, rank: number, catalogue: readonly Framework[], style: Style): string[] {
  if (rank === 0) return [];
  const lines = nearFrameworks(framework, catalogue).map(({ kind, framework: other }) => {
    const { relation, level, reason, verified } = compareLevel({ framework, rank }, other, catalogue);
    const said =
      level === null ? style.bold(relations[relation]) : `${style.bold(levelText(level))}, ${relations[relation]}`;
    const doubt = verified ? '' : ` (${unverified})`;
    return `${style.item}${kinds[kind]} · ${named(other, style)}: ${said}${doubt}${style.lineBreak}${style.text(reason)}`;
  });
  return lines.length === 0 ? alone(framework, style) : [['The same level on other frameworks:', ...lines].join('\n')];
}

/** What the catalogue says of comparing a framework with any other. */
function alone({ comparability }: Framework, style: Style): string[] {
  return comparability
    .filter((entry) => entry.with === null && entry.relation === 'not-comparable')
    .map(
      ({ note, verified }) => `Not comparable with others: ${style.text(note)}${verified ? '' : ` (${unverified})`}`,
    );
}

function named({ shortName, from, to }: Framework, style: Style): string {
  return style.text(`${shortName}${years(from, to, shortName)}`);
}

/** The years in force in brackets; nothing where none is known or the name has them already. */
function years(from: string | null, to: string | null, name: string): string {
  const [first, last] = [from, to].map((date) => date?.slice(0, 4) ?? null);
  if ((first === null && last === null) || (first !== null && first !== undefined && name.includes(first))) return '';
  if (last === null || last === undefined) return ` (since ${first ?? ''})`;
  return first === last ? ` (${last})` : ` (${first ?? 'until'} to ${last})`.replace('until to', 'until');
}
