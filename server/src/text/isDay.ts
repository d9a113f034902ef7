/** Is it a day of the calendar, such as 2026-03-04? */
export const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${text}T`);
};
