import atlassian from '../templates/atlassian.json';
import awsCoe from '../templates/aws-coe.json';
import azurePir from '../templates/azure-pir.json';
import defaultTemplate from '../templates/default.json';
import gitlab from '../templates/gitlab.json';
import googleSre from '../templates/google-sre.json';
import howie from '../templates/howie.json';
import incidentIo from '../templates/incident-io.json';
import incidentNote from '../templates/incident-note.json';
import pagerduty from '../templates/pagerduty.json';
import shogaiHokokusho from '../templates/shogai-hokokusho.json';
import sreWorkbook from '../templates/sre-workbook.json';
import statusReport from '../templates/status-report.json';
import wikimedia from '../templates/wikimedia.json';
import type { Template } from './template.ts';

/** The templates that ship, the default first. The JSON is checked by a unit test. */
export const TEMPLATES = [
  defaultTemplate,
  googleSre,
  sreWorkbook,
  atlassian,
  pagerduty,
  gitlab,
  awsCoe,
  azurePir,
  incidentIo,
  howie,
  wikimedia,
  statusReport,
  shogaiHokokusho,
  incidentNote,
] as readonly Template[];

export const DEFAULT_TEMPLATE = TEMPLATES[0]!;

/** The template of an id, or undefined. */
export const templateOf = (id: string): Template | undefined => TEMPLATES.find((template) => template.id === id);
