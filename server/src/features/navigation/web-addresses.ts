import type { Report } from '../../report/model';
import type { Span } from '../../text/spans';

/** A web address as it was before a converter broke it, and the pieces of it in the text. */
export interface WebAddress {
  readonly address: string;
  /** In order, each on one line. */
  readonly pieces: readonly Span[];
}

/** How an address begins; a blank within the scheme is a converter's. */
const BEGINS = /\b(?:https?: ?\/ ?\/ ?|www\.)(?=[\w.-])/gi;

/** The characters of an address; brackets and quotation marks close one that stands in them. */
const TOKEN = /[\w\-.~:/?#@!$&*+,;=%]+/y;

/** What ends a sentence, not an address. */
const TAIL = '.,;:!';

/** Behind these an address goes on, however the line ends. */
const GOES_ON = /[/\-_=?&%#]$/;

/** What can only go on an address: it has two of its signs, no capital in front and no blank. */
const PATH = /^[a-z0-9][\w.~%]*[-/_=][\w.~%]*[-/_=]/;

/** The end of a host's name, from which a blank has parted its dot. */
const HOST_END = /^(?:gov|org|com|co|ac|nhs|police|net|uk)(?:\.[a-z]{2,6})*(?:\/|\b)/;

const MOST_PIECES = 6;

/**
 * The web addresses of a report that an editor does not find: those that run over several lines, have a blank within
 * or no scheme. What may be the next word of the sentence is left out.
 *
 * @returns In the order of the text.
 */
export function brokenAddresses(report: Report): WebAddress[] {
  const { text } = report;
  const found: WebAddress[] = [];
  let end = 0;
  for (const match of text.matchAll(BEGINS)) {
    if (match.index < end) continue;
    const scheme = match[0].toLowerCase().startsWith('www') ? '' : match[0];
    const pieces = piecesFrom(report, match.index, scheme.length);
    const written = pieces.map((piece) => text.slice(piece.start, piece.end)).join('');
    end = pieces.at(-1)?.end ?? end;
    const whole = written.replaceAll(' ', '');
    if (pieces.length === 1 && scheme !== '' && !scheme.includes(' ')) continue;
    const host = /^(?:https?:\/\/)?([^/?#:]+)/i.exec(whole)?.[1] ?? '';
    if (!/^[\w-]+(?:\.[\w-]+)+$/.test(host)) continue;
    found.push({ address: scheme === '' ? `https://${whole}` : whole, pieces });
  }
  return found;
}

/** @param skipped so many characters of it are its scheme, which may hold a blank */
function piecesFrom(report: Report, start: number, skipped: number): Span[] {
  const { text } = report;
  const pieces: Span[] = [];
  let address = '';
  let from = start;
  let read = start + skipped;
  while (pieces.length < MOST_PIECES) {
    TOKEN.lastIndex = read;
    const token = TOKEN.exec(text)?.[0] ?? '';
    if (token === '') break;
    pieces.push({ start: from, end: read + token.length });
    address += token;
    const next = nextPiece(report, read + token.length, address);
    if (next === null) break;
    from = read = next;
  }
  const last = pieces.at(-1);
  if (last === undefined) return [];
  let { end } = last;
  while (end > last.start && TAIL.includes(text.charAt(end - 1))) end--;
  return [...pieces.slice(0, -1), { start: last.start, end }];
}

/** Where an address goes on behind one blank or on the next line; null where it surely or perhaps does not. */
function nextPiece({ text, lines }: Report, end: number, address: string): number | null {
  const line = lines.at(end);
  if (end < lines.inkEnd(line)) {
    const behind = text.slice(end + 1, end + 24);
    return text.charAt(end) === ' ' && address.endsWith('.') && HOST_END.test(behind) ? end + 1 : null;
  }
  if (line + 1 >= lines.count || lines.isBlank(line + 1)) return null;
  const next = lines.inkStart(line + 1);
  const behind = text.slice(next, Math.min(lines.end(line + 1), next + 80));
  const word = behind.split(/\s/, 1)[0] ?? '';
  if (!/^[a-z0-9]/.test(word) && !GOES_ON.test(address)) return null;
  if (GOES_ON.test(address)) return /^[\w%?=&#]/.test(word) ? next : null;
  if (address.endsWith('.')) return HOST_END.test(word) ? next : null;
  return address.includes('/') && PATH.test(word) ? next : null;
}
