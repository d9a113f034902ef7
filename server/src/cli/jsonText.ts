import { UNSEEN } from '../text/unseen.ts';

/** A value as JSON in lines. What a terminal or a viewer would act on is written as an escape, which means the same. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, null, 1).replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
