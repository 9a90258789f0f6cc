/** Business days of a stage, or of anything that waits for people, at most: as many as a year has days. */
export const mostDays = 365;
