import defaultTemplate from '../templates/default.json';
import type { Template } from './template.ts';

/** The templates that ship, the default first. The JSON is checked by a unit test. */
export const TEMPLATES = [defaultTemplate] as readonly Template[];

export const DEFAULT_TEMPLATE = TEMPLATES[0]!;
