/** What a client may say of itself when it initialises the server, beside its capabilities. */
export interface InitialisationOptions {
  /**
   * The address of the folder with the pages of the rules, without a slash at its end; a page is named after its rule
   * ('grade-mismatch.md'). Diagnostics link to these pages; without an address they link to nothing.
   */
  readonly rulePages?: string;
}
