import type { SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { PLACE, type ReportEntries } from './entries';
import { letters, score } from './fuzzy';

/** An editor shows no more; what is left out is found with another letter. */
const MOST = 300;

interface Match {
  readonly uri: string;
  readonly entries: ReportEntries;
  readonly index: number;
  readonly name: string;
  readonly score: number;
}

/**
 * The sections, judged areas and recommendations of reports whose names match a query, the best first. An empty query
 * gives the reports.
 *
 * @param reports the entries of each by its address
 * @param query words in any order; a word may leave letters out
 */
export function workspaceSymbols(
  reports: Iterable<readonly [string, ReportEntries]>,
  query: string,
): SymbolInformation[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found: Match[] = [];
  for (const [uri, entries] of reports) {
    if (words.length > 0) collect(uri, entries, words, found);
    else if (entries.ends.length > 0) found.push({ uri, entries, index: 0, name: nameAt(entries, 0), score: 1 });
  }
  found.sort((a, b) => b.score - a.score || (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.index - b.index));
  return found.slice(0, MOST).map(toSymbol);
}

function collect(uri: string, entries: ReportEntries, words: readonly string[], found: Match[]): void {
  const wanted = letters(words.join(''));
  // A word may be that of the report: 'wexcombe inadequate'.
  const container = entries.container?.toLowerCase() ?? '';
  const available = letters(container);
  for (let index = 0; index < entries.ends.length; index++) {
    if ((wanted & ~((entries.letters[index] ?? 0) | available)) !== 0) continue;
    const name = nameAt(entries, index);
    const lower = name.toLowerCase();
    const own = words.filter((word) => !container.includes(word) || lower.includes(word));
    const matched = own.length === 0 ? (index === 0 ? 1 : 0) : score(lower, own);
    if (matched > 0) found.push({ uri, entries, index, name, score: matched });
  }
}

function nameAt({ names, ends }: ReportEntries, index: number): string {
  return names.slice(index === 0 ? 0 : ends[index - 1], ends[index]);
}

function toSymbol({ uri, entries, index, name }: Match): SymbolInformation {
  const [kind = 1, line = 0, character = 0, end = 0] = entries.places.subarray(index * PLACE, (index + 1) * PLACE);
  return {
    name,
    kind: kind as SymbolKind,
    containerName: entries.container ?? '',
    location: { uri, range: { start: { line, character }, end: { line, character: end } } },
  };
}
