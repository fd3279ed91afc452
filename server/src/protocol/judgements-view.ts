import type { DocumentRange } from './range';

/** Where a level stands on its scale, so that scales of any number of levels are shown alike. */
export type Standing = 'best' | 'upper' | 'middle' | 'lower' | 'worst';

/** A place of a report that awards a grade. */
export interface StatedPlace {
  readonly range: DocumentRange;
  /** What kind of place it is. */
  readonly source: 'table' | 'heading' | 'tick' | 'statement' | 'cover';
  /** The level that it says, in words; as printed where it is on no known scale, '' where it cannot be read. */
  readonly grade: string;
  /** Whether it says something else than most places say of the area. */
  readonly differs: boolean;
}

/** An area and what a report awards it. */
export interface ListedJudgement {
  readonly area: string;
  /** Its name where there is little room: 'Care leavers'. */
  readonly short: string;
  /** The service that it belongs to, where the report judges several alike; else null. */
  readonly service: string | null;
  /** Whether another service of the report has an area of that name too, so that the service is to be said. */
  readonly isShared: boolean;
  /** The level in words; as printed where it is on no known scale, '' where it cannot be read. */
  readonly grade: string;
  readonly standing: Standing | null;
  /** 1 = best; null where the place on the scale is not known. */
  readonly rank: number | null;
  /** How many levels the scale has. */
  readonly of: number;
  /** Every place that states it, in the order of the text. */
  readonly places: readonly StatedPlace[];
  /** The place to go to: the report's own list of results where it has one. */
  readonly at: DocumentRange;
}

/** A report and what it awards. */
export interface ListedReport {
  readonly uri: string;
  /** Whom it is about and when it was inspected ('Wexcombe · 8 to 19 November 2010'); null where it does not say. */
  readonly name: string | null;
  /** The short name of its framework; null where none was recognised. */
  readonly framework: string | null;
  /** In the order of the text. */
  readonly judgements: readonly ListedJudgement[];
}

/** Request: what an open report awards. */
export const judgementsMethod = 'inspectionReports/judgements';

export interface JudgementsParams {
  readonly textDocument: { readonly uri: string };
}

export interface JudgementsResult {
  /** The version of the document that the places are for; null where it is not open. */
  readonly version: number | null;
  /** Null where it is not open, or is no report. */
  readonly report: ListedReport | null;
}

/**
 * Request: what the reports of the open folders award, those that are new since an earlier answer. They are read in the
 * background: the first request has them read, and `folderJudgementsChanged` tells when there are others. What is not
 * saved yet is not among them.
 */
export const folderJudgementsMethod = 'inspectionReports/folderJudgements';

export interface FolderJudgementsParams {
  /** The `revision` of the last answer; 0 for all. */
  readonly since: number;
}

export interface FolderJudgementsResult {
  readonly revision: number;
  /** Those read anew since. A report that was told before takes its own place. */
  readonly reports: readonly ListedReport[];
  /** The addresses of those that are no reports any more. */
  readonly gone: readonly string[];
  /** Whether there are more to ask for at once: an answer holds a limited number. */
  readonly more: boolean;
  /** How many files are read of how many, while they are being read; null when all are. */
  readonly reading: { readonly done: number; readonly all: number } | null;
}

/** Notification from the server, to clients that have asked for the folder: there is something new. Ask anew. */
export const folderJudgementsChangedMethod = 'inspectionReports/folderJudgementsChanged';

/** One action that a report asks for. */
export interface ListedRecommendation {
  readonly text: string;
  /** As printed ('Within three months'); null where the list gives none. */
  readonly timeframe: string | null;
  /** The heading of its list. */
  readonly heading: string;
  readonly range: DocumentRange;
}

/** Request: what an open report asks for, in the order of the text. */
export const recommendationsMethod = 'inspectionReports/recommendations';

export type RecommendationsParams = JudgementsParams;

export interface RecommendationsResult {
  /** The version of the document that the places are for; null where it is not open. */
  readonly version: number | null;
  readonly recommendations: readonly ListedRecommendation[];
}

/** The kind of annotation that says of a recommendation that it is done, once it is resolved. */
export const doneKind = 'done';

/** How judgements can be copied: cells parted by tabs, which spreadsheets and word processors take as a table. */
export const judgementFormats = ['table', 'csv', 'markdown'] as const;

export type JudgementFormat = (typeof judgementFormats)[number];

/** By what judgements can be put in order. */
export const judgementOrders = ['report', 'area', 'grade'] as const;

export type JudgementOrder = (typeof judgementOrders)[number];

/** Request: judgements as a text to be copied, a row for each area. */
export const judgementSheetMethod = 'inspectionReports/judgementSheet';

export interface JudgementSheetParams {
  /** The address of an open report; null for those of the open folders, as far as they are read. */
  readonly uri: string | null;
  readonly order: JudgementOrder;
  readonly format: JudgementFormat;
}

export interface JudgementSheetResult {
  readonly text: string;
  /** How many judgements it holds. */
  readonly count: number;
}
