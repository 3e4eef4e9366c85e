export const classGrades = {} as const;
