/** The first and the last day of a visit, as ISO dates. */
export interface Visit {
  readonly from: string;
  readonly to: string;
}

/** What a document, or a part of it, shows of the framework it was written under. All texts are folded. */
export interface Evidence {
  /** Title, subject line or heading. */
  readonly title: string;
  /** The first page or two, where laws are cited and the inspection is described; read only where it is needed. */
  readonly text: () => string;
  readonly tableHeads: readonly string[];
  /** Labels of rows as names: folded, without numbering in front. */
  readonly tableRows: ReadonlySet<string>;
  readonly legend: string;
  /** The days of the visit, else that of publication twice; null where neither is printed. */
  readonly visit: Visit | null;
}
