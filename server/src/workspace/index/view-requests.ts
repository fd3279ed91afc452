import type { Connection } from 'vscode-languageserver';
import type { Responder } from '../../connection/responder';
import { listedReport } from '../../features/views/judgements';
import { listedRecommendations } from '../../features/views/recommendations';
import { judgementSheet } from '../../features/views/sheet';
import {
  folderJudgementsMethod,
  judgementSheetMethod,
  judgementsMethod,
  recommendationsMethod,
  type FolderJudgementsParams,
  type FolderJudgementsResult,
  type JudgementSheetParams,
  type JudgementSheetResult,
  type JudgementsParams,
  type JudgementsResult,
  type RecommendationsParams,
  type RecommendationsResult,
} from '../../protocol';
import type { Report } from '../../report/model';
import type { FolderIndex } from './folder-index';

/** What the views beside the editor are filled from. */
export interface ViewSources {
  readonly responder: Responder;
  readonly index: FolderIndex;
  /** The version of an open document; null where it is not open. */
  version(uri: string): number | null;
  /** The Report of an open document's present text; null where it is not open. */
  report(uri: string): Report | null;
  /** Makes known what the Report of an open document depends on. Never rejects. */
  prepare(uri: string): Promise<unknown>;
}

/** So long a view waits for the first reading of the folder, in milliseconds: it is told when more is read. */
const soon = 50;

/** So long a copy waits for it. */
const long = 10_000;

/** Answers what the views of judgements and recommendations ask for. */
export function answerViewRequests(connection: Connection, sources: ViewSources): void {
  const { responder, index } = sources;
  const prepare = ({ textDocument: { uri } }: JudgementsParams): Promise<unknown> => sources.prepare(uri);
  connection.onRequest(
    judgementsMethod,
    responder.handle<JudgementsParams, JudgementsResult>(
      'judgements',
      { version: null, report: null },
      ({ textDocument: { uri } }) => {
        const report = sources.report(uri);
        return { version: sources.version(uri), report: report && listedReport(report, uri) };
      },
      prepare,
    ),
  );
  connection.onRequest(
    recommendationsMethod,
    responder.handle<RecommendationsParams, RecommendationsResult>(
      'recommendations',
      { version: null, recommendations: [] },
      ({ textDocument: { uri } }) => {
        const report = sources.report(uri);
        return { version: sources.version(uri), recommendations: report === null ? [] : listedRecommendations(report) };
      },
      prepare,
    ),
  );
  connection.onRequest(
    folderJudgementsMethod,
    responder.handle<FolderJudgementsParams, FolderJudgementsResult>(
      'judgements of the folder',
      { revision: 0, reports: [], gone: [], more: false, reading: null },
      ({ since }) => index.listedSince(since),
      () => index.ready(soon),
    ),
  );
  connection.onRequest(
    judgementSheetMethod,
    responder.handle<JudgementSheetParams, JudgementSheetResult>(
      'a copy of judgements',
      { text: '', count: 0 },
      ({ uri, order, format }) => judgementSheet(uri === null ? index.listed() : ofOne(sources, uri), order, format),
      ({ uri }) => (uri === null ? index.ready(long) : sources.prepare(uri)),
    ),
  );
}

function ofOne(sources: ViewSources, uri: string) {
  const report = sources.report(uri);
  return report === null ? [] : [listedReport(report, uri)];
}
