export * from './baseline.ts';
export * from './configuration.ts';
export * from './field.ts';
export * from './localized.ts';
export * from './section.ts';
export * from './sections.ts';
export * from './template.ts';
export * from './templates.ts';
