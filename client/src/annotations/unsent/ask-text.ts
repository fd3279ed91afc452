import { window } from 'vscode';

/** What a question for a text says, and what it needs. */
export interface TextQuestion {
  readonly title: string;
  readonly prompt: string;
  /** What stands in the box at first. */
  readonly value: string;
  /** @returns why a text will not do; null where it will */
  readonly validate: (text: string) => string | null;
  /** Told of each text that stands in the box. */
  readonly typed: (text: string) => void;
}

/**
 * Asks for a text, as the editor's own input box does, and tells what is typed while it is.
 * @returns undefined where the person thought better of it
 */
export function askText({ title, prompt, value, validate, typed }: TextQuestion): Promise<string | undefined> {
  const box = window.createInputBox();
  Object.assign(box, { title, prompt, value, ignoreFocusOut: true });
  return new Promise((resolve) => {
    box.onDidChangeValue((text) => {
      box.validationMessage = '';
      typed(text);
    });
    box.onDidAccept(() => {
      const why = validate(box.value);
      box.validationMessage = why ?? '';
      if (why !== null) return;
      resolve(box.value);
      box.hide();
    });
    box.onDidHide(() => {
      // What was accepted stays accepted.
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}
