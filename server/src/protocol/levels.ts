/** Request from the client: the judgement at a position and the levels that it may be changed to. */
export const levelsMethod = 'inspectionReports/levels';

export interface LevelsParams {
  readonly textDocument: { readonly uri: string };
  /** 0-based, UTF-16. */
  readonly position: { readonly line: number; readonly character: number };
}

export interface LevelsResult {
  /** Null where nothing is awarded at the position, or on no known scale. */
  readonly judgement: {
    readonly area: string;
    readonly service: string | null;
    /** The label of the level that it says now; null where that is not known. */
    readonly level: string | null;
    /** Best first. */
    readonly levels: readonly { readonly label: string; readonly code: string | null }[];
  } | null;
}
