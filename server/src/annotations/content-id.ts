/** Factors of sums over a text: one sum alone has too few values. */
const factors = [0x01000193, 33, 0x85ebca6b, 0x27d4eb2f];

/** What tells one text from others: as many sums over it, each of eight hexadecimal digits, as are asked for. */
export function sumOf(text: string, count: 2 | 4): string {
  return factors
    .slice(0, count)
    .map((factor, n) => {
      let sum = n === 1 ? 5381 : 0x811c9dc5;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        sum = n === 1 ? Math.imul(sum, factor) ^ code : Math.imul(sum ^ code, factor);
      }
      return (sum >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}

/** The id of what has none, made of what it says: the same says the same id, so that nothing is taken in twice. */
export function contentId(text: string): string {
  const digits = sumOf(text, 4);
  const [a, b, c, d, e] = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32],
  ].map(([from, to]) => digits.slice(from, to));
  // Version 8: an id that is made in a way of its own.
  return `urn:uuid:${String(a)}-${String(b)}-8${String(c)}-8${String(d)}-${String(e)}`;
}
