import type { Severity } from '@postmortem/schemas';
import type { Postmortem } from '../../postmortem/model.ts';

/** In a draft much is still to come: what is not there yet is worth a note, no warning. */
export const softInDraft = ({ status }: Postmortem): { readonly severity?: Severity } =>
  status === 'draft' ? { severity: 'info' } : {};
