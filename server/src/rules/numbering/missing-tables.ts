import * as l10n from '../../l10n';
import type { Report } from '../../report/model';
import { type Reference, tableReferences } from '../../report/queries/references';
import type { Observation } from '../rule';
import { captionsOf } from './captions';

/** With fewer captions a report may print the others in another way. */
const FEWEST = 2;

/** So many are named in a message. */
const MOST = 8;

const NAMES = { table: 'Table', figure: 'Figure' } as const;

/**
 * References to a table or a figure by a number that no caption has, in a report that has captions of the kind. Pictures
 * lose their captions in a conversion: what stands where one may stand is as good as it, and this is for information.
 */
export function missingTables(report: Report): Observation[] {
  const captions = captionsOf(report);
  const kinds = (['table', 'figure'] as const).filter((kind) => (captions.get(`${kind} 1`)?.length ?? 0) >= FEWEST);
  if (kinds.length === 0) return [];
  const references = tableReferences(report);
  return kinds.flatMap((kind) => {
    const headed = [...new Set((captions.get(`${kind} 1`) ?? []).map(({ number }) => number))].sort((a, b) => a - b);
    const own = new Set(headed);
    const ofKind = references.filter(({ word }) => word === kind);
    for (const each of ofKind) if (mayBeCaption(report, each)) own.add(Number(each.label));
    return ofKind
      .filter((each) => !each.foreign && !own.has(Number(each.label)) && isReference(report, each))
      .map((each) => {
        const all = headed.slice(0, MOST).map((number) => `${NAMES[kind]} ${String(number)}`);
        const message = l10n.t(
          'There is no {0}: the report has {1}.',
          `${NAMES[kind]} ${each.label}`,
          all.reduce((before, name) => l10n.t('{0}, {1}', before, name)) + (headed.length > MOST ? ' …' : ''),
        );
        return { start: each.start, end: each.end, message, related: [], severity: 'information' };
      });
  });
}

/** What stands before the words of a caption at the start of its line: marks of headings, borders, numbers. */
const OPENS = /^[^\p{L}\r\n]{0,20}$/u;
/** What stands between the number of a caption and its title. */
const TITLED = /^(?: ?[:|\u2013\u2014-]| {2}|\t|[.)]? ?\r?\n[ \t]*\p{Lu})/u;

/** Whether words stand where a caption may: at the start of a line or before a title. */
function mayBeCaption({ lines, text }: Report, { start, end, word }: Reference): boolean {
  const lineStart = lines.start(lines.at(start));
  const before = text.slice(Math.max(lineStart, start - word.length - 30), start).trimEnd();
  const opening = before.replace(/(?:table|figure)s?$/i, '');
  return OPENS.test(opening) || / {3}$|\t$/.test(opening) || TITLED.test(text.slice(end, end + 12));
}

/** What stands behind a number that is the name of a table, and no quantity ('the figure 12 months ago'). */
const BEHIND =
  /^(?:[).,;\]]|\s+(?:shows?|sets?|gives?|lists?|illustrates?|provides?|presents?|indicates?|demonstrates?|summarises?|below|above|overleaf|opposite|and|or|to|for|is|are|was|has)\b)/i;

/** What refers: 'see figure 3', 'in table 4', '(figure 2'. */
const BEFORE = /(?:\b(?:see|in|from|as|and|by|with|also|of)|\()\s{1,3}$|\($/i;

function isReference({ text }: Report, { start, end, word }: Reference): boolean {
  if (!BEHIND.test(text.slice(end, end + 16))) return false;
  const opens = text.lastIndexOf(word.slice(1), start) - 1;
  return /[TF]/.test(text.charAt(opens)) || BEFORE.test(text.slice(Math.max(0, opens - 8), opens));
}
