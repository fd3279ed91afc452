import { reasonText } from '../../comparison/reason';
import * as l10n from '../../l10n';
import { compareLevel, type Relation } from '../../frameworks/compare';
import type { Framework } from '../../frameworks/schema';
import type { Judgement } from '../../report/model';
import { flippedBeside, nearFrameworks, type NearFramework } from './near-frameworks';
import { levelText } from './scale';
import type { Style } from './style';

function relationName(relation: Relation): string {
  switch (relation) {
    case 'same':
      return l10n.t('same level');
    case 'renamed':
      return l10n.t('renamed');
    case 'nearest':
      return l10n.t('nearest by rank');
    case 'not-comparable':
      return l10n.t('not comparable');
  }
}

function kindName(kind: NearFramework['kind']): string {
  if (kind === 'before') return l10n.t('Before');
  return kind === 'next' ? l10n.t('Next') : l10n.t('Today');
}

const doubtOf = (verified: boolean): string => (verified ? '' : ` (${l10n.t('unverified')})`);

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
    ...(framework.levels[rank - 1]?.verified === false ? [l10n.t('this level is unverified')] : []),
    ...(framework.areas.find(({ id }) => id === areaId)?.verified === false ? [l10n.t('this area is unverified')] : []),
    // What the report itself says of its digits needs no other witness.
    ...(framework.codesVerified || scale.legend !== null ? [] : [l10n.t('its digits are unverified')]),
  ];
  const all = framework.verified ? doubts : [l10n.t('what is known of it is unverified')];
  return [l10n.t('Framework: {0}', named(framework, style)), ...all].join(' · ');
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
  const flip = style.bold(l10n.t('The digits flip:'));
  const [name, digit, means] = [named(other, style), style.text(code), style.bold(there.label)];
  const best = style.text(other.levels[0]?.code ?? '');
  return [
    other.codesVerified
      ? l10n.t('{0} on {1} a {2} is {3}: there {4} is the best.', flip, name, digit, means, best)
      : l10n.t('{0} on {1} a {2} is {3}: there {4} is the best (unverified).', flip, name, digit, means, best),
  ];
}

function elsewhere(framework: Framework, rank: number, catalogue: readonly Framework[], style: Style): string[] {
  if (rank === 0) return [];
  const lines = nearFrameworks(framework, catalogue).map(({ kind, framework: other }) => {
    const compared = compareLevel({ framework, rank }, other, catalogue);
    const { relation, level, verified } = compared;
    const word = relationName(relation);
    const said = level === null ? style.bold(word) : `${style.bold(levelText(level))}, ${word}`;
    const head = `${kindName(kind)} · ${named(other, style)}: ${said}${doubtOf(verified)}`;
    return `${style.item}${head}${style.lineBreak}${style.text(reasonText(compared, framework, other))}`;
  });
  return lines.length === 0
    ? alone(framework, style)
    : [[l10n.t('The same level on other frameworks:'), ...lines].join('\n')];
}

/** What the catalogue says of comparing a framework with any other. */
function alone({ comparability }: Framework, style: Style): string[] {
  return comparability
    .filter((entry) => entry.with === null && entry.relation === 'not-comparable')
    .map(({ note, verified }) => `${l10n.t('Not comparable with others: {0}', style.text(note))}${doubtOf(verified)}`);
}

function named({ shortName, from, to }: Framework, style: Style): string {
  return style.text(dated(shortName, from, to));
}

/** A name with the years in force in brackets, unless none is known or the name has them already. */
function dated(name: string, from: string | null, to: string | null): string {
  const [first, last] = [from, to].map((date) => date?.slice(0, 4) ?? null);
  if ((first === null && last === null) || (first !== null && first !== undefined && name.includes(first))) return name;
  if (last === null || last === undefined) return l10n.t('{0} (since {1})', name, first ?? '');
  if (first === last) return `${name} (${last})`;
  return first === null || first === undefined
    ? l10n.t('{0} (until {1})', name, last)
    : l10n.t('{0} ({1} to {2})', name, first, last);
}
