import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

/** What is to be found in a sample, as its JSON says; lines are 1-based. */
export interface Expected {
  readonly file: string;
  readonly judgements: readonly {
    readonly line: number;
    readonly area: string;
    readonly printed: string;
    readonly level: string | null;
    readonly role: 'awarded' | 'cited';
  }[];
  readonly headings: readonly { readonly line: number; readonly title: string; readonly level: number }[];
  readonly findings: readonly { readonly rule: string; readonly line: number; readonly places?: readonly number[] }[];
}

/** The sample with deliberate mismatches. */
export const firstLook = 'first-look.report.txt';

/** The folder of samples, which the suite is run on. */
export function samplesFolder(): string {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('the suite is run on the folder seeds/');
  return folder.uri.fsPath;
}

/** Every sample's expectations. */
export function samples(): Expected[] {
  const folder = samplesFolder();
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Expected);
}

/** The expectations of one sample. */
export function sample(file: string): Expected {
  const found = samples().find((candidate) => candidate.file === file);
  if (found === undefined) throw new Error(`seeds/ has no expectations for ${file}`);
  return found;
}

/** Opens a sample in an editor that stays: the findings of a document are those of its tab. */
export async function open(file: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.file(join(samplesFolder(), file)));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** The text of a sample. */
export function textOf(file: string): string {
  return readFileSync(join(samplesFolder(), file), 'utf8');
}
