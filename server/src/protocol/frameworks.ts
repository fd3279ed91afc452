/** Notification from the client: the person chose a document's framework, or took the choice back. */
export const chooseMethod = 'inspectionReports/choose';

export interface ChooseParams {
  readonly uri: string;
  /** The id of the framework; null to have it detected again. */
  readonly framework: string | null;
}

/** Request: which frameworks may be chosen for a document? */
export const frameworksMethod = 'inspectionReports/frameworks';

export interface FrameworksParams {
  readonly uri: string;
}

/** A framework as a list of choices shows it. */
export interface FrameworkChoice {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly inspectorate: string;
  /** Best first; empty where it awards no grade. */
  readonly levels: readonly string[];
}

export interface FrameworksResult {
  readonly frameworks: readonly FrameworkChoice[];
  /** What is detected where nothing is chosen; null where nothing is. */
  readonly detected: string | null;
  /** The ids of those that are likely, the likeliest first: of the detected one, its neighbours and those of the time. */
  readonly recommended: readonly string[];
  /** What was chosen; null where nothing was. */
  readonly chosen: string | null;
}
