/** A place in a document: 0-based line and character. */
export interface CaretPosition {
  readonly line: number;
  readonly character: number;
}

/** What of a diagnostic decides whether it may be shown. */
export interface Quietable {
  readonly range: { readonly start: CaretPosition; readonly end: CaretPosition };
  readonly message: string;
  readonly code?: string | number | { readonly value: string | number } | undefined;
}

/** A finding that is further away from the caret than this, in UTF-16 code units of its line, is not being written. */
const near = 80;

/**
 * Decides which findings may be shown while somebody types: all but those that are new and at a caret. Whoever is in
 * the middle of a word knows that it is not finished.
 * @param found what was found in the present text
 * @param shown what is shown already: it stays, so that nothing flickers
 * @param carets where somebody is typing; none where nobody is
 */
export function showable<T extends Quietable>(
  found: readonly T[],
  shown: readonly Quietable[],
  carets: readonly CaretPosition[],
): T[] {
  if (carets.length === 0) return [...found];
  const known = new Map<string, number>();
  for (const each of shown) known.set(identity(each), (known.get(identity(each)) ?? 0) + 1);
  return found.filter((each) => {
    const left = known.get(identity(each)) ?? 0;
    known.set(identity(each), left - 1);
    return left > 0 || !carets.some((caret) => isAt(each.range, caret));
  });
}

/** What a finding is, wherever it has moved to: lines are counted in its message too. */
function identity({ code, message }: Quietable): string {
  const rule = typeof code === 'object' ? code.value : code;
  return `${String(rule ?? '')}\n${message.replace(/\blines? \d+/g, 'line')}`;
}

function isAt({ start, end }: Quietable['range'], { line, character }: CaretPosition): boolean {
  if (line < start.line || line > end.line) return false;
  if (line === start.line && character < start.character - near) return false;
  return line < end.line || character <= end.character + near;
}
