/** Show an interim notice when reading takes longer (milliseconds). */
export const INTERIM_NOTICE_AFTER = 1500;
