import type { Chance, Kind } from '../slip';

const paragraphReference: Kind = {
  name: 'reference to a paragraph',
  rules: ['cross-reference'],
  chances: ({ report, text }) => {
    const numbers = new Set(report.paragraphs.map(({ number }) => number));
    const highest = Math.max(0, ...numbers);
    return [...text.matchAll(/\bparagraph (\d{1,3})\b(?!\.\d)/gi)]
      .filter(([, number]) => numbers.has(Number(number)))
      .map(({ 0: words, 1: number = '', index }): Chance => {
        const end = index + words.length;
        // Text that goes on like this speaks of the paragraphs of another document.
        if (/^ (?:of|in) /.test(text.slice(end, end + 4))) return { leftOut: 'of another document' };
        return {
          make: (random) => ({
            edits: [{ start: end - number.length, end, newText: String(highest + 5 + random.below(90)) }],
          }),
        };
      });
  },
};

/** References to what the report does not have. */
export const referenceKinds: readonly Kind[] = [paragraphReference];
