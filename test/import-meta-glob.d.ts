/** What the test runner offers to load all files that fit a pattern. */
interface ImportMeta {
  glob<T>(pattern: string, options: { eager: true }): Record<string, T>;
}
