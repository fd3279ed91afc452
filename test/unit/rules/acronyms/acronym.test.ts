import * as assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';
import { apply } from '../../../mutation/edits';
import { ilacs } from '../../report/support';

function findings(body: string) {
  return checkReport(recognise(ilacs('', body))).filter(({ rule }) => rule === 'acronym');
}

const said = (...sentences: string[]) => findings(sentences.join('\n')).map(({ message }) => message);

const three = ['Staff of the ZQRT are well trained.', 'The ZQRT meets often.', 'Families trust the ZQRT.'];

describe('acronym', () => {
  it('finds at its first use what is used again and again and nowhere explained', () => {
    assert.deepEqual(said(...three), ["'ZQRT' is nowhere explained; the report uses it 2 times more."]);
    const text = ilacs('', three.join('\n'));
    const [finding] = findings(three.join('\n'));
    assert.deepEqual([finding?.start, finding?.severity], [text.indexOf('ZQRT'), 'information']);
  });

  it('takes every usual form for an explanation', () => {
    for (const explanation of [
      'The zonal quick response team (ZQRT) is new.',
      'The ZQRT (zonal quick response team) is new.',
      'The Zonal Quick Response Team is new.',
      'Families call the zonal quick response team first.',
    ])
      assert.deepEqual(said(explanation, ...three), [], explanation);
  });

  it('leaves alone what is used twice, what everybody knows, headings and Roman numbers', () => {
    assert.deepEqual(said(...three.slice(1)), []);
    assert.deepEqual(said('The NHS helps.', 'The NHS is near.', 'The NHS listens.'), []);
    assert.deepEqual(said('HMP Anyton is a prison.', 'HMP Anyton is full.', 'HMP Anyton is old.'), []);
    assert.deepEqual(said('The YOI is near.', 'The YOI is full.', 'The YOI is old.'), []);
    assert.deepEqual(said('SECTION AREA ZQRT', '', 'SECTION AREA ZQRT', '', 'SECTION AREA ZQRT'), []);
    assert.deepEqual(said('Part VII is new.', 'Part VII is read.', 'Part VII is kept.'), []);
    assert.deepEqual(said('They boost skills.', 'BOOST helps.', 'BOOST is liked.', 'BOOST goes on.'), []);
  });

  it('takes names in capitals for names where the text says what they are', () => {
    for (const sentences of [
      ['KRATOS, the council’s edge-of-care team, is busy.', 'KRATOS helps.', 'KRATOS is trusted.'],
      ['The ASPIRE team is small.', 'The ASPIRE team is trusted.', 'ASPIRE works late.'],
      ['It is known locally as STRCR, and is quick.', 'STRCR sees children.', 'STRCR visits schools.'],
      ['ORIVA (the council’s youth team) is busy.', 'ORIVA helps.', 'ORIVA is trusted.'],
      ['The youth team, ORIVA, is busy.', 'ORIVA helps.', 'They trust ORIVA.'],
      ['ORIVA is the council’s youth team.', 'ORIVA helps.', 'They trust ORIVA.'],
      ['A project called ‘ZQRIV’ helps.', 'ZQRIV is new.', 'They trust ZQRIV.'],
      ['The project, "ZQRIV", helps.', 'ZQRIV is new.', 'They trust ZQRIV.'],
      ['Plans are SMART.', 'SMART plans help.', 'They are not always SMART.'],
    ])
      assert.deepEqual(said(...sentences), [], sentences[0]);
    // Letters that are no word are not explained by what stands behind them.
    assert.equal(said('ZQRT is the council’s team.', 'ZQRT is new.', 'They trust ZQRT.').length, 1);
    assert.equal(said('They like ‘ZQRT’ well.', 'ZQRT is new.', 'They trust ZQRT.', 'See ZQRT.').length, 1);
    assert.equal(said('The ZQRT team is small.', 'The ZQRT team is new.', 'The ZQRT team is trusted.').length, 1);
  });

  it('finds an acronym with two letters turned, even where the right one is printed nowhere', () => {
    assert.deepEqual(said('Staff of CAHMS see them.'), [
      "'CAHMS' may be meant for 'CAMHS': two of its letters have changed places.",
    ]);
    assert.deepEqual(said('Staff of CAMHS see them.'), []);
  });

  it('finds many as it finds a few', () => {
    const names = Array.from({ length: 26 }, (_, index) => `ZQ${String.fromCharCode(65 + index)}`);
    const uses = names.flatMap((name) => [
      `They trust ${name}.`,
      `All of ${name} is new.`,
      `What ${name} does counts.`,
    ]);
    assert.equal(findings(uses.join('\n')).length, 26);
    assert.equal(findings([...uses, 'They call it zqb or zqc, not zqdx.'].join('\n')).length, 24);
  });

  const board = [
    'The Anyshire Local Safeguarding Children Board (ALSCB) meets often.',
    'The ALSCB is well led.',
    'The ALSCB trains staff.',
    'Members of the ALSCB speak up.',
  ];

  it('finds a second form of an acronym, and changes it to the first', () => {
    assert.deepEqual(said(...board, 'The ASCB has a plan.'), [
      "'ASCB' is nowhere explained; 'ALSCB', used 4 times, may be meant.",
    ]);
    assert.deepEqual(said(...board, 'The ALCSB has a plan.'), [
      "'ALCSB' may be meant for 'ALSCB': two of its letters have changed places.",
    ]);
    const body = [...board, 'The ALCSB has a plan.'].join('\n');
    const fixed = apply(ilacs('', body), findings(body)[0]?.fixes?.[0]?.edits ?? []);
    assert.equal(fixed, ilacs('', body.replace('ALCSB', 'ALSCB')));
  });

  it('takes another letter for another body, and a plural for none', () => {
    assert.deepEqual(said(...board, 'The BLSCB has a plan.'), []);
    assert.deepEqual(said(...board, 'Other ALSCBs have a plan.'), []);
  });

  it('is silent on a text that is no report', () => {
    assert.deepEqual(checkReport(recognise(three.join('\n'))), []);
  });
});
