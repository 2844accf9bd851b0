export const tryIntake = (): Promise<void> => Promise.resolve();
