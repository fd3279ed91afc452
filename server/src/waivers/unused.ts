import * as l10n from '../l10n';
import type { Report } from '../report/model';
import type { Span } from '../text/spans';
import type { Finding, Severity } from '../rules/finding';
import { waiverUnused } from '../rules/waiver-unused';
import { isRecord, stringOr } from '../text/json';
import { remembered } from '../text/remembered';
import type { Waiver } from './waiver';

/** So much of a quote is shown in a message, in UTF-16 code units. */
const shown = 40;

/**
 * A waiver that waives nothing, as a finding.
 * @param place where it stands; null where its place was not found, which is told at the first line that has text
 */
export function unusedFinding(report: Report, waiver: Waiver, place: Span | null, severity: Severity): Finding {
  const { lost, idle } = remembered(messages, waiver, () => messagesOf(waiver));
  const { start, end } = place ?? remembered(firstInks, report, () => firstInk(report));
  return {
    start,
    end,
    rule: waiverUnused.id,
    severity,
    message: place === null ? lost : idle,
    related: [],
    data: { waiver: waiver.key },
  };
}

/** What is said of a waiver whose place is lost, and of one whose place has nothing to be waived. */
interface Messages {
  readonly lost: string;
  readonly idle: string;
}

// After each key there may be hundreds that waive nothing: a report was replaced by the one of another year.
const messages = new WeakMap<Waiver, Messages>();
const firstInks = new WeakMap<Report, Span>();

function messagesOf(waiver: Waiver): Messages {
  const { rule } = waiver;
  const [reason, quote] = [cut(waiver.reason), cut(waiver.quote.exact)];
  if (reason === '') {
    return {
      lost: l10n.t(
        "The place of a waiver of '{0}' is not found: '{1}' is gone, or stands in several places.",
        rule,
        quote,
      ),
      idle: l10n.t("The waiver of '{0}' is for something that is not found here any more.", rule),
    };
  }
  return {
    lost: l10n.t(
      "The place of a waiver of '{0}' ({1}) is not found: '{2}' is gone, or stands in several places.",
      rule,
      reason,
      quote,
    ),
    idle: l10n.t("The waiver of '{0}' ({1}) is for something that is not found here any more.", rule, reason),
  };
}

/** The key of the waiver that a finding calls unused; null for every other finding. */
export function unusedWaiverOf({ rule, data }: Finding): string | null {
  return rule === waiverUnused.id && isRecord(data) ? stringOr(data['waiver'], null) : null;
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > shown ? `${line.slice(0, shown).trimEnd()}…` : line;
}

function firstInk({ text, lines }: Report): Span {
  const start = /\S/.exec(text)?.index ?? 0;
  return { start, end: text.slice(start, lines.end(lines.at(start))).trimEnd().length + start };
}
