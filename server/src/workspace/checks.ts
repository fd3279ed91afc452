import { hostClock } from '../connection/clock';
import type { Report } from '../report/model';
import { recognise } from '../report/recognise';
import { isBeside } from './beside';
import { Diagnosing } from './diagnostics/diagnosing';
import { Scheduler } from './diagnostics/scheduler';
import { folderIndex } from './index/wire';
import type { Knowledge } from './knowledge';
import { Comparing } from './others/comparing';
import { Reports } from './reports';

/** What makes Reports of the open documents, checks them and compares them. */
export type Checks = ReturnType<typeof checks>;

/** Gathers them; nothing is checked yet. */
export function checks(known: Knowledge) {
  const { connection, client, documents, frameworks, preparation, others, reading, responder } = known;
  const recogniseAt = (text: string, uri: string): Report => {
    const framework = frameworks.chosenFor(uri);
    return recognise(text, frameworks.of(uri), framework === undefined ? {} : { framework });
  };
  const support = () => client.support;
  const isOpen = (uri: string): boolean => documents.get(uri) !== undefined;
  const recogniseFile = async (text: string, uri: string): Promise<Report> => {
    await frameworks.prepare(uri);
    const report = recogniseAt(text, uri);
    if (!isOpen(uri)) frameworks.forget(uri);
    return report;
  };
  const reports = new Reports(recogniseAt);
  const scheduler = new Scheduler(hostClock);
  const diagnosing = new Diagnosing(
    {
      ...{ connection, responder, documents, reports, preparation, scheduler, clock: hostClock },
      comparing: (uri) => comparing.isPending(uri),
    },
    support,
  );
  const comparing = new Comparing({
    connection,
    responder,
    preparation,
    others,
    clock: hostClock,
    read: (uri) => reading.read(uri),
    recogniseNow: recogniseAt,
    recognise: recogniseFile,
    isOpen,
    open: () => documents.keys(),
    support,
    recheck(uris) {
      diagnosing.recheck(uris);
    },
    done() {
      diagnosing.tellStatuses();
    },
  });
  const report = (uri: string): Report | null => {
    const document = documents.get(uri);
    return document === undefined || isBeside(uri) ? null : reports.get(document);
  };
  const index = folderIndex({ connection, documents, reading, clock: hostClock, recognise: recogniseFile, report });
  return { recogniseAt, recogniseFile, reports, report, diagnosing, comparing, index };
}
