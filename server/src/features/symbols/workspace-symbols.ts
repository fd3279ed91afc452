import type { SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { PLACE, type ReportEntries } from './entries';
import { letters, score as scoreOf } from './fuzzy';

/** An editor shows no more; what is left out is found with another letter. */
const MOST = 300;

interface Match {
  readonly uri: string;
  readonly entries: ReportEntries;
  readonly index: number;
  readonly name: string;
  readonly score: number;
}

/** Matches by how good they are, the best at {@link BEST}: of each kind no more are kept than an answer holds. */
type Matches = Match[][];

/** No score is 4: a whole name that begins with the query comes near it. */
const BEST = 3;

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
  const matches: Matches = Array.from({ length: BEST + 1 }, () => []);
  for (const [uri, entries] of reports) {
    // What comes behind as many of the best as an answer holds is not in it.
    if (matches[BEST]?.length === MOST) break;
    if (words.length > 0) collect(uri, entries, words, matches);
    else if (entries.ends.length > 0) keep(matches, { uri, entries, index: 0, name: nameAt(entries, 0), score: 1 });
  }
  const found = matches.reverse().flat().slice(0, MOST);
  found.sort((a, b) => b.score - a.score || (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.index - b.index));
  return found.map(toSymbol);
}

function keep(matches: Matches, match: Match): void {
  const alike = matches[Math.min(BEST, Math.max(0, Math.floor(match.score)))];
  if (alike !== undefined && alike.length < MOST) alike.push(match);
}

function collect(uri: string, entries: ReportEntries, words: readonly string[], matches: Matches): void {
  const wanted = letters(words.join(''));
  // A word may be that of the report: 'wexcombe inadequate'.
  const container = entries.container?.toLowerCase() ?? '';
  const available = letters(container);
  const elsewhere = words.filter((word) => container.includes(word));
  const lower = entries.names.toLowerCase();
  // A letter or two have a small form that is longer, which would shift what follows.
  const names = lower.length === entries.names.length ? lower : entries.names;
  for (let index = 0; index < entries.ends.length; index++) {
    if ((wanted & ~((entries.letters[index] ?? 0) | available)) !== 0) continue;
    const name = names.slice(index === 0 ? 0 : entries.ends[index - 1], entries.ends[index]);
    const own =
      elsewhere.length === 0 ? words : words.filter((word) => !elsewhere.includes(word) || name.includes(word));
    const score = own.length === 0 ? (index === 0 ? 1 : 0) : scoreOf(name, own);
    if (score > 0) keep(matches, { uri, entries, index, name: nameAt(entries, index), score });
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
