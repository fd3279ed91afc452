import type { AnnotationLayer } from './annotations';
import type { FileChange, Refused } from './files';

/** How annotations can be exported: a sheet to read or fill in, a W3C page, or the JSON of the command line. */
export const sheetFormats = ['markdown', 'csv', 'docx', 'w3c', 'json'] as const;

export type SheetFormat = (typeof sheetFormats)[number];

/** Request: annotations as a review sheet. */
export const exportAnnotationsMethod = 'inspectionReports/exportAnnotations';

export interface ExportAnnotationsParams {
  /** The addresses of the reports, in the order of the sheet. They need not be open. */
  readonly uris: readonly string[];
  readonly format: SheetFormat;
  /** Only these, by id; all where left out. */
  readonly ids?: readonly string[];
  /** Whether private annotations go into the sheet; they do not where left out. */
  readonly withPrivate?: boolean;
  /** Whether waivers go into the sheet; they do not where left out. */
  readonly withWaivers?: boolean;
}

export interface ExportedSheet {
  /** The content of the file: text, or Base64 of its bytes. */
  readonly content: string;
  readonly encoding: 'utf-8' | 'base64';
  /** How a file of this format ends, with its dot. */
  readonly extension: string;
  /** How many annotations it holds. */
  readonly count: number;
}

export type ExportAnnotationsResult = ExportedSheet | Refused;

/**
 * Request: what is to be written so that annotations from elsewhere are beside a report: a W3C page or collection of
 * another program, a filled-in CSV sheet, whose decisions become replies, or another person's file. What is there
 * already is kept; the same id is the same annotation.
 */
export const importAnnotationsMethod = 'inspectionReports/importAnnotations';

export interface ImportAnnotationsParams {
  /** The address of the report. */
  readonly uri: string;
  /** The text of the file to import. */
  readonly text: string;
  readonly layer: AnnotationLayer;
  /** Who imports it, for replies that name nobody. */
  readonly author: string | null;
}

export interface ImportedAnnotations {
  readonly files: readonly FileChange[];
  /** Annotations that were not there. */
  readonly added: number;
  /** Annotations that were there, and were completed with replies, a state or later words. */
  readonly merged: number;
  /** Replies that were not there. */
  readonly replies: number;
  /** What could not be taken, in words to show. */
  readonly skipped: readonly string[];
}

export type ImportAnnotationsResult = ImportedAnnotations | Refused;
