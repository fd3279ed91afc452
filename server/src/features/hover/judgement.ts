import * as l10n from '../../l10n';
import type { Framework } from '../../frameworks/schema';
import { areaKeys, lineNumber } from '../../report/queries/places';
import type { Judgement, Report, Source } from '../../report/model';
import { lineAddress } from '../line-address';
import { frameworksText, trapText } from './frameworks';
import { levelsLine, positionText } from './scale';
import type { Style } from './style';

const elsewhereLimit = 8;

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
  const travel = judgement.travel === null ? '' : ` · ${travelName(judgement.travel.value)}`;
  return `${grade(judgement, style)} · ${style.text(area)}${travel}`;
}

function grade(judgement: Judgement, style: Style): string {
  if (judgement.level !== null) return style.bold(capital(judgement.level.label));
  if (judgement.inferred !== null) {
    return l10n.t(
      '{0}, most likely {1}: shown, never compared',
      style.bold(l10n.t('Unreadable')),
      style.text(judgement.inferred.label),
    );
  }
  return style.bold(judgement.printed === '' ? l10n.t('Unreadable') : capital(judgement.printed));
}

function cited(judgement: Judgement, style: Style): string[] {
  if (judgement.role !== 'cited') return [];
  return [
    l10n.t('Cited, not awarded by this report: {0}', style.text(judgement.citation ?? l10n.t('another inspection'))),
  ];
}

function contradiction(judgement: Judgement, style: Style): string[] {
  const { coded } = judgement;
  if (coded === null || coded.code.value.label === coded.label.value.label) return [];
  return [
    l10n.t(
      'The code stands for {0}, the label says {1}.',
      style.bold(coded.code.value.label),
      style.bold(coded.label.value.label),
    ),
  ];
}

function position(judgement: Judgement, style: Style): string[] {
  const { scale, level } = judgement;
  if (scale.levels.length === 0) return [];
  const place = level === null ? null : positionText(scale, level);
  const levels = levelsLine(scale, level, style);
  if (level !== null && place === null) return [l10n.t("Not a level of this report's scale"), levels];
  return place === null ? [levels] : [place, levels];
}

function elsewhere(report: Report, judgement: Judgement, uri: string, style: Style, isTold: boolean): string[] {
  const keys = areaKeys(report);
  const key = keys.get(judgement);
  const others = [...keys.keys()].filter(
    (other) => other !== judgement && other.role === 'awarded' && keys.get(other) === key,
  );
  if (others.length === 0) return [];
  const head = judgement.role === 'cited' ? l10n.t('Awarded by this report:') : l10n.t('Also judged:');
  const shown = others.slice(0, elsewhereLimit).map((other) => {
    const line = lineNumber(report, other);
    return { other, link: style.link(l10n.t('line {0}', line), lineAddress(uri, line)) };
  });
  const more = others.length > shown.length ? [l10n.t('{0} more', others.length - shown.length)] : [];
  // What they say stands in the finding above: here are only the ways there.
  if (isTold) return [`${head} ${[...shown.map(({ link }) => link), ...more].join(', ')}`];
  const lines = shown.map(
    ({ other, link }) => `${link} · ${sourceName(other.source)}: ${comparison(judgement, other, style)}`,
  );
  return [[head, ...[...lines, ...more].map((line) => `${style.item}${line}`)].join('\n')];
}

function comparison(judgement: Judgement, other: Judgement, style: Style): string {
  if (other.level === null)
    return other.inferred === null && other.printed !== '' ? style.text(other.printed) : l10n.t('unreadable');
  if (judgement.level === null) return style.text(other.level.label);
  const agrees = other.level.label === judgement.level.label;
  return agrees ? `${style.text(other.level.label)} ✓` : `${style.bold(other.level.label)} ≠`;
}

function travelName(travel: 'up' | 'steady' | 'down'): string {
  if (travel === 'steady') return l10n.t('steady');
  return travel === 'up' ? l10n.t('improving') : l10n.t('declining');
}

function sourceName(source: Source): string {
  switch (source) {
    case 'table':
      return l10n.t('table');
    case 'heading':
      return l10n.t('heading');
    case 'tick':
      return l10n.t('tick row');
    case 'statement':
      return l10n.t('statement');
    case 'cover':
      return l10n.t('cover');
  }
}

function capital(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
