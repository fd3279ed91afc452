import type { TextEdit } from 'vscode-languageserver';
import * as z from 'zod/mini';
import type { Lines } from '../text/lines';
import type { Finding, Fix } from '../rules/finding';
import { unusedWaiverOf } from '../waivers/unused';
import { toRange } from './positions';

const whole = z.int().check(z.minimum(0));
const position = z.object({ line: whole, character: whole });
const range = z.object({ start: position, end: position });

const protocolFix = z.object({
  title: z.string().check(z.minLength(1)),
  edits: z.array(z.object({ range, newText: z.string() })).check(z.minLength(1)),
  preferred: z.boolean(),
  safe: z.boolean(),
});

const fixData = z.object({
  version: z.int(),
  fixes: z.array(protocolFix),
  /** The key of the waiver that it is about. */
  waiver: z.optional(z.string()),
});

/** A fix whose edits are in the words of the protocol. */
export type ProtocolFix = z.infer<typeof protocolFix>;

/** What a diagnostic carries, so that it can be mended without another look at the text. */
export type FixData = z.infer<typeof fixData>;

/**
 * What the diagnostic of a finding carries.
 * @param version of the document that the finding is about
 */
export function toFixData(lines: Lines, version: number, finding: Finding): FixData {
  const waiver = unusedWaiverOf(finding);
  const fixes = (finding.fixes ?? []).map((fix) => toProtocolFix(lines, fix));
  return { version, fixes, ...(waiver === null ? {} : { waiver }) };
}

/**
 * Reads what a diagnostic carries. It has been in the hands of a client, so it may be anything.
 * @returns null where it is not what `toFixData` made
 */
export function readFixData(data: unknown): FixData | null {
  const result = fixData.safeParse(data);
  return result.success ? result.data : null;
}

function toProtocolFix(lines: Lines, { title, edits, preferred, safe }: Fix): ProtocolFix {
  return {
    title,
    edits: edits.map((edit): TextEdit => ({ range: toRange(lines, edit), newText: edit.newText })),
    preferred: preferred === true,
    safe: safe === true,
  };
}
