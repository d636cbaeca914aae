/** As many characters can the name of a sheet have in Google Sheets. */
const LONGEST = 100;

/**
 * The wished name, with the first free number behind it where it is taken: KPI, KPI 2, KPI 3. Names of sheets
 * differ in more than upper and lower case; one that is too long is cut.
 */
export function freeName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wished.slice(0, LONGEST);
  for (let number = 2; used.has(name.toLowerCase()); number += 1) {
    const end = ` ${number}`;
    name = wished.slice(0, LONGEST - end.length) + end;
  }
  return name;
}
