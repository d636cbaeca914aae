import type { Host } from '../host/host.ts';
import { departmentsPlan } from '../tracker/departments/departments-plan.ts';
import type { Request, Response } from './rpc-schema.ts';
import { DEPARTMENTS_TRACKER, trackerId } from './trackers.ts';

/**
 * Adds the sheet that reads the trackers of other files; where the file has one, shows it instead.
 * @throws HostFailure as `Host.draw`
 */
export function addDepartments(
  host: Host,
  { language, palette }: Request<'addDepartments'>,
): Response<'addDepartments'> {
  return host.exclusively(() => {
    const known = host.findSheets().find((sheet) => trackerId(sheet) === DEPARTMENTS_TRACKER);
    if (known) {
      host.goTo(known.sheetId);
      return { sheetId: known.sheetId, name: known.name, isNew: false, skipped: [] };
    }
    const { sheets, skipped } = host.draw(
      departmentsPlan({ language, palette, trackerId: DEPARTMENTS_TRACKER }),
    );
    const { name, sheetId } = sheets[0]!;
    return { sheetId, name, isNew: true, skipped: [...skipped] };
  });
}
