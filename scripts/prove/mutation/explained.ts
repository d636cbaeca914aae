/** Mistakes that no test notices because they change nothing that matters, and why; by place and line before and after. */
export const EXPLAINED: Readonly<Record<string, string>> = {};
