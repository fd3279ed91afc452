/** A place of a draft: a line counted from 0 and its characters, the end not included. */
export interface Place {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** A text that is written line by line, so that whoever writes it can say where something stands. */
export class Draft {
  readonly lines: string[] = [];

  /** Appends lines. */
  add(...lines: readonly string[]): void {
    this.lines.push(...lines);
  }

  /** Appends a text that is wrapped at a width. */
  paragraph(text: string, width: number, indent = ''): void {
    this.add(...wrap(text, width - indent.length).map((line) => indent + line));
  }

  /**
   * Appends a numbered paragraph, its lines hanging behind the number.
   *
   * @param tear Ends the page in the middle of the paragraph.
   */
  numbered(number: number, text: string, width: number, hang: number, tear?: () => void): void {
    const [first = '', ...rest] = wrap(text, width - hang);
    this.add(`${String(number)}.`.padEnd(hang) + first);
    for (const [index, line] of rest.entries()) {
      if (index === Math.floor(rest.length / 2)) tear?.();
      this.add(' '.repeat(hang) + line);
    }
  }

  /** Ends a page: its number at the right, below blank lines, and the next page behind a form feed. */
  endPage(number: number, footer: readonly string[] = []): void {
    this.add('', '', ...footer.slice(0, -1), `${(footer.at(-1) ?? '').padEnd(85)}   ${String(number)}`, '\f');
  }

  /**
   * Appends a text that is wrapped at a width, and finds a piece of it.
   *
   * @param grade What is looked for from the text's end on: its places are given, one for each line.
   */
  graded(text: string, grade: string, width: number, indent = ''): Place[] {
    const lines = wrap(text, width - indent.length);
    let left = lines.join(' ').lastIndexOf(grade);
    let length = grade.length;
    const places: Place[] = [];
    for (const line of lines) {
      const from = Math.max(0, left);
      const to = Math.min(line.length, left + length);
      if (left < line.length && to > from) {
        places.push({ line: this.lines.length, from: from + indent.length, to: to + indent.length });
        length -= to - from + 1;
        left = line.length + 1;
      }
      left -= line.length + 1;
      this.lines.push(indent + line);
    }
    return places;
  }

  /** The whole text; a form feed is the first character of the line behind it. */
  text(): string {
    return this.lines.join('\n').replaceAll('\f\n', '\f') + '\n';
  }

  /** The places as offsets of the text. */
  offsets(places: readonly Place[]): { start: number; end: number }[] {
    const starts: number[] = [];
    let offset = 0;
    for (const line of this.lines) {
      starts.push(offset);
      offset += line === '\f' ? 1 : line.length + 1;
    }
    return places.map(({ line, from, to }) => ({ start: (starts[line] ?? 0) + from, end: (starts[line] ?? 0) + to }));
  }
}

/** The lines of a text, none longer than a width unless a word is. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
