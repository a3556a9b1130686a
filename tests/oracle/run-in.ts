/** Every patient starts on this day of the diagnosis clock. */
export const firstDay = -40;
