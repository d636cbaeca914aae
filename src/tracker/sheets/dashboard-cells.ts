/** The cell of the dashboard in which a department, a person or everybody is chosen. Source: look, section 5. */
export const SCOPE = '{dashboard.h@5}';

/** The cell of the dashboard in which the kind of viewer is chosen. */
export const VIEWER = '{dashboard.b@5}';

/** Rows of the list behind the second drop-down: everybody, then 20 departments, then 20 members. */
export const SCOPE_ROWS: readonly [number, number] = [2, 42];

/** Row of the dashboard that warns of hollow success; empty when there is nothing to say. */
export const CALLOUT_ON_DASHBOARD = 11;

/** Row of the dashboard in which the name of the tracker stands, in the column `name_of`. */
export const NAME_ROW = 2;
