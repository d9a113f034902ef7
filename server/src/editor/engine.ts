/** All that reads and judges documents. Under Node it is a file of its own, loaded once the editor has its answer to `initialize`. */

export { RULES } from '../rules/index.ts';
export { Configurations, isConfiguration } from './configurations.ts';
export { configurationDiagnostics } from './features/diagnostics.ts';
export { explainRule } from './features/explainRule.ts';
export { newReport, templateChoices } from './features/newReport.ts';
export { DocumentAnswers, whileReading } from './requestRouter.ts';
export { serveErrands } from './worker/workerPort.ts';
