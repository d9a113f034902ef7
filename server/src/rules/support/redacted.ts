/** What stands in the place of something that must not be read. */
export const REDACTED = '[REDACTED]';
