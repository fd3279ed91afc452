/** What a client tells when it starts the server; all of it may be left out. */
export interface InitializationOptions {
  /**
   * The address of the folder with the pages of the rules, without a slash at its end; a page is named after its rule
   * ('grade-mismatch.md'). Diagnostics link to these pages; without an address they link to nothing.
   */
  readonly rulePages?: string;
  /**
   * Whether the client has the commands that show the page of a rule and turn a rule off: fixes then offer
   * both.
   */
  readonly opensRules?: boolean;
  /**
   * Whether the client checks open JSON files against the schema that ships with the product. The server then tells of an
   * open `.inspection-reports.json` only what no schema can say.
   */
  readonly checksJson?: boolean;
  /** Whether the client answers the request `inspectionReports/read`. */
  readonly reads?: boolean;
  /**
   * Whether what the client finds at an address of the kind `file:` lies at the same place for the server. The server then
   * reads the annotations beside reports itself, where they are not open.
   */
  readonly sharesDisk?: boolean;
  /** Whether the client has the commands that waive findings, and writes what they need. */
  readonly waives?: boolean;
  /**
   * Whether the client shows annotations, keeps private layers (see `privateScheme`) and writes what they need. The
   * server reads private layers and tells of moved places only then.
   */
  readonly annotates?: boolean;
  /** Whether the client has the command that shows several places, `inspectionReports.showPlaces`. */
  readonly showsPlaces?: boolean;
  /** What the server says, in the language of the client, by the English texts; what is missing is English. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The ids of the frameworks that the person chose earlier, by the address of the document. */
  readonly chosen?: Readonly<Record<string, string>>;
}
