import * as assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Part } from '../../../../server/src/report/model';
import { statusOf } from '../../../../server/src/workspace/diagnostics/status';
import { fourLevels, framework, good, judgement, reportOf } from '../../support/build';

const document = TextDocument.create('file:///a', 'inspection-report', 7, 'good');
const at = { start: 0, end: 4 };

function statusWith(part: Partial<Part>) {
  const parts = [{ ...at, detection: null, scale: null, ...part }];
  const judgements = [judgement(at, good), judgement(at, good, { role: 'cited' })];
  return statusOf(document, reportOf('good', { parts, judgements, confidence: 1 }), {
    findings: 2,
    waived: 1,
    comparing: true,
  });
}

describe('the status', () => {
  it('gives framework, evidence, scale and counts of one version of a document', () => {
    const detection = {
      framework,
      confidence: 0.9,
      evidence: [{ where: 'title', phrase: 'good', place: { start: 0, end: 4 } } as const],
      neighbours: [],
    };
    assert.deepEqual(statusWith({ detection, scale: fourLevels }), {
      uri: 'file:///a',
      version: 7,
      isReport: true,
      framework: {
        id: 'sample-2010',
        name: 'Sample inspections of 2010',
        shortName: 'Sample 2010',
        confidence: 0.9,
        evidence: ['title line 1'],
        telling: ['title line 1'],
      },
      scale: {
        id: 'four-levels',
        direction: 'lowest-best',
        levels: [
          { label: 'outstanding', code: '1' },
          { label: 'good', code: '2' },
          { label: 'adequate', code: '3' },
          { label: 'inadequate', code: '4' },
        ],
      },
      bareDigits: false,
      judgements: 1,
      findings: 2,
      waived: 1,
      comparing: true,
    });
  });

  it('claims no framework that was hardly seen, and none for a text that is no report', () => {
    const detection = { framework, confidence: 0.4, evidence: [], neighbours: [] };
    assert.equal(statusWith({ detection }).framework, null);
    const nothing = statusOf(document, reportOf('good', { parts: [], confidence: 0.4 }), {
      findings: 0,
      waived: 0,
      comparing: false,
    });
    assert.deepEqual([nothing.isReport, nothing.framework, nothing.scale], [false, null, null]);
  });
});
