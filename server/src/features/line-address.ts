/** The address of a line of a document, as editors open it. The line is 1-based. */
export function lineAddress(uri: string, line: number): string {
  return `${uri}#L${String(line)}`;
}
