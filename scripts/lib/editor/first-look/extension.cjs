// Runs in VS Code, beside Inspection Reports, where npm start opens the samples.
const { commands } = require('vscode');

/** Opens the Outline view, and leaves the keys with the report. */
exports.activate = async () => {
  await commands.executeCommand('outline.focus');
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
};
