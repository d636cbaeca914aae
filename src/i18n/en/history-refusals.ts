/** Sentences of refusals of histories and of what lies ahead, English; the sidebar has them, too. */
export const historyRefusals = {
  not_whole: 'expected a whole number, but got {came}.',
  too_small: 'expected {minimum} or more, but got {came}.',
  too_few_values: 'at least {minimum} values are needed, but there are {came}.',
  result_too_large: 'the result is too large to be shown. Check the figures.',
  too_few_trials: 'at least {minimum} trial is needed in all, but there are {came}. Give a longer history.',
  too_many_trials:
    'more than {maximum} trials would be ahead. Ask for fewer periods, or give the ratios as one column.',
  successes_exceed_trials:
    'there are more successes ({successes}) than trials ({trials}). Exchange or correct them.',
};
