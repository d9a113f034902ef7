/** All that reads and judges documents. Under Node it is a file of its own, loaded once the editor has its answer to `initialize`. */
export { canonical } from '../configuration/locations.ts';
export { RULES } from '../rules/index.ts';
export { isConfiguration, WorkspaceConfigurations } from './configurations.ts';
export { callTool } from './features/callTool.ts';
export { changeConfiguration, treatAsReport } from './features/changeConfiguration.ts';
export { chosenForm } from './features/chosenForm.ts';
export { completeConfiguration } from './features/configuration/completion.ts';
export { fixConfiguration } from './features/configuration/fixes.ts';
export { hoverConfiguration } from './features/configuration/hover.ts';
export { configurationDiagnostics, whileReading } from './features/diagnostics.ts';
export { explainRule } from './features/explainRule.ts';
export { newReport, templateChoices } from './features/newReport.ts';
export { RequestRouter } from './requestRouter.ts';
export { serveJobs } from './worker/workerPort.ts';
