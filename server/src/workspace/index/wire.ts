import * as l10n from '../../l10n';
import type { Connection } from 'vscode-languageserver';
import type { Clock } from '../../connection/clock';
import type { OpenDocuments } from '../../connection/open-documents';
import type { Reading } from '../../connection/reading';
import type { Report } from '../../report/model';
import { folderJudgementsChangedMethod } from '../../protocol';
import { isBeside } from '../beside';
import { FolderIndex, type IndexProgress } from './folder-index';

/** What the index is connected with. */
export interface IndexWiring {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  readonly reading: Pick<Reading, 'list' | 'read'>;
  readonly clock: Clock;
  /** Makes a Report of the text of a file that is not open. */
  readonly recognise: (text: string, uri: string) => Promise<Report>;
  /** The Report of an open document. */
  readonly report: (uri: string) => Report | null;
}

/** So long after a change the client is told, of all changes till then, in milliseconds. */
const TELL_AFTER = 300;

/** The index of the folders that are open, shown to a client as it grows. */
export function folderIndex(wiring: IndexWiring): FolderIndex {
  const { connection, documents, reading, clock, recognise, report } = wiring;
  let isTelling = false;
  const index = new FolderIndex({
    clock,
    recognise,
    list: () => reading.list(),
    read: (uri) => reading.read(uri),
    begin: () => beginProgress(connection),
    open() {
      const open = new Map<string, Report>();
      for (const uri of documents.keys()) {
        const made = isBeside(uri) ? null : report(uri);
        if (made !== null) open.set(uri, made);
      }
      return open;
    },
    changed() {
      if (isTelling) return;
      isTelling = true;
      clock.after(TELL_AFTER, () => {
        isTelling = false;
        void connection.sendNotification(folderJudgementsChangedMethod);
      });
    },
  });
  documents.onDidChangeContent(() => {
    index.touched();
  });
  return index;
}

async function beginProgress(connection: Connection): Promise<IndexProgress> {
  const progress = await connection.window.createWorkDoneProgress();
  progress.begin(l10n.t('Reading the reports of the folder'), 0, undefined, true);
  let shown = 0;
  return {
    report(done, all) {
      const percent = Math.floor((100 * done) / Math.max(1, all));
      if (percent === shown) return;
      shown = percent;
      progress.report(percent, l10n.t('{0} of {1}', done, all));
    },
    end() {
      progress.done();
    },
    isCancelled: () => progress.token.isCancellationRequested,
  };
}
