import { quoteAt, type Quote } from '../../../annotations/quote';
import { Searchable } from '../../../annotations/places/searchable';
import type { Thread } from '../../../annotations/threads';
import type { TextEdited } from '../../../connection/open-documents';
import type { Report } from '../../../report/model';
import { changedFrom, type AnchoredPlace } from '../../../review/reviewed';
import { structureIn } from '../../../report/queries/structure-at';
import type { Span } from '../../../text/spans';
import { firstFound } from './first-found';
import { hunksOf, type Hunk } from './hunks';
import { step, withWholeWords } from './step';

/** The place of an annotation in an open document. */
interface Held {
  /** What it was found by in its file. */
  readonly quotes: readonly Quote[];
  /** Where it is, or, while it is to be looked for, what stands there if it is not found. */
  span: Span | null;
  by: AnchoredPlace['by'];
  open: boolean;
  /** What it was before edits that replaced or took away more than itself, latest first. */
  memories: readonly Quote[];
  /** What stood there before it was cut in half. */
  whole: string | null;
  isToBeFound: boolean;
  /** Whether edits have changed it or what is near it, so that its file alone may not show it any more. */
  isEdited: boolean;
}

/** So many memories are kept of one place. */
const mostMemories = 3;

/** So near to a place an edit may take away what shows it. */
const near = 400;

/**
 * The places of annotations in open documents. They are looked for once, and then follow every edit. Only where lines
 * were put in the place of others, what stood there is looked for again, when somebody asks.
 */
export class Places {
  private readonly followed = new Map<string, Map<string, Held>>();

  /** The places of annotations in a report that is open, in their order; from now on they are followed. */
  of(uri: string, report: Report, threads: readonly Thread[]): (AnchoredPlace | null)[] {
    const searchable = new Searchable(report.source, report.furniture, structureIn(report));
    const known = this.followed.get(uri);
    const held = new Map(
      threads.map(({ key, target: { quotes } }) => {
        const before = known?.get(key);
        if (before === undefined || !isSame(before.quotes, quotes)) return [key, foundNow(searchable, quotes)] as const;
        if (before.isToBeFound) findAgain(searchable, before);
        return [key, before] as const;
      }),
    );
    this.followed.set(uri, held);
    return threads.map(({ key }) => {
      const found = held.get(key);
      return found === undefined ? null : placeOf(report.source, found);
    });
  }

  /** The annotations of a document, by their keys, that edits have changed or come near to. */
  edited(uri: string): ReadonlySet<string> {
    return new Set([...(this.followed.get(uri) ?? [])].flatMap(([key, { isEdited }]) => (isEdited ? [key] : [])));
  }

  /** Takes that a document was edited. */
  follow({ uri, before, after, edit }: TextEdited): void {
    const followed = this.followed.get(uri);
    if (followed === undefined || followed.size === 0) return;
    const moving = new Moving(before, after, hunksOf(before, edit));
    for (const held of followed.values()) moving.move(held);
  }

  /** Forgets a document that was closed. */
  forget(uri: string): void {
    this.followed.delete(uri);
  }
}

function foundNow(searchable: Searchable, quotes: readonly Quote[]): Held {
  const found = firstFound(searchable, quotes);
  const { span = null, by = 'position' } = found ?? {};
  return { quotes, span, by, open: false, memories: [], whole: null, isToBeFound: false, isEdited: false };
}

/** What is back as it was is there, whatever else is like it: after undo and after going back to an earlier file. */
function findAgain(searchable: Searchable, held: Held): void {
  held.isToBeFound = false;
  const quotes = [...held.memories, ...held.quotes];
  const back = quotes.find((quote) => standsThere(searchable, quote));
  const found = firstFound(searchable, back === undefined ? quotes : [back]);
  if (found !== null) Object.assign(held, { ...found, open: false });
  else held.by = 'context';
}

function standsThere({ counted }: Searchable, { exact, prefix, suffix, position }: Quote): boolean {
  if (position === null) return false;
  const start = counted.offsetOf(position.start) - prefix.length;
  return start >= 0 && counted.text.startsWith(prefix + exact + suffix, start);
}

function placeOf(text: string, { quotes, span, by, isEdited }: Held): AnchoredPlace | null {
  if (span === null) return null;
  const was = changedFrom(quotes.at(-1)?.exact ?? '', text.slice(span.start, span.end));
  return { ...span, by: was !== null && isEdited ? 'context' : by, was };
}

/** One edit. */
class Moving {
  private readonly isRewriting: boolean;
  private readonly inserted: string;
  private searchable: Searchable | null = null;

  /** @param hunks in order and without overlaps */
  constructor(
    private readonly before: string,
    private readonly after: string,
    private readonly hunks: readonly Hunk[],
  ) {
    this.inserted = hunks.map(({ text }) => text).join('\n');
    this.isRewriting = hunks.some(({ start, end, text }) => /[\r\n]/.test(before.slice(start, end)) && text !== '');
  }

  move(held: Held): void {
    const { span } = held;
    if (span === null) {
      if (this.inserted.length > 1 && this.bringsBack(held)) held.isToBeFound = true;
      return;
    }
    const moved = this.moved(span, held.open);
    if (moved.touched) this.note(held, span, moved.span);
    const isNear = this.hunks.some(({ start, end }) => start <= span.end + near && span.start - near <= end);
    held.isEdited ||= isNear;
    held.open = moved.open;
    held.span = isNear ? this.whole(span, moved.span) : moved.span;
    this.completed(held);
  }

  /** Keeps what is needed to find again what an edit changes, takes away or puts something else in the place of. */
  private note(held: Held, span: Span, now: Span | null): void {
    if (!held.isToBeFound && (now === null || this.isRewriting)) this.remember(held, span);
    // It is looked for when somebody asks: a text that is being replaced may be replaced again.
    held.isToBeFound ||= this.isRewriting || (now === null && this.inserted !== '');
    if (now !== null && lengthOf(now) < lengthOf(span)) held.whole ??= this.before.slice(span.start, span.end);
  }

  /** A place as it is after the edit, with whole words where something was written; null where it may be anything. */
  private whole(before: Span, now: Span | null): Span | null {
    if (now === null || this.inserted === '') return now;
    if (this.isRewriting && lengthOf(now) > 3 * lengthOf(before) + 40) return null;
    return withWholeWords(this.after, now, { text: this.before, ...before });
  }

  private moved(span: Span, isOpen: boolean): ReturnType<typeof step> {
    let result: ReturnType<typeof step> = { span, touched: false, open: isOpen };
    // From the last to the first, so that the places of those before still hold.
    for (let n = this.hunks.length - 1; n >= 0; n--) {
      const hunk = this.hunks[n];
      if (hunk === undefined || result.span === null) break;
      const next = step(result.span, result.open, hunk);
      result = { ...next, touched: next.touched || result.touched };
    }
    return result;
  }

  private remember(held: Held, span: Span): void {
    // Of a place without words the line would be quoted.
    if (span.start === span.end) return;
    this.searchable ??= new Searchable(this.before);
    const live = quoteAt(this.searchable, this.searchable.counted.inwards(span));
    held.memories = [live, ...held.memories].slice(0, mostMemories);
  }

  /** What was cut in half, and is put together again, is whole. */
  private completed(held: Held): void {
    const { whole, span } = held;
    const [hunk, ...others] = this.hunks;
    if (whole === null || span === null || hunk === undefined || others.length > 0) return;
    const start = this.after.lastIndexOf(whole, span.start);
    const end = start + whole.length;
    const isPutIn = hunk.text !== '' && hunk.start < end && start < hunk.start + hunk.text.length;
    if (start < 0 || end < span.end || !isPutIn) return;
    held.span = { start, end };
    held.whole = null;
  }

  /** Whether what was put in may hold what was lost: it is looked for then, and not at every key. */
  private bringsBack({ memories, quotes }: Held): boolean {
    return [...memories, ...quotes].some(({ exact }) => this.inserted.includes(exact.trim().slice(0, 8)));
  }
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function isSame(a: readonly Quote[], b: readonly Quote[]): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
