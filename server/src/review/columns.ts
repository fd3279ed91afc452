import type { SheetEntry } from './sheet';

/** A column of a review sheet: its heading and what it holds. */
export interface SheetColumn {
  readonly heading: string;
  /** '' for nothing. */
  of(entry: SheetEntry): string;
}

/** The headings by which a sheet that comes back is read. */
export const headings = { file: 'File', state: 'State', decision: 'Decision', reply: 'Reply', id: 'Id' } as const;

/** The columns of a review sheet; two are empty, for whoever answers. */
export const sheetColumns: readonly SheetColumn[] = [
  { heading: headings.file, of: ({ file }) => file },
  { heading: 'Page', of: ({ page }) => (page === null ? '' : String(page)) },
  { heading: 'Line', of: ({ place }) => (place === null ? '' : String(place.line)) },
  { heading: 'Section', of: ({ section }) => section ?? '' },
  { heading: 'Paragraph', of: ({ paragraph }) => (paragraph === null ? '' : String(paragraph)) },
  { heading: 'Quote', of: quoteOf },
  { heading: 'Kind', of: kindName },
  { heading: 'Comment', of: (entry) => (isEvidence(entry) ? '' : entry.text) },
  { heading: 'Proposal', of: ({ replacement }) => replacement ?? '' },
  {
    heading: 'Evidence',
    of: (entry) => [...(isEvidence(entry) ? [entry.text] : []), ...entry.evidence].join('\n'),
  },
  { heading: headings.state, of: ({ state }) => state },
  { heading: 'Author', of: ({ author }) => author ?? '' },
  { heading: 'Date', of: ({ created }) => created?.slice(0, 10) ?? '' },
  { heading: 'Replies', of: ({ replies }) => replies.map(replyLine).join('\n') },
  { heading: headings.decision, of: () => '' },
  { heading: headings.reply, of: () => '' },
  { heading: headings.id, of: ({ id }) => id },
];

/** A text on one line. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function kindName({ kindLabel, waives }: SheetEntry): string {
  return waives === null ? kindLabel : `Waiver of ${waives}`;
}

/** What such an annotation says is itself the evidence for what it quotes. */
function isEvidence({ kind, waives }: SheetEntry): boolean {
  return kind === 'evidence' && waives === null;
}

/** A quote as one line, and what became of it. */
function quoteOf({ quote, place, now, whole }: SheetEntry): string {
  if (whole) return '(the whole report)';
  const said = onOneLine(quote);
  if (place === null) return `${said} (not found in the report)`.trim();
  return now === null ? said : `${said} (now: ${onOneLine(now) === '' ? 'gone' : onOneLine(now)})`;
}

function replyLine({ author, text }: SheetEntry['replies'][number]): string {
  return `${author ?? 'Somebody'}: ${text}`;
}
