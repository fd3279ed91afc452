import * as assert from 'node:assert/strict';
import { quoteAt } from '../../../server/src/annotations/quote';
import { Searchable } from '../../../server/src/annotations/places/searchable';
import type { Finding } from '../../../server/src/rules/finding';
import { LostWaivers } from '../../../server/src/waivers/lost';
import { settle } from '../../../server/src/waivers/settle';
import type { Waiver } from '../../../server/src/waivers/waiver';
import { reportOf, span } from '../support/build';

const sentence = (n: number) =>
  `Team ${String(n)} of the north of Wexcombe closed ${String(n * 37)} plans in the spring.`;
const filler = Array.from({ length: 600 }, (_, n) => `The council read report ${String(n * 17)} on its own work.`).join(
  '\n',
);

function findingOf(text: string, n: number): Finding {
  return { ...span(text, sentence(n)), rule: 'acronym', severity: 'warning', message: 'Said.', related: [] };
}

function waiverOf(text: string, n: number): Waiver {
  const searchable = new Searchable(text);
  const quote = quoteAt(searchable, searchable.counted.inwards(span(text, sentence(n))));
  return {
    key: `urn:${String(n)}`,
    rule: 'acronym',
    reason: 'Agreed.',
    message: null,
    creator: null,
    created: null,
    quote,
  };
}

describe('waivers whose place is lost', () => {
  const numbers = Array.from({ length: 200 }, (_, n) => n + 1);
  const full = `${filler}\n${numbers.map(sentence).join('\n\n')}\n`;
  const waivers = numbers.map((n) => waiverOf(full, n));
  const isFound = (text: string, n: number, lost: LostWaivers): boolean =>
    settle(reportOf(text, { confidence: 1 }), [findingOf(text, n)], waivers, {}, lost).waived.length === 1;

  it('are found again as soon as it is there again, wherever else was typed meanwhile', () => {
    const lost = new LostWaivers();
    settle(reportOf(filler, { confidence: 1 }), [], waivers, {}, lost);
    let text = filler;
    for (const typed of ['A', 'nd', ' so', ' on.\n']) {
      text = `${typed}${text}`;
      settle(reportOf(text, { confidence: 1 }), [], waivers, {}, lost);
    }
    const whole = `${text}\n${numbers.map(sentence).join('\n\n')}\n`;
    assert.equal(isFound(whole, 7, lost), true);
  });

  it('are found while their words are being typed', () => {
    const lost = new LostWaivers();
    const [own] = waivers.slice(8, 9);
    assert.ok(own);
    const at = (words: string, found: Finding[] = []) =>
      settle(reportOf(full.replace(sentence(9), words), { confidence: 1 }), found, [own], {}, lost);
    at('x');
    for (let length = 1; length < sentence(9).length; length += 9) at(sentence(9).slice(0, length));
    assert.equal(at(sentence(9), [findingOf(full, 9)]).waived.length, 1);
  });

  it('are looked for again only where an edit may bring them back', () => {
    const lost = new LostWaivers();
    const [first, second] = waivers.slice(50);
    assert.ok(first && second);
    const follow = (text: string) => {
      lost.follow(reportOf(text));
      return [first, second].map((waiver) => lost.has(waiver));
    };
    follow(filler);
    lost.add(first);
    lost.add(second);
    assert.deepEqual(follow(`And so on.\n${filler}`), [true, true]);
    assert.deepEqual(follow(`And so on.\n${filler}\nTeam 51 of the north of`), [false, false]);
    assert.deepEqual(follow(filler), [false, false]);
    lost.add(second);
    assert.deepEqual(lost.has({ ...second, quote: { ...second.quote, exact: 'something else' } }), false);
    assert.deepEqual(follow(`${filler}\nAnd so on.`), [false, true]);
    assert.deepEqual(follow('Another report altogether.'), [false, false]);
  });
});
