import { any, BLANK, isBlank, text } from '../../plan/formula.ts';
import { SCOPE } from './dashboard-cells.ts';
import { settingsList } from './settings-cells.ts';

/**
 * Is the row of the department or person chosen on the dashboard? By its owner, by the owner's department, or by a
 * department cell of its own.
 */
export function inScope(everybody: string, ownDepartment?: string): string {
  const member = `MATCH({owner};${settingsList('member')};0)`;
  const department = `IFERROR(INDEX(${settingsList('member_department')};${member})&"";${BLANK})`;
  return any(
    isBlank(SCOPE),
    `${SCOPE}=${text(everybody)}`,
    `{owner}=${SCOPE}`,
    `${department}=${SCOPE}`,
    ...(ownDepartment ? [`${ownDepartment}=${SCOPE}`] : []),
  );
}
