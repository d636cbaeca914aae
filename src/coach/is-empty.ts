/** Was this handed over, and is it empty? What was not handed over (`undefined`) is never missed. */
export function isEmpty(value: string | null | undefined): boolean {
  return value === null || (value !== undefined && value.trim() === '');
}
