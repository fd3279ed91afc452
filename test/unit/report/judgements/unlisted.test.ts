import * as assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { careHome, QUESTIONS, row } from './care-home';

const chapter = (question: string, rating = 'Good ●') =>
  `Is the service ${question}?

${rating}

The service was ${question}. People told us about their days.`;

/** An inspection of a care home whose list rates some questions, and whose chapters give their ratings again. */
const home = (listed: readonly string[], chapters: readonly string[]) =>
  careHome(
    listed.map((question) => row(question)),
    `Summary of findings\n\n${chapters.join('\n\n')}`,
  );

/** What is read as a heading of the chapters. */
const headings = (text: string) =>
  recognise(text).judgements.flatMap(({ source, area, printed, role, headline }) =>
    source === 'heading' ? [`${area} ${printed} ${role} ${headline ? 'headline' : ''}`.trim()] : [],
  );

describe('a grade of an area that the list of results lacks', () => {
  const without = (...lacked: readonly string[]) => QUESTIONS.filter((each) => !lacked.includes(each));

  it('is read where those of the list are given again in the same form', () => {
    const chapters = QUESTIONS.map((each) => chapter(each, each === 'caring' ? 'Outstanding ☆' : 'Good ●'));
    assert.ok(headings(home(without('caring'), chapters)).includes('Caring Outstanding awarded'));
  });

  it('is none where the list lacks several, which makes it a selection', () => {
    const read = headings(
      home(
        without('caring', 'safe'),
        QUESTIONS.map((each) => chapter(each)),
      ),
    );
    assert.deepEqual(
      read.filter((each) => /^(?:Caring|Safe)/.test(each)),
      [],
    );
  });

  it('is none where the form does not agree with the list', () => {
    const chapters = QUESTIONS.map((each) => chapter(each, each === 'safe' ? 'Inadequate ●' : 'Good ●'));
    const read = headings(home(without('caring'), chapters));
    assert.deepEqual(
      read.filter((each) => each.startsWith('Caring')),
      [],
    );
  });

  it('is none where too few others are given again', () => {
    const read = headings(
      home(
        without('caring'),
        ['safe', 'caring'].map((each) => chapter(each)),
      ),
    );
    assert.deepEqual(
      read.filter((each) => each.startsWith('Caring')),
      [],
    );
  });
});
