// What is said of the row of ones under a grid.

/** Why it is there. */
export const onesAre = 'for the bias'
