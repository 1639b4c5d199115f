/** The codes of scorecards and scores; a part of the registry `PROBLEM_CODES`, by its rules. */
export const SCORING_PROBLEMS = {
  // --- scorecards
  'scorecard-missing': { status: 404, title: 'No scorecard', message: 'There is no scorecard: {path} does not exist' },
  'scorecard-unknown-rule': { status: 500, title: 'Unknown rule in the scorecard', message: 'There is no rule "{name}" that could be broken' },
  'scorecard-rule-scored': { status: 500, title: 'Scored after all', message: 'A criterion names the rule "{name}", which is listed as unscored' },
  'scorecard-cost-unused': { status: 500, title: 'Cost of no rule', message: 'The criterion does not name the rule "{name}", whose cost it tells' },
  'scorecard-unknown-criterion': { status: 500, title: 'Unknown criterion', message: 'There is no criterion "{name}"' },
  'nothing-to-score': { status: 422, title: 'Nothing to score', message: 'No contact could be read: {files}' },
  'score-flow-missing': { status: 422, title: 'Flow not named', message: 'Say of which flow the contact of {file} is: --flow ID' },
} as const;
