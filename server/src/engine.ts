/** All that reads and judges documents. Under Node it is a file of its own, loaded once the editor has its answer to `initialize`. */
export { DocumentAnswers, whileReading } from './editor/answers.ts';
export { Configurations, isConfiguration } from './editor/configurations.ts';
export { configurationDiagnostics } from './editor/diagnostics.ts';
export { explainRule } from './editor/explain.ts';
export { newReport, templateChoices } from './editor/newReport.ts';
export { serveErrands } from './editor/thread.ts';
export { RULES } from './rules/index.ts';
