/**
 * Formula of how a goal is called where it is chosen from a list: `id name`. A name is cut at 1,000 characters, twice
 * as many as the sidebar takes, since a cell that came to more than 50,000 would be an error.
 */
export function goalLabel(id: string, name: string): string {
  return `${id}&" "&LEFT(${name};1000)`;
}
