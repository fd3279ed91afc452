/** One kind of mark: a sign that every text with one has, and the text with each of them as blank as it is long. */
interface Mark {
  readonly sign: string;
  readonly masked: (text: string) => string;
}

/** Blanks of other widths than the common one, and those that no line breaks at, which typesetters and converters put between words. */
const THIN_BLANKS = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** A character that shows nothing, and that folding leaves out. */
const NOTHING = '\u200b';

const MARKS: readonly Mark[] = [
  { sign: '&nbsp;', masked: (text) => text.replaceAll('&nbsp;', ` ${NOTHING.repeat(5)}`) },
  { sign: '\n---', masked: withoutFrontMatter },
  { sign: '\\', masked: unescaped },
  { sign: '#', masked: (text) => text.replace(/^([ \t\f]*(?:\*\*|__)?)(#{1,6})(?=[ \t])/gm, titled) },
  { sign: '**', masked: (text) => text.replace(/(?<!\*)\*{2,3}(?!\*)/g, unseen) },
  { sign: '__', masked: (text) => text.replace(/\b_{2,3}(?=[^\s_])|(?<=[^\s_])_{2,3}\b/g, unseen) },
  { sign: '*', masked: (text) => text.replace(/(?<![\w*])\*(?=[^\s*])([^*\n]{1,400})\*(?![\w*])/g, emphasised) },
  { sign: '_', masked: (text) => text.replace(/\b_(?=[^\s_])([^_\n]{1,400})_\b/g, emphasised) },
  {
    sign: '![',
    masked: (text) => text.replace(/!\[([^[\]\n]{0,300})\]\([^()\s]{1,500}(?: "[^"\n]{0,200}")?\)/g, pictured),
  },
  {
    sign: '](',
    masked: (text) => text.replace(/\[([^[\]\n]{1,300})\]\((?=https?:|mailto:|[#/.])[^()\s]{1,500}\)/g, linked),
  },
  { sign: '\n|', masked: withoutBoxes },
  { sign: '\n---', masked: withoutUnderlines },
  { sign: '\n===', masked: withoutUnderlines },
];

/**
 * A text as a reader reads it: the marks of Markdown, the signs of quoting and the numbers of lines, where every line has
 * one, are blanks in it, and blanks of all widths are spaces. It is as long as the text, and what is printed stands where
 * it stood; only an escaped sign takes the place of the stroke before it. Tags are left to folding, which knows them.
 *
 * @param text Any text.
 * @returns The text itself where it has no marks. Time is linear in its length.
 */
export function withoutMarks(text: string): string {
  let read = mayHaveThinBlank(text) ? text.replace(THIN_BLANKS, ' ') : text;
  // A quoted text may have been numbered, and a numbered one quoted.
  read = withoutQuoting(withoutLineNumbers(withoutQuoting(read)));
  for (const { sign, masked } of MARKS) {
    if (read.includes(sign)) read = masked(read);
  }
  return read;
}

/**
 * Whether a text has a character that may be a thin blank: most have none, and a loop finds that in a tenth of the time
 * that the engine takes, which looks for one half of a wide character at a time and stops at every common blank. Written out: calls for each character
 * would stay calls.
 */
function mayHaveThinBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = String.prototype.charCodeAt.call(text, at);
    if (code < 0xa0) continue;
    if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000)
      return true;
  }
  return false;
}

function blanks(mark: string): string {
  return ' '.repeat(mark.length);
}

/**
 * The blank that the first sign of a heading becomes, so that what parts paragraphs still knows it: a line with one before
 * its ink is a heading, whatever stands above or below it.
 */
export const HEADING_BLANK = '\v';

function titled(_: string, kept: string, mark: string): string {
  return kept + HEADING_BLANK + blanks(mark.slice(1));
}

function keepFirst(_: string, kept: string, mark: string): string {
  return kept + blanks(mark);
}

/**
 * What stands for a mark: blanks at the ends of lines and cells; between words something that shows nothing, as blanks
 * would part columns there.
 */
function unseen(mark: string, ...rest: readonly unknown[]): string {
  const text = String(rest.at(-1));
  const start = Number(rest.at(-2));
  const isAtEdge =
    /(?:^|[\n\f\r\t|]| {2})$/.test(text.slice(Math.max(0, start - 2), start)) || endsCell(text, start + mark.length);
  return (isAtEdge ? ' ' : NOTHING).repeat(mark.length);
}

/** Whether a line or a cell ends at an offset. */
function endsCell(text: string, offset: number): boolean {
  return offset === text.length || /^(?:[\n\r\t|]| {2})/.test(text.slice(offset, offset + 2));
}

/** What stands between two signs of emphasis; what ends in a blank is not emphasised. */
function emphasised(whole: string, inner: string, start: number, text: string): string {
  if (/\s$/.test(inner)) return whole;
  return unseen('*', start, text) + inner + unseen('*', start + whole.length - 1, text);
}

/** The words that stand for a picture, if any, with nothing to be seen of its address. */
function pictured(whole: string, words: string): string {
  return words === '' ? blanks(whole) : linked(whole, words);
}

/** The words of a link, with nothing to be seen of its address. */
function linked(whole: string, words: string): string {
  const before = whole.indexOf('[') + 1;
  return NOTHING.repeat(before) + words + NOTHING.repeat(whole.length - before - words.length);
}

/**
 * Signs that are escaped, each in the place of the stroke before it: a number stays together with the point behind it, so
 * that it is one. Strokes that break a line are blank.
 */
function unescaped(text: string): string {
  return text
    .replace(/\b(\d{1,3})\\\./g, ' $1.')
    .replace(/\\([^\sa-z\d])/gi, `$1${NOTHING}`)
    .replace(/\\(?=\r?\n)/g, ' ');
}

/** What may stand before the text of a Markdown file: names and values between two lines of dashes. */
const FRONT_MATTER =
  /^\ufeff?---[ \t]*\r?\n(?:(?:[a-z][\w-]{0,40}:|[ \t]+\S|- ).{0,500}\r?\n){1,40}(?:---|\.{3})[ \t]*(?=\r?\n)/i;
const TITLE_OF_FILE = /^title:[ \t]["']?([^"'\r\n]+)/m;

/** A text with what stands before it blank; where it has no heading, the title that is given there is one. */
function withoutFrontMatter(text: string): string {
  const matter = FRONT_MATTER.exec(text)?.[0];
  if (matter === undefined) return text;
  const blank = matter.replace(/[^\r\n]/g, ' ');
  const titled = /\n#{1,2} /.test(text) ? null : TITLE_OF_FILE.exec(matter);
  const [whole = '', title = ''] = titled ?? [];
  const at = matter.indexOf(whole) + whole.length - title.length;
  return blank.slice(0, at) + title + blank.slice(at + title.length) + text.slice(matter.length);
}

/**
 * Lines that underline the one above them, as headings are in Markdown. A line below a blank one parts sections, and one
 * with gaps or corners belongs to a table.
 */
function withoutUnderlines(text: string): string {
  return text.replace(/^[ \t]*(?:-{3,}|={3,})[ \t]*$/gm, (line: string, offset: number) => {
    const above = text.slice(text.lastIndexOf('\n', offset - 2) + 1, Math.max(offset - 1, 0));
    return /[\p{L}\d]/u.test(above) ? blanks(line) : line;
  });
}

/** The line that is drawn below the head of a table of one cell, and such a cell. */
const BOX_DRAWN = /^[ \t]*\|[ \t]*:?-{1,200}:?[ \t]*\|[ \t]*$/;
const BOX_CELL = /^[ \t]*\|[^|]*\|\s*$/;

/** The line below the head of a table of several columns, and a head of which a single cell is printed, the first. */
const TABLE_DRAWN = /^[ \t]*\|(?:[ \t]*:?-{1,200}:?[ \t]*\|){2,40}[ \t]*$/;
const TITLE_CELL = /^[ \t]*\|[ \t]*[^|\s][^|]*\|(?:[ \t]*\|){1,40}[ \t]*$/;

/**
 * A table with one column is a box around running text: its strokes, and the line below its head, are blanks. So are those
 * of a head that stands over all columns: it is the title of the table.
 */
function withoutBoxes(text: string): string {
  const lines = text.split(LINE_BREAK);
  for (let line = 1; line < lines.length; line++) {
    const drawn = lines[line] ?? '';
    if (TABLE_DRAWN.test(drawn.trimEnd()) && TITLE_CELL.test((lines[line - 1] ?? '').trimEnd())) {
      lines[line - 1] = withoutStrokes(lines[line - 1] ?? '');
      continue;
    }
    if (!BOX_DRAWN.test(drawn.trimEnd()) || !BOX_CELL.test(lines[line - 1] ?? '')) continue;
    lines[line] = drawn.replace(/\S/g, ' ');
    lines[line - 1] = withoutStrokes(lines[line - 1] ?? '');
    for (let row = line + 1; BOX_CELL.test(lines[row] ?? ''); row++) lines[row] = withoutStrokes(lines[row] ?? '');
  }
  return lines.join('');
}

const withoutStrokes = (line: string) => line.replaceAll('|', ' ');

/** So many lines with ink show whether all of them are quoted or numbered. */
const FEWEST = 10;

/**
 * A text with blanks for the signs of quoting, as a mail has them, or for those of lines that were added, where at least
 * nine lines in ten with ink have one.
 */
function withoutQuoting(text: string): string {
  const sign = /^\s{0,20}([>+])/.exec(text)?.[1];
  if (sign === undefined) return text;
  const isAdded = sign === '+';
  const quoted = text.match(isAdded ? /^[ \t\f]*\+/gm : /^[ \t\f]*>/gm)?.length ?? 0;
  const inked = text.match(/^[ \t\f]*\S/gm)?.length ?? 0;
  if (quoted < FEWEST || quoted < inked * 0.9) return text;
  return text.replace(isAdded ? /^([ \t\f\ufeff]*)(\+)/gm : /^([ \t\f\ufeff]*)((?:> ?)*>)/gm, keepFirst);
}

/** Behind what ends a line. */
const LINE_BREAK = /(?<=\n|\r(?!\n))/;

/** Of so many lines one may have lost its number, or have broken into two. */
const ONE_UNNUMBERED_IN = 15;

/** Between two lines so many blank ones may have lost their numbers with themselves. */
const MOST_LOST = 12;

/** So many lines without a number, and half of all, end the search for them. */
const MOST_UNNUMBERED = 20;

/**
 * A text with blanks for the numbers of its lines, where nearly each line with ink has one that is by one greater than
 * that of the line above or, where blank lines count, by as many lines as it stands below it, or did before some were lost.
 */
function withoutLineNumbers(text: string): string {
  if (!/^\s{0,99}[L[(]?\d{1,6}[\s:|.)\]→]/.test(text)) return text;
  const lines = text.split(LINE_BREAK);
  const numbered = new Set<number>();
  let inked = 0;
  let last = { number: NaN, line: 0, inked: 0 };
  for (const [line, shown] of lines.entries()) {
    const ink = shown.trim();
    if (ink === '') continue;
    inked++;
    const number = Number(/^[L[(]?(\d{1,6})(?=[\s:|.)\]→]|$)/.exec(ink)?.[1] ?? NaN);
    const step = number - last.number;
    const most = Math.max(inked - last.inked, line - last.line, MOST_LOST);
    if (inked > 1 && !(step > 0 && step <= most)) {
      if (inked - numbered.size > MOST_UNNUMBERED && numbered.size * 2 < inked) return text;
      continue;
    }
    numbered.add(line);
    last = { number, line, inked };
  }
  if (numbered.size < FEWEST || (inked - numbered.size) * ONE_UNNUMBERED_IN > inked) return text;
  // Tabs beside a number set it in, or apart from the line: they part no columns.
  const masked = (shown: string) =>
    shown.replace(
      /^(\s*)([L[(]?\d{1,6}(?:\t|[:|.)\]→]\t?)?)/,
      (_, before: string, number: string) => before.replaceAll('\t', ' ') + blanks(number),
    );
  return lines.map((shown, line) => (numbered.has(line) ? masked(shown) : shown)).join('');
}
