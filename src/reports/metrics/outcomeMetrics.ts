import type { ReportableContact } from '../ReportableContact.ts';
import { BEST_RATING, counted, counter, endedBadly, flag, hasEnded, isCall, measure } from './figuresOf.ts';
import { holds, one, partOf, type Metric } from './Metric.ts';

/** What came of contacts: promises, ratings, complaints, sales, facts; and what they took. */
export const outcomeMetrics: readonly Metric[] = Object.freeze([
  kept('callbacks-kept', 'Callbacks kept', ['CB-3'], 'Promised callbacks made in time, divided by those whose time has come', ['callback']),
  missed('callbacks-overdue', 'Callbacks overdue', ['CB-3'], 'Promised callbacks not made in time', 'callback'),
  kept(
    'follow-ups-kept',
    'Follow-ups kept',
    ['FUP-1', 'FUP-2'],
    'Promises to contact the customer again that were kept, divided by those whose time has come',
    ['followUp'],
  ),
  missed('follow-ups-missed', 'Follow-ups missed', ['FUP-1', 'FUP-2'], 'Promises to contact the customer again that were not kept', 'followUp'),
  kept('punctuality', 'Punctuality', ['MET-6'], 'Callbacks and follow-ups in time, divided by those whose time has come', ['callback', 'followUp']),
  {
    id: 'conversion',
    title: 'Conversion',
    unit: 'share',
    adds: 'share',
    rows: ['FUP-4'],
    counts: 'Ended contacts with a sale, of those whose customer is known to be a lead or a customer',
    split: ['contactStage'],
    of: ({ figures }) => ((figures?.contactStage ?? null) === null ? null : holds(figures?.metrics['converted'] === true)),
  },
  {
    id: 'rating',
    title: 'Rating',
    unit: 'rating',
    adds: 'mean',
    rows: ['FB-2'],
    counts: 'Ratings from 1 to 3, 3 is best',
    of: (contact) => one(measure(contact, 'rating')),
  },
  {
    id: 'best-rating',
    title: 'Best ratings',
    unit: 'share',
    adds: 'share',
    rows: ['FB-2'],
    counts: 'Ratings of 3, of all ratings',
    of: (contact) => {
      const rating = measure(contact, 'rating');
      return holds(rating === null ? null : rating === BEST_RATING);
    },
  },
  {
    id: 'response-rate',
    title: 'Ratings given',
    unit: 'share',
    adds: 'share',
    rows: ['FB-2'],
    counts: 'Contacts with a rating, of those that came to the feedback',
    of: (contact) => (wasAsked(contact) ? holds(measure(contact, 'rating') !== null) : null),
  },
  {
    id: 'complaints',
    title: 'Contacts with a complaint',
    unit: 'share',
    adds: 'share',
    rows: ['EMO-7'],
    counts: 'Ended contacts in which the customer complained',
    of: (contact) => holds(complained(contact)),
  },
  {
    id: 'complaints-recovered',
    title: 'Complaints recovered',
    unit: 'share',
    adds: 'share',
    rows: ['EMO-7'],
    counts: 'Contacts with a complaint whose customer thanked or gave the best rating in the end, of those with a complaint',
    of: (contact) => (complained(contact) === true ? holds(flag(contact, 'complaintRecovered') === true) : null),
  },
  {
    id: 'bad-endings',
    title: 'Contacts that ended badly',
    unit: 'share',
    adds: 'share',
    rows: ['EMO-8'],
    counts: 'Ended contacts with the lowest rating, left by the customer, or broken off for abuse',
    of: (contact) => (hasEnded(contact) ? holds(endedBadly(contact) !== null) : null),
  },
  {
    id: 'breach-before-bad-ending',
    title: 'Bad endings after a breach of the rules',
    unit: 'share',
    adds: 'share',
    rows: ['EMO-8'],
    counts: 'Contacts that ended badly in which a rule had been broken, of those that ended badly',
    of: (contact) => (hasEnded(contact) && endedBadly(contact) !== null ? holds(counted(contact).length > 0) : null),
  },
  {
    id: 'breach-before-complaint',
    title: 'Complaints after a bad beginning',
    unit: 'share',
    adds: 'share',
    rows: ['PICK-4'],
    counts: 'Calls with a complaint that was preceded by a late answer (more than one ring) or a breach of the greeting, of calls with a complaint',
    of: (contact) => (isCall(contact) && complained(contact) === true ? holds(beganBadly(contact)) : null),
  },
  {
    id: 'drift',
    title: 'Contacts that got worse',
    unit: 'share',
    adds: 'share',
    rows: ['REG-3'],
    counts: 'Contacts with more breaches in their second half than in their first, of ended contacts with a breach',
    of: (contact) => holds(gotWorse(contact)),
  },
  {
    id: 'facts-obtained',
    title: 'Required facts obtained',
    unit: 'share',
    adds: 'ratio',
    rows: ['PLREQ-13'],
    counts: 'Required facts that are known at the end, divided by required facts',
    of: ({ figures }) => (figures?.required === undefined ? null : partOf(figures.required.obtained, figures.required.all)),
  },
  {
    id: 'questions-per-fact',
    title: 'Questions per fact obtained',
    unit: 'count',
    adds: 'ratio',
    rows: ['PLREQ-13'],
    counts: 'Questions of the agent before the first advice, divided by required facts obtained',
    of: (contact) => {
      const questions = counter(contact, 'question.count');
      return questions === null ? null : partOf(questions, contact.figures?.required?.obtained ?? 0);
    },
  },
  {
    id: 'handle-minutes',
    title: 'Handle minutes',
    unit: 'minutes',
    adds: 'sum',
    rows: ['MET-3', 'MET-4'],
    counts: 'Minutes from the first message or the answered call to the end',
    spread: true,
    split: ['channel', 'direction'],
    of: (contact) => {
      const seconds = measure(contact, 'handleSeconds');
      return one(seconds === null ? null : seconds / 60);
    },
  },
] satisfies Metric[]);

function kept(id: string, title: string, rows: readonly string[], counts: string, promises: readonly string[]): Metric {
  return {
    ...{ id, title, unit: 'share', adds: 'ratio', rows, counts },
    of: (contact) => {
      const sum = (what: string): number => promises.reduce((all, promise) => all + (counter(contact, promise, what) ?? 0), 0);
      return partOf(sum('kept'), sum('kept') + sum('missed'));
    },
  };
}

function missed(id: string, title: string, rows: readonly string[], counts: string, promise: string): Metric {
  return { ...{ id, title, unit: 'count', adds: 'sum', rows, counts }, of: (contact) => one(counter(contact, promise, 'missed')) };
}

function complained(contact: ReportableContact): boolean | null {
  const complaints = counter(contact, 'complaint.count');
  return complaints === null ? null : complaints > 0;
}

function wasAsked(contact: ReportableContact): boolean {
  return contact.figures !== null && (measure(contact, 'rating') !== null || contact.stages.some(({ stage }) => stage === 'feedback'));
}

/** On the telephone nothing can be complained of before the answer and the greeting, so whatever went wrong with them came first. */
function beganBadly(contact: ReportableContact): boolean {
  return (
    (measure(contact, 'ringsBeforeAnswer') ?? 0) > 1 || counted(contact).some(({ rule }) => rule.startsWith('GREET-') || rule.startsWith('PICK-'))
  );
}

/** Null where there is nothing to compare, or no time in which it happened. */
function gotWorse(contact: ReportableContact): boolean | null {
  const seconds = measure(contact, 'handleSeconds');
  const breaches = counted(contact);
  if (seconds === null || seconds === 0 || breaches.length === 0) return null;
  const middle = contact.openedAt + ((measure(contact, 'speedOfAnswerSeconds') ?? 0) + seconds / 2) * 1_000;
  const late = breaches.filter(({ at }) => at >= middle).length;
  return late > breaches.length - late;
}
