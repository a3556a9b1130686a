/** The 97.5 % quantile of the standard normal distribution: 95 % lie within ± this. */
export const normalLimit = 1.959963984540054;
