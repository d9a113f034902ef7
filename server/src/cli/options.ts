import { UsageError } from './errors.ts';

/** The value of an option that takes one of a few. */
export function oneOf<T extends string>(option: string, value: string, values: readonly T[]): T {
  if (!values.includes(value as T)) throw new UsageError(`--${option} takes ${values.join(', ')}, not “${value}”.`);
  return value as T;
}
