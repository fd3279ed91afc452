/** Request from the client, with no more than empty parameters: whom the reports of the folders that are open are about. */
export const subjectsMethod = 'inspectionReports/subjects';

/** Whom reports are about. */
export interface ReportSubject {
  /** Names the subject in {@link CompareParams}. */
  readonly key: string;
  readonly name: string;
  /** How many inspections of it there are. */
  readonly count: number;
  /** The years of the first and the last one: '2013 to 2026'; '' where no report has a date. */
  readonly years: string;
  /** The addresses of the reports. */
  readonly uris: readonly string[];
}

export interface SubjectsResult {
  /** By name. */
  readonly subjects: readonly ReportSubject[];
}

/** Request from the client: the inspections of a subject side by side. */
export const compareMethod = 'inspectionReports/compare';

export interface CompareParams {
  readonly key: string;
}

export interface CompareResult {
  /** Null where no report is about the subject any more. */
  readonly comparison: ComparisonShown | null;
}

/** A comparison as a client shows it and saves it. */
export interface ComparisonShown {
  readonly subject: string;
  /**
   * A part of a page. A link to a line of a report has the attributes `data-file`, an address of {@link uris}, and
   * `data-line`, 1-based.
   */
  readonly html: string;
  /** The style sheet of the part. */
  readonly style: string;
  readonly uris: readonly string[];
  /** The picture alone; '' where no area was judged twice. */
  readonly svg: string;
  readonly csv: string;
  readonly markdown: string;
}
