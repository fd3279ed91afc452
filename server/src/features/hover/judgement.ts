import type { Framework } from '../../frameworks/schema';
import { areaKeys, lineNumber, sourceNames } from '../../report/queries/places';
import type { Judgement, Report } from '../../report/model';
import { lineAddress } from '../line-address';
import { frameworksText, trapText } from './frameworks';
import { levelsLine, positionText } from './scale';
import type { Style } from './style';

const elsewhereLimit = 8;

const travels = { up: 'improving', steady: 'steady', down: 'declining' } as const;

/**
 * What a grade says: paragraphs, in the order in which they are shown.
 * @param catalogue the frameworks that its own may be compared with
 * @param isTold whether a finding that is shown beside it says what the other places say
 */
export function judgementText(
  report: Report,
  judgement: Judgement,
  uri: string,
  style: Style,
  catalogue: readonly Framework[],
  isTold: boolean,
): string[] {
  return [
    headline(judgement, style),
    ...cited(judgement, style),
    ...contradiction(judgement, style),
    ...position(judgement, style),
    ...trapText(judgement, catalogue, style),
    ...elsewhere(report, judgement, uri, style, isTold),
    ...frameworksText(judgement, catalogue, style),
  ];
}

function headline(judgement: Judgement, style: Style): string {
  const area = judgement.service === null ? judgement.area : `${judgement.area} (${judgement.service})`;
  const travel = judgement.travel === null ? '' : ` · ${travels[judgement.travel.value]}`;
  return `${grade(judgement, style)} · ${style.text(area)}${travel}`;
}

function grade(judgement: Judgement, style: Style): string {
  if (judgement.level !== null) return style.bold(capital(judgement.level.label));
  if (judgement.inferred !== null) {
    return `${style.bold('Unreadable')}, most likely ${style.text(judgement.inferred.label)}: shown, never compared`;
  }
  return style.bold(judgement.printed === '' ? 'Unreadable' : capital(judgement.printed));
}

function cited(judgement: Judgement, style: Style): string[] {
  if (judgement.role !== 'cited') return [];
  return [`Cited, not awarded by this report: ${style.text(judgement.citation ?? 'another inspection')}`];
}

function contradiction(judgement: Judgement, style: Style): string[] {
  const { coded } = judgement;
  if (coded === null || coded.code.value.label === coded.label.value.label) return [];
  return [
    `The code stands for ${style.bold(coded.code.value.label)}, the label says ${style.bold(coded.label.value.label)}.`,
  ];
}

function position(judgement: Judgement, style: Style): string[] {
  const { scale, level } = judgement;
  if (scale.levels.length === 0) return [];
  const place = level === null ? null : positionText(scale, level);
  const levels = levelsLine(scale, level, style);
  if (level !== null && place === null) return [`Not a level of this report's scale`, levels];
  return place === null ? [levels] : [place, levels];
}

function elsewhere(report: Report, judgement: Judgement, uri: string, style: Style, isTold: boolean): string[] {
  const keys = areaKeys(report);
  const key = keys.get(judgement);
  const others = [...keys.keys()].filter(
    (other) => other !== judgement && other.role === 'awarded' && keys.get(other) === key,
  );
  if (others.length === 0) return [];
  const head = judgement.role === 'cited' ? 'Awarded by this report:' : 'Also judged:';
  const shown = others.slice(0, elsewhereLimit).map((other) => {
    const line = lineNumber(report, other);
    return { other, link: style.link(`line ${String(line)}`, lineAddress(uri, line)) };
  });
  const more = others.length > shown.length ? [`${String(others.length - shown.length)} more`] : [];
  // What they say stands in the finding above: here are only the ways there.
  if (isTold) return [`${head} ${[...shown.map(({ link }) => link), ...more].join(', ')}`];
  const lines = shown.map(
    ({ other, link }) => `${link} · ${sourceNames[other.source]}: ${comparison(judgement, other, style)}`,
  );
  return [[head, ...[...lines, ...more].map((line) => `${style.item}${line}`)].join('\n')];
}

function comparison(judgement: Judgement, other: Judgement, style: Style): string {
  if (other.level === null)
    return other.inferred === null && other.printed !== '' ? style.text(other.printed) : 'unreadable';
  if (judgement.level === null) return style.text(other.level.label);
  const agrees = other.level.label === judgement.level.label;
  return agrees ? `${style.text(other.level.label)} ✓` : `${style.bold(other.level.label)} ≠`;
}

function capital(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
