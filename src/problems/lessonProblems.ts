/** The codes of simulations, personas and lessons over HTTP; a part of the registry `PROBLEM_CODES`, by its rules. */
export const LESSON_PROBLEMS = {
  // --- lessons
  'unknown-persona': { status: 422, title: 'Unknown persona', message: 'There is no persona "{name}"' },
  'persona-not-found': { status: 404, title: 'Unknown persona', message: 'There is no persona "{name}"' },
  'nothing-to-simulate': {
    status: 422,
    title: 'Nothing to simulate',
    message: 'No persona fits what was asked for: its channel, direction or language is another',
  },
  'persona-misfit': { status: 422, title: 'Persona does not fit', message: 'The persona "{name}" cannot be met here: {reason}' },
  'persona-in-files': {
    status: 409,
    title: 'Persona of the files',
    message: 'The persona "{name}" stands in the files of the flows and is changed there',
  },
  'stale-persona': { status: 412, title: 'Stale revision', message: 'The persona "{name}" is not at the revision that was seen' },
  'persona-seen': { status: 428, title: 'Revision missing', message: 'The persona "{name}" is there: say which revision was seen' },
  'nothing-recorded': {
    status: 422,
    title: 'Nothing recorded',
    message: 'The customer of the conversation "{id}" said nothing that a persona could say',
  },
  'unknown-simulation': { status: 404, title: 'Unknown simulation', message: 'There is no simulation "{id}"' },
  'simulated-customer': {
    status: 409,
    title: 'Simulated contact',
    message: 'The conversation "{id}" is a simulation: what its customer does is not posted',
  },
  'not-the-agents': { status: 422, title: 'Not the agent’s', message: '"{type}" is not for the agent of a simulation to post' },
  'no-such-moment': { status: 422, title: 'No such moment', message: 'The conversation "{id}" has no event {seq} that can be taken up' },
  'exam-not-replayed': {
    status: 409,
    title: 'Part of an exam',
    message: 'The simulation "{id}" is of an exam: none of its moments is taken up again',
  },
  'unknown-assignment': { status: 404, title: 'Unknown assignment', message: 'There is no assignment "{id}"' },
  'assignment-exists': { status: 409, title: 'Assignment exists', message: 'There is an assignment "{id}" already' },
  'stale-assignment': {
    status: 412,
    title: 'Stale revision',
    message: 'The assignment "{id}" is at revision {revision}, not at the one that was seen',
  },
  'not-assigned': { status: 403, title: 'Not assigned', message: 'The assignment "{id}" is not for "{trainee}"' },
  'no-attempt-left': { status: 409, title: 'No attempt left', message: '"{trainee}" has no attempt left at the assignment "{id}"{reason}' },
  'assignment-over': { status: 409, title: 'Assignment over', message: 'The exam "{id}" was due at {dueAt}' },
} as const;
