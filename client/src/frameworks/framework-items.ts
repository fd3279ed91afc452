import { l10n, QuickPickItemKind, type QuickPickItem } from 'vscode';
import type { FrameworkChoice, FrameworksResult } from '../../../server/src/protocol';
import { matching } from './matching';

/** A line of the list of frameworks. */
export interface FrameworkItem extends QuickPickItem {
  /** Null to have the framework detected; undefined for a line that parts groups. */
  readonly id?: string | null;
}

/**
 * The list of frameworks: the automatic choice, those that are likely, and all others by their inspectorates. The one
 * that holds because somebody chose it, or else the automatic choice, has the only tick.
 * @param words what was typed: a framework is listed that has each of the words anywhere in what is said of it
 */
export function frameworkItems(
  { frameworks, detected, recommended, chosen }: FrameworksResult,
  words: string,
): FrameworkItem[] {
  const found = matching(frameworks, words);
  const item = (framework: FrameworkChoice): FrameworkItem => itemOf(framework, detected, chosen);
  const likely = recommended.flatMap((id) => found.find((each) => each.id === id) ?? []);
  const others = found.filter((each) => !likely.includes(each));
  const first = frameworks.find(({ id }) => id === detected)?.inspectorate;
  const inspectorates = [...new Set(others.map(({ inspectorate }) => inspectorate))].sort(
    (a, b) => Number(b === first) - Number(a === first) || a.localeCompare(b),
  );
  return [
    ...(words.trim() === '' ? [automatic(frameworks, detected, chosen)] : []),
    ...group(l10n.t('likely'), likely.map(item)),
    ...inspectorates.flatMap((name) =>
      group(name, others.filter(({ inspectorate }) => inspectorate === name).map(item)),
    ),
  ];
}

function group(label: string, items: readonly FrameworkItem[]): FrameworkItem[] {
  return items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items];
}

function automatic(
  frameworks: readonly FrameworkChoice[],
  detected: string | null,
  chosen: string | null,
): FrameworkItem {
  const found = frameworks.find(({ id }) => id === detected);
  return {
    id: null,
    label: ticked(l10n.t('Detect automatically'), chosen === null),
    detail:
      found === undefined
        ? l10n.t('Nothing in this report shows a framework.')
        : l10n.t('This report shows: {0}.', found.shortName),
    alwaysShow: true,
  };
}

function itemOf(framework: FrameworkChoice, detected: string | null, chosen: string | null): FrameworkItem {
  const { id, shortName, inspectorate, name, levels } = framework;
  return {
    id,
    label: ticked(shortName, id === chosen),
    description: id === detected ? `${inspectorate} · ${l10n.t('detected')}` : inspectorate,
    detail: `${name} · ${levels.join(', ') || l10n.t('no grades')}`,
    // What was typed is looked for here: the list would want the words in one piece.
    alwaysShow: true,
  };
}

function ticked(label: string, isTicked: boolean): string {
  return isTicked ? `$(check) ${label}` : label;
}
