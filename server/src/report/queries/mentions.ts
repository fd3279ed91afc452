import { lastAt, type Span } from '../../text/spans';
import type { NumberedParagraph, Report, Section } from '../model';
import { footnoteMarks } from './footnote-marks';
import { oncePerReport } from './once';
import { annexReferences, paragraphReferences, type Reference } from './references';
import { sectionsOf } from './sections';

/** A place of a report that speaks of another place of it. */
export interface Mention extends Span {
  readonly kind: 'paragraph' | 'annex' | 'footnote' | 'contents';
  /** What tells it from others of its kind: '24' of 'paragraph 24', 'Annex B', the title of an entry. */
  readonly label: string;
  /** The number, the heading or the footnote that it leads to. */
  readonly target: Span;
}

/**
 * Every mention of a place that the report has: a paragraph by its number, an annex by its letter, a footnote by its
 * mark, a heading by its entry in the contents list. What belongs to another text, and what leads to two places, is
 * left out.
 *
 * @returns In the order of the text, without overlaps; found once for a report.
 */
export const mentions = oncePerReport((report): readonly Mention[] => {
  const listed = report.contents.flatMap((entry): Mention[] => {
    if (entry.heading === null) return [];
    return [{ start: entry.start, end: entry.end, kind: 'contents', label: entry.title, target: entry.heading }];
  });
  const lists = [...report.contents].sort(byStart);
  const others = [...ofParagraphs(report), ...ofAnnexes(report), ...footnoteMarks(report).map(ofFootnote)];
  const all = [...listed, ...others.filter(({ start }) => lastAt(lists, start) < 0)].sort(byStart);
  return all.filter((mention, index) => mention.start >= (all[index - 1]?.end ?? 0));
});

const byStart = (a: Span, b: Span) => a.start - b.start;

function ofFootnote({ start, end, label, footnote }: ReturnType<typeof footnoteMarks>[number]): Mention {
  return { start, end, kind: 'footnote', label, target: footnote };
}

function ofParagraphs(report: Report): Mention[] {
  const byNumber = new Map<number, NumberedParagraph[]>();
  for (const paragraph of report.paragraphs) {
    const alike = byNumber.get(paragraph.number);
    if (alike) alike.push(paragraph);
    else byNumber.set(paragraph.number, [paragraph]);
  }
  if (byNumber.size === 0) return [];
  return paragraphReferences(report).flatMap((reference): Mention[] => {
    const target = reference.foreign ? null : only(report, reference, byNumber.get(Number(reference.label)) ?? []);
    if (target === null) return [];
    return [
      {
        ...whole(report, reference),
        kind: 'paragraph',
        label: reference.label,
        target: target.numberSpan,
      },
    ];
  });
}

const ANNEX = /^\W*(annex|appendix)\s+([a-z]|\d{1,2})\b/i;

function ofAnnexes(report: Report): Mention[] {
  const byLabel = new Map<string, Section[]>();
  for (const section of sectionsOf(report)) {
    const [, word, label] = ANNEX.exec(section.title) ?? [];
    if (word === undefined || label === undefined) continue;
    const key = keyOf(word, label);
    byLabel.set(key, [...(byLabel.get(key) ?? []), section]);
  }
  if (byLabel.size === 0) return [];
  return annexReferences(report).flatMap((reference): Mention[] => {
    const { word, label, foreign, start } = reference;
    const target = foreign ? null : only(report, reference, byLabel.get(keyOf(word, label)) ?? []);
    // A heading does not speak of itself.
    if (target === null || (target.titleSpan.start <= start && start < target.titleSpan.end)) return [];
    const name = `${word === 'annex' ? 'Annex' : 'Appendix'} ${label}`;
    return [{ ...whole(report, reference), kind: 'annex', label: name, target: target.titleSpan }];
  });
}

const keyOf = (word: string, label: string) => `${word.toLowerCase()} ${label.toUpperCase()}`;

/** The only one of what goes by one number or letter; where there are more, the only one of the same document. */
function only<T extends Span>({ documents }: Report, { start }: Span, candidates: readonly T[]): T | null {
  const home = documents.find((document) => document.start <= start && start < document.end);
  const [first, ...more] =
    candidates.length < 2 || home === undefined
      ? candidates
      : candidates.filter((candidate) => home.start <= candidate.start && candidate.start < home.end);
  return first !== undefined && more.length === 0 ? first : null;
}

/** 'paragraph 12' with its word, where the number stands directly behind it. */
const WORD = /(?:\bpara(?:graph)?s?\.?|\bannex(?:es)?|\bappendi(?:x|ces))\s{1,3}$/i;

function whole({ text }: Report, { start, end }: Reference): Span {
  const word = WORD.exec(text.slice(Math.max(0, start - 16), start));
  return { start: start - (word?.[0].length ?? 0), end };
}
