export const classDebrief = {} as const;
