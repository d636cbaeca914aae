import type { Host } from '../host/host.ts';
import type { GoalRow } from '../tracker/check-in/goal-row.ts';
import { standingSettings } from '../tracker/standing/standing-settings.ts';
import type { StandingSheet } from '../tracker/standing/standing-sheet.ts';

/** Where the name of a person is kept: it is what they say it is. Source: rulings S15. */
const WHO = 'who';

/** The name this person goes by, in all files; empty before they have said it. */
export function rememberedName(host: Host): string {
  return host.memory.user.get(WHO) ?? '';
}

/** Keeps the name this person goes by; an empty one is forgotten. */
export function rememberName(host: Host, who: string): void {
  host.memory.user.set(WHO, who === '' ? null : who);
}

/** Everybody a row of a tracker may belong to: members of the settings, and owners who are none of them. */
export function membersOf(rows: readonly GoalRow[], settings: StandingSheet | undefined): string[] {
  const { members = [] } = standingSettings(settings);
  const names = [...members.map(({ name }) => name), ...rows.map(({ owner }) => owner)];
  return [...new Set(names)].filter((name) => name !== '');
}
