import type { Report } from '../../server/src/report/model';
import type { Finding } from '../../server/src/rules/finding';
import { recognise } from '../../server/src/report/recognise';
import { checkReport } from '../../server/src/rules/registry';

/** What is measured: a text's Report and what every rule finds in it. */
export interface Analysis {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/** The whole analysis of a text, as the server does it for each version of a document. */
export function analyse(text: string): Analysis {
  const report = recognise(text);
  return { report, findings: checkReport(report) };
}
