/** Request from the server: the text of a file that says what holds for its folder, of the annotations beside a report, or of another report beside one. Answered by clients that offer it. */
export const readMethod = 'inspectionReports/read';

export interface ReadParams {
  readonly uri: string;
}

export interface ReadResult {
  /** Null where there is no such file. */
  readonly text: string | null;
}
