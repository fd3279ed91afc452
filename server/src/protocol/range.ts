/** A range of a document, as the protocol has it: 0-based lines and characters, in UTF-16 code units. */
export interface DocumentRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}
