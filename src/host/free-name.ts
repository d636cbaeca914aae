/**
 * The wished name, with the first free number behind it where it is taken: KPI, KPI 2, KPI 3. Names of sheets
 * differ in more than upper and lower case.
 */
export function freeName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wished;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${wished} ${number}`;
  return name;
}
