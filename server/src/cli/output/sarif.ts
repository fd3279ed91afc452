import type { Severity } from '../../rules/finding';
import { checks } from '../../rules/registry';
import type { Found, FoundPlace, WaivedFound } from './found';
import type { Place } from './place';

/** What a check was, as far as its log tells. */
export interface CheckRun {
  /** Of the program. */
  readonly version: string;
  /** The reports that were checked. */
  readonly files: readonly string[];
  /** In the order of the files. */
  readonly found: readonly Found[];
  /** What was found as well, but somebody has waived; in the order of the files. */
  readonly waived: readonly WaivedFound[];
  /** Whether something could not be read. */
  readonly failed: boolean;
  /** A file as a URI or a relative reference. */
  uriOf(file: string): string;
}

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/**
 * The findings as a log of the Static Analysis Results Interchange Format, version 2.1.0
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). Lines and columns are 1-based.
 */
export function sarif(run: CheckRun): object {
  const indexes = new Map(checks.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'inspection-reports',
            semanticVersion: run.version,
            rules: checks.map(({ id, description, severity }) => ({
              id,
              shortDescription: { text: description },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        invocations: [{ executionSuccessful: !run.failed }],
        columnKind: 'utf16CodeUnits',
        artifacts: [...new Set(run.files)].map((file) => ({ location: { uri: run.uriOf(file) } })),
        results: [
          ...run.found.map((found) => result(run, found, indexes.get(found.rule))),
          ...run.waived.map((found) => ({
            ...result(run, found, indexes.get(found.rule)),
            suppressions: [{ kind: 'external', status: 'accepted', justification: found.reason }],
          })),
        ],
      },
    ],
  };
}

function result(run: CheckRun, found: Found, ruleIndex: number | undefined): object {
  const { rule, severity, message, related, fixes } = found;
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: physicalLocation(run, found.file, found) }],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((place) => relatedLocation(run, place)) }),
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixOf(run, found.file, fix)) }),
  };
}

function relatedLocation(run: CheckRun, place: FoundPlace): object {
  return { physicalLocation: physicalLocation(run, place.file, place), message: { text: place.message } };
}

function physicalLocation(run: CheckRun, file: string, place: Place): object {
  return { artifactLocation: { uri: run.uriOf(file) }, region: region(place) };
}

function region({ line, column, endLine, endColumn }: Place): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function fixOf(run: CheckRun, file: string, { title, edits }: Found['fixes'][number]): object {
  const replacements = edits.map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.newText } }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: { uri: run.uriOf(file) }, replacements }],
  };
}
