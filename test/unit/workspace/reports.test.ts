import * as assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { recognise } from '../../../server/src/report/recognise';
import { Reports } from '../../../server/src/workspace/reports';
import { reportOf } from '../support/build';

describe('the reports of open documents', () => {
  function counted(): { reports: Reports; seen: string[] } {
    const seen: string[] = [];
    const reports = new Reports((text) => {
      seen.push(text);
      return reportOf(text);
    });
    return { reports, seen };
  }

  it('are made when asked for, once for each text of a document', () => {
    const { reports, seen } = counted();
    const document = TextDocument.create('a', 'inspection-report', 1, 'one');
    assert.deepEqual(seen, []);
    assert.equal(reports.get(document), reports.get(document));
    TextDocument.update(document, [{ text: 'two' }], 2);
    assert.equal(reports.get(document).text, 'two');
    assert.deepEqual(seen, ['one', 'two']);
  });

  it('are made once of a text whose marks are read through, too', () => {
    const reports = new Reports((text) => recognise(text));
    const document = TextDocument.create('a', 'inspection-report', 1, '> **Overall: good**\n');
    const report = reports.get(document);
    assert.notEqual(report.text, report.source);
    assert.equal(reports.get(document), report);
  });

  it('follow the text even where a client repeats a version number', () => {
    const { reports } = counted();
    const document = TextDocument.create('a', 'inspection-report', 1, 'one');
    reports.get(document);
    TextDocument.update(document, [{ text: 'two' }], 1);
    assert.equal(reports.get(document).text, 'two');
  });

  it('are made anew for a document that was closed and opened again', () => {
    const { reports, seen } = counted();
    reports.get(TextDocument.create('a', 'inspection-report', 1, 'one'));
    reports.get(TextDocument.create('a', 'inspection-report', 1, 'one'));
    assert.equal(seen.length, 2);
  });
});
