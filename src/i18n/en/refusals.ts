import { historyRefusals } from './history-refusals.ts';

/** Sentences of refusals, English. The kit puts the parameter's name and a colon in front. */
export const refusals = {
  ...historyRefusals,
  not_a_number: 'expected a number, but got "{came}". Type it like 1200, 1,200 or 3.5%.',
  not_a_date: 'expected a date, but got "{came}". Use a date cell or text such as 2026-04-01.',
  plain_number_as_date:
    'expected a date, but got the plain number {came}. Format the cell as a date or type 2026-04-01.',
  not_a_choice: 'expected one of {choices}, but got "{came}".',
  not_a_text: 'expected text, but got "{came}".',
  not_a_status: 'expected a status such as "● On track", but got "{came}".',
  cell_error: 'the cell contains {came}. Correct that cell first.',
  cell_error_at: 'cell {position} contains {came}. Correct that cell first.',
  ratio_out_of_range: 'expected a ratio between 0 and 1, but got {came}. Did you mean {suggestion}?',
  rate_is_zero: 'a rate of 0 lets nothing through. Give a rate above 0.',
  not_positive: 'expected a number above 0, but got {came}. Correct it, or leave it blank.',
  too_large: 'expected {maximum} or less, but got {came}.',
  missing: 'this argument is needed. Give a value or a cell.',
  no_name_column:
    'the first row must hold headings, one of them for the names, such as "KPI" or "Name". Include the heading row.',
  shape_differs: 'the ranges of one call must have the same size; expected {expected}, but got {came}.',
  length_differs: 'expected {expected} values, but got {came}. Give lists of the same length.',
  one_column_only: 'expected a range of one column, but got {came} columns. Give one column.',
  one_value_only: 'expected one value, but got a range of {came}. Give a single cell.',
  target_not_positive:
    'without a baseline the target must be above 0, but it is {came}. Raise it, or give a baseline.',
  target_is_zero: 'the target of a "keep" goal cannot be 0. Give another target.',
  target_equals_baseline: 'target and baseline are the same ({came}). Change one of them.',
  direction_contradicts:
    'the direction contradicts the way from baseline {baseline} to target {target}. Change one of them, or leave the direction out.',
  start_after_end: 'the start {start} lies after the end {end}. Exchange them.',
  no_business_days:
    'there is no business day between {start} and {end}. Use a longer period or calendar days.',
  weights_count: 'expected 1 to 12 weights or one for each of the {days} days, but got {came}.',
  weights_all_zero: 'the weights are all 0. At least one must be above 0.',
  threshold_order: 'green ({green}) must be above yellow ({yellow}), and yellow above 0.',
  status_needs_worst: 'lights such as "● On track" have no average. Give the mode "worst".',
  mixed_values: 'numbers and lights are mixed. Give only numbers or only lights.',
  ratio_at_end:
    'expected a ratio above 0 and below 1, but got {came}. Nothing is certain or impossible here.',
  so_far_with_rate: 'kind "rate" has no amount so far, but got {came}. Leave it out.',
  trials_zero: 'there are no trials. Give 1 or more.',
  no_variation: 'all values are the same, so nothing can be compared. Give a list that varies.',
  blank_between: 'cell {position} is blank between filled cells. Fill it in.',
  names_count: 'expected {expected} names (one more than the rates), but got {came}.',
  too_many_values: 'expected at most {maximum} values, but got {came}. Give a smaller range.',
  volume_is_zero: 'stage {stage} is 0, so there is no rate out of it. Leave the stage out or correct it.',
  expression_unreadable:
    'cannot read "{came}". Use names, numbers, + − × ÷ and brackets, such as Sales = Customers × Price.',
  text_too_long: 'expected at most {maximum} characters. Give a shorter text.',
  name_defined_twice: '"{name}" has two formulas. Keep one of them.',
  defined_by_itself: '"{name}" is computed from itself. Correct one of the formulas.',
  divides_by_zero: 'the formula divides by 0. Check the values.',
  name_unknown: '"{name}" stands in the formula but not in the list. Add it, or correct its spelling.',
  name_twice: '"{name}" stands in the list twice with different values. Keep one of them.',
  value_missing: 'there is no value for "{name}". Fill it in.',
  root_unnamed: 'the formula does not say what it computes. Write it like Sales = Customers × Price.',
  name_not_in_formula: '"{name}" does not stand in the formula. Give a name that does.',
  any_value_solves: 'every value of "{name}" gives {goal}. Solve for another name.',
  no_solution: 'no value of "{name}" gives {goal}. Change the goal or another value.',
  too_complicated: 'the name to solve for stands in the formula too often. Write the formula more simply.',
  number_unreadable: '"{came}" cannot be read as one number. Write it like 1,200, 3.5% or 5千万.',
} as const;
