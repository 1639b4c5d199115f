import type { ReportableContact } from '../ReportableContact.ts';
import { counter, flag, hasEnded, isCall, isChat, measure, violations } from './figuresOf.ts';
import { holds, one, partOf, type Metric } from './Metric.ts';

/** How soon customers were served. */
export const speedMetrics: readonly Metric[] = Object.freeze([
  {
    id: 'speed-of-answer',
    title: 'Average speed of answer (ASA)',
    unit: 'seconds',
    adds: 'mean',
    rows: ['MET-1', 'PICK-2'],
    counts: 'Seconds from the first ring to the answer, of answered inbound calls; an abandoned call is not counted',
    spread: true,
    of: (contact) => (isInboundCall(contact) ? one(measure(contact, 'speedOfAnswerSeconds')) : null),
  },
  {
    id: 'abandoned-calls',
    title: 'Calls abandoned before the answer',
    unit: 'share',
    adds: 'share',
    rows: ['MET-1'],
    counts: 'Ended inbound calls that nobody answered',
    of: (contact) => (isInboundCall(contact) && hasEnded(contact) ? holds(contact.outcome === 'abandoned' && !wasAnswered(contact)) : null),
  },
  {
    id: 'rings',
    title: 'Rings before the answer',
    unit: 'count',
    adds: 'mean',
    rows: ['PICK-1'],
    counts: 'Rings of answered inbound calls',
    spread: true,
    of: (contact) => one(measure(contact, 'ringsBeforeAnswer')),
  },
  {
    id: 'first-ring',
    title: 'Answered at the first ring',
    unit: 'share',
    adds: 'share',
    rows: ['PICK-1'],
    counts: 'Answered inbound calls that were answered at the first ring',
    of: (contact) => {
      const rings = measure(contact, 'ringsBeforeAnswer');
      return holds(rings === null ? null : rings <= 1);
    },
  },
  {
    id: 'first-reply',
    title: 'First reply in chat',
    unit: 'seconds',
    adds: 'mean',
    rows: ['WAIT-5'],
    counts: 'Seconds until the first reply, a notice among them',
    spread: true,
    of: (contact) => one(measure(contact, 'firstReplySeconds')),
  },
  {
    id: 'average-reply',
    title: 'Average reply in chat',
    unit: 'seconds',
    adds: 'ratio',
    rows: ['WAIT-5'],
    counts: 'Seconds that customers waited for replies, divided by replies, notices among them',
    of: (contact) => {
      const [average, replies] = [measure(contact, 'averageReplySeconds'), counter(contact, 'reply.count')];
      return average === null || replies === null ? null : partOf(average * replies, replies);
    },
  },
  {
    id: 'replies-in-time',
    title: 'Replies in time',
    unit: 'share',
    adds: 'ratio',
    rows: ['WAIT-1', 'WAIT-3'],
    counts:
      'Customer turns in chat that had a reply or a notice within `reply.due` (60 s), divided by those turns; one that had none in the end counts',
    of: (contact) => {
      const turns = turnsOf(contact);
      return turns === null ? null : partOf(Math.max(turns - violations(contact, 'WAIT-3'), 0), turns);
    },
  },
  {
    id: 'replies-overdue',
    title: 'Replies overdue',
    unit: 'count',
    adds: 'sum',
    rows: ['WAIT-3'],
    counts: 'How often neither a reply nor a notice came in time, of chats',
    of: (contact) => (isChat(contact) ? one(violations(contact, 'WAIT-3')) : null),
  },
  {
    id: 'notices',
    title: 'Notices that the answer takes longer',
    unit: 'count',
    adds: 'sum',
    rows: ['WAIT-1', 'WAIT-3'],
    counts: 'Notices, of ended chats',
    of: (contact) => (isChat(contact) ? one(counter(contact, 'notice.count')) : null),
  },
  {
    id: 'resolution',
    title: 'Time to resolution',
    unit: 'seconds',
    adds: 'mean',
    rows: ['WAIT-6', 'MET-5'],
    counts: "Seconds from the first message or the answered call to the matter's being resolved",
    spread: true,
    split: ['channel'],
    of: (contact) => one(measure(contact, 'resolutionSeconds')),
  },
  {
    id: 'first-contact-resolution',
    title: 'Resolved in the first contact',
    unit: 'share',
    adds: 'share',
    rows: ['WAIT-6'],
    counts: 'Ended contacts that were resolved and neither transferred nor put off to a callback or a follow-up',
    split: ['channel'],
    of: (contact) =>
      hasEnded(contact) && contact.figures !== null
        ? holds(measure(contact, 'resolutionSeconds') !== null && !['transferred', 'callback', 'followUp'].includes(contact.outcome ?? ''))
        : null,
  },
  {
    id: 'greeting-in-form',
    title: 'Greeting conformity',
    unit: 'share',
    adds: 'share',
    rows: ['GREET-5', 'GREET-18'],
    counts: 'Contacts greeted in the set form, of those that were greeted',
    of: (contact) => holds(flag(contact, 'greetedInForm')),
  },
] satisfies Metric[]);

function isInboundCall(contact: ReportableContact): boolean {
  return isCall(contact) && contact.direction === 'inbound';
}

function wasAnswered(contact: ReportableContact): boolean {
  return measure(contact, 'speedOfAnswerSeconds') !== null || measure(contact, 'handleSeconds') !== null;
}

/** Turns of the customer that had a reply or a notice, and the last one where it had none. */
function turnsOf(contact: ReportableContact): number | null {
  const replies = isChat(contact) ? counter(contact, 'reply.count') : null;
  return replies === null ? null : replies + (contact.figures?.leftWaiting === true ? 1 : 0);
}
