/** What replaces something that must not be read. */
export const REDACTED = '[REDACTED]';
