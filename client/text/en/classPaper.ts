export const classPaper = {} as const;
