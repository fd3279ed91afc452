/** Request: is this text an inspection report? Asked by the client for plain-text documents. */
export const recogniseMethod = 'inspectionReports/recognise';

/** How much of a document is sent at most, in UTF-16 code units: a report shows what it is in its first pages. */
export const recogniseLimit = 200_000;

export interface RecogniseParams {
  /** The document's text, or its first `recogniseLimit` code units. */
  readonly text: string;
}

export interface RecogniseResult {
  /** True where the recogniser is sure enough to claim the document. */
  readonly isReport: boolean;
  /** 0 to 1. */
  readonly confidence: number;
}
