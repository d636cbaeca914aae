/** Everything that can be wrong with the input of a calculation. Sentences: `i18n/<language>/refusals.ts`. */
export type RefusalCode =
  // reading cells
  | 'not_a_number'
  | 'not_a_date'
  | 'plain_number_as_date'
  | 'not_a_choice'
  | 'not_a_text'
  | 'not_a_status'
  | 'cell_error'
  | 'cell_error_at'
  | 'ratio_out_of_range'
  | 'rate_is_zero'
  | 'not_positive'
  | 'not_whole'
  | 'too_small'
  | 'too_large'
  | 'missing'
  | 'no_name_column'
  | 'shape_differs'
  | 'length_differs'
  | 'one_column_only'
  | 'one_value_only'
  | 'too_few_values'
  | 'result_too_large'
  // measures
  | 'target_not_positive'
  | 'target_is_zero'
  | 'target_equals_baseline'
  | 'direction_contradicts'
  | 'start_after_end'
  | 'no_business_days'
  | 'weights_count'
  | 'weights_all_zero'
  | 'threshold_order'
  | 'status_needs_worst'
  | 'mixed_values'
  // histories and counts
  | 'ratio_at_end'
  | 'so_far_with_rate'
  | 'trials_zero'
  | 'too_few_trials'
  | 'too_many_trials'
  | 'successes_exceed_trials'
  | 'no_variation'
  // funnel
  | 'blank_between'
  | 'names_count'
  | 'too_many_values'
  | 'volume_is_zero'
  // formulas
  | 'expression_unreadable'
  | 'text_too_long'
  | 'name_defined_twice'
  | 'defined_by_itself'
  | 'divides_by_zero'
  | 'name_unknown'
  | 'name_twice'
  | 'value_missing'
  | 'root_unnamed'
  | 'name_not_in_formula'
  | 'any_value_solves'
  | 'no_solution'
  | 'too_complicated'
  // numbers in text
  | 'number_unreadable';

/** The facts a refusal carries, to be put into its sentence: figures, names and texts as the user wrote them. */
export type Facts = Readonly<Record<string, string | number>>;

/**
 * A calculation that cannot be done, as data: a code, the parameter that is to blame and the facts.
 * Core and functions throw it; only the edge of the program (kit, app) turns it into a sentence.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly parameter: string;
  readonly facts: Facts;

  constructor(parameter: string, code: RefusalCode, facts: Facts = {}) {
    super(`${parameter}: ${code}`);
    this.name = 'Refusal';
    this.code = code;
    this.parameter = parameter;
    this.facts = facts;
  }
}

/**
 * Is this a refusal? Asked by name: the eager and the lazy bundle each have a copy of the class, and a refusal may
 * come from the other one.
 */
export function isRefusal(problem: unknown): problem is Refusal {
  return problem instanceof Error && problem.name === 'Refusal';
}

/** Refuses the calculation: throws a {@link Refusal} that blames `parameter` (its name in the public signature). */
export function refuse(parameter: string, code: RefusalCode, facts?: Facts): never {
  throw new Refusal(parameter, code, facts);
}
