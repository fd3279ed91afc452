import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../server/src/report/recognise';
import { areaKeys } from '../../server/src/report/queries/places';
import type { Judgement, Report } from '../../server/src/report/model';
import type { Finding } from '../../server/src/rules/finding';
import type { OtherReport } from '../../server/src/rules/rule';
import { checkReport } from '../../server/src/rules/registry';
import { corpusReports, otherReports, readJsonFile } from '../corpus/support/corpus';
import type { ExpectedReport } from '../corpus/support/judged';
import { samples } from '../bench/texts';
import { root } from '../support/root';

/** A report in which one thing at a time is made wrong. */
export interface Subject {
  readonly name: string;
  readonly text: string;
  readonly report: Report;
  /** What is found in it as it is: no slip is the cause of that. */
  readonly findings: readonly Finding[];
  /** The places in which each awarded area is judged, by the place: itself and those that say the same again. */
  readonly groups: ReadonlyMap<Judgement, readonly Judgement[]>;
  /** Restatements that a careful reader saw, by the line of the headline judgement; lines are 0-based. */
  readonly restated: ReadonlyMap<number, readonly number[]>;
}

/** Reads a text as a subject. */
export function subjectOf(name: string, text: string, expected: ExpectedReport | null = null): Subject {
  const report = recognise(text);
  return { name, text, report, findings: check(report), groups: groupsOf(report), restated: restatedIn(expected) };
}

/** Everything that the rules say of a report. */
export function check(report: Report, others: readonly OtherReport[] = []): readonly Finding[] {
  return checkReport(report, {}, { others });
}

interface SampleFacts {
  readonly findings: readonly { readonly rule: string }[];
  /** Whose reports it is one of, where not those on children's services. */
  readonly sector?: string;
}

/**
 * The samples of this project, but for those that give an area two grades on purpose: no place there is a witness.
 *
 * @param others Whether those of other kinds of report are wanted, or those on children's services.
 */
export function sampleSubjects(others: boolean): Subject[] {
  const clean = samples().filter(({ name }) => {
    const facts = readJsonFile(join(root, 'seeds', name.replace(/\.\w+\.txt$/, '.json'))) as SampleFacts;
    return (facts.sector !== undefined) === others && facts.findings.every(({ rule }) => rule !== 'grade-mismatch');
  });
  return clean.map(({ name, text }) => subjectOf(`seeds/${name}`, text));
}

/** The published reports of a corpus, one after the other. */
export function* publishedSubjects(corpus: string): Generator<Subject> {
  for (const { name, text } of corpusReports(corpus)) {
    const facts = join(corpus, 'expected', name.replace(/\.txt$/, '.json'));
    const known = name.startsWith('children-services/') && existsSync(facts);
    yield subjectOf(name, text, known ? (readJsonFile(facts) as ExpectedReport) : null);
  }
}

/** The reports of other inspectorates in a corpus that are read as reports, one after the other. */
export function* otherSubjects(corpus: string): Generator<Subject> {
  for (const { name, text } of otherReports(corpus)) {
    const subject = subjectOf(name, text);
    if (subject.report.judgements.length > 0) yield subject;
  }
}

function groupsOf(report: Report): Map<Judgement, readonly Judgement[]> {
  const groups = new Map<string, Judgement[]>();
  for (const [judgement, key] of areaKeys(report)) {
    if (judgement.role === 'awarded' && judgement.level !== null)
      groups.set(key, [...(groups.get(key) ?? []), judgement]);
  }
  return new Map([...groups.values()].flatMap((group) => group.map((judgement) => [judgement, group])));
}

function restatedIn(expected: ExpectedReport | null): Map<number, readonly number[]> {
  const entries = (expected?.judgements ?? []).map(
    ({ lines, restated }) => [(lines[0] ?? 0) - 1, restated.map(({ line }) => line - 1)] as const,
  );
  return new Map(entries);
}

/**
 * Whether the report says anywhere else what this place says, so that a person who reads all of it can see when this
 * place is wrong; and says it without contradicting itself as it is.
 */
export function hasWitness(subject: Subject, judgement: Judgement): boolean {
  const group = subject.groups.get(judgement) ?? [];
  const levels = new Set(group.map(({ level }) => level?.label));
  const noted = subject.restated.get(subject.report.lines.at(judgement.start)) ?? [];
  return levels.size === 1 && group.length + noted.length > 1;
}
