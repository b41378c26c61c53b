/** The command's exit statuses. */
export const ExitCode = { clean: 0, errors: 1, usage: 2 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
