import type { ContactFigures } from '../ContactFigures.ts';
import type { ReportableContact } from '../ReportableContact.ts';
import { counter, isCall, measure, violations } from './figuresOf.ts';
import { holds, one, partOf, type Metric } from './Metric.ts';

/** How the contact was conducted: holds, transfers, names, speech, words. */
export const conductMetrics: readonly Metric[] = Object.freeze([
  perContact('holds', 'Holds per contact', ['HOLD-5'], 'Holds of ended contacts', (contact) => counter(contact, 'hold.count')),
  {
    id: 'hold-seconds',
    title: 'Seconds on hold',
    unit: 'seconds',
    adds: 'mean',
    rows: ['HOLD-5'],
    counts: 'Seconds on hold, of ended contacts that had one',
    spread: true,
    of: (contact) => ((counter(contact, 'hold.count') ?? 0) > 0 ? one(counter(contact, 'hold.seconds')) : null),
  },
  {
    id: 'hold-overruns',
    title: 'Holds beyond the limit',
    unit: 'share',
    adds: 'ratio',
    rows: ['HOLD-5', 'HOLD-7'],
    counts: 'Holds that lasted longer than `hold.limit`, divided by holds',
    of: (contact) => partOf(violations(contact, 'HOLD-7'), counter(contact, 'hold.count') ?? 0),
  },
  perContact('transfers', 'Transfers per contact', ['XFER-2'], 'Transfers of ended contacts', (contact) => counter(contact, 'transfer.count')),
  {
    id: 'transfers-without-brief',
    title: 'Transfers without brief',
    unit: 'share',
    adds: 'ratio',
    rows: ['XFER-2'],
    counts: 'Transfers for which the colleague had not accepted a brief, divided by transfers',
    of: (contact) => partOf(violations(contact, 'XFER-2'), counter(contact, 'transfer.count') ?? 0),
  },
  perContact(
    'name-uses',
    'Uses of the name per contact',
    ['NAME-5'],
    'How often the agent addressed the customer by name, of ended contacts',
    (contact) => counter(contact, 'name', 'used'),
  ),
  {
    id: 'name-in-measure',
    title: 'Name used in measure',
    unit: 'share',
    adds: 'share',
    rows: ['NAME-5'],
    counts: 'Ended contacts with a target in which the name was used once less to once more often than it (2 to 4 times of 3)',
    of: (contact) => {
      const [used, target] = [counter(contact, 'name', 'used'), counter(contact, 'name', 'target')];
      return used === null || target === null || target === 0 ? null : holds(Math.abs(used - target) <= 1);
    },
  },
  {
    id: 'talk-share',
    title: "Agent's share of all speech",
    unit: 'percent',
    adds: 'mean',
    rows: ['LISTEN-1'],
    counts: 'Percent of speech that was the agent’s, of calls in which somebody spoke',
    of: (contact) => one(measure(contact, 'talkShare')),
  },
  perContact(
    'interruptions',
    'Interruptions per call',
    ['LISTEN-1', 'LISTEN-2'],
    'How often the agent cut in on the customer, of ended calls',
    (contact) => speech(contact, 'interruptions'),
  ),
  perContact('short-pauses', 'Short pauses per call', ['LISTEN-3'], 'How often the agent answered without a pause, of ended calls', (contact) =>
    speech(contact, 'shortPauses'),
  ),
  {
    id: 'tempo-difference',
    title: 'Difference of tempo',
    unit: 'percent',
    adds: 'mean',
    rows: ['TEMPO-2'],
    counts: 'How much faster or slower than the customer the agent spoke, without sign',
    of: (contact) => {
      const difference = measure(contact, 'tempoDifference');
      return one(difference === null ? null : Math.abs(difference));
    },
  },
  perContact('fillers', 'Fillers per contact', ['FILL-1', 'FILL-3'], 'Fillers of the agent, of ended contacts', (contact) =>
    counter(contact, 'words', 'fillers'),
  ),
  perContact('drawls', 'Drawls per contact', ['FILL-2'], 'Words that the agent drew out, of ended contacts', (contact) =>
    counter(contact, 'words', 'drawls'),
  ),
  perContact('diminutives', 'Diminutives per contact', ['FILL-4'], 'Diminutives of the agent, of ended contacts', (contact) =>
    counter(contact, 'words', 'diminutives'),
  ),
  {
    id: 'n-plus-one',
    title: 'N+1 offers met',
    unit: 'share',
    adds: 'share',
    rows: ['OFFER-1'],
    counts: 'Contacts with a request for a selection in which at least one product more was offered than asked for',
    of: (contact) => {
      const [requested, target, given] = ['requested', 'target', 'given'].map((name) => counter(contact, 'offer', name));
      return holds((requested ?? 0) === 0 ? null : (given ?? 0) >= (target ?? 0));
    },
  },
  {
    id: 'objections',
    title: 'Objections per contact with an offer',
    unit: 'count',
    adds: 'mean',
    rows: ['OBJ-1'],
    counts: 'Objections and refusals since the last request, of contacts in which something was offered',
    of: (contact) => ((counter(contact, 'offer', 'given') ?? 0) > 0 ? one(counter(contact, 'objection.count')) : null),
  },
  {
    id: 'phone-offered',
    title: 'Chats offered a call',
    unit: 'share',
    adds: 'share',
    rows: ['TEL-5'],
    counts: 'Ended chats in which a call was offered',
    of: ({ figures }) => holds(isOffering(figures) ? figures.phoneOffer !== 'none' : null),
  },
  {
    id: 'phone-accepted',
    title: 'Offers of a call accepted',
    unit: 'share',
    adds: 'share',
    rows: ['TEL-3', 'TEL-5'],
    counts: 'Chats in which the customer agreed to go on by telephone, of those in which it was offered',
    of: ({ figures }) => holds(isOffering(figures) && figures.phoneOffer !== 'none' ? figures.phoneOffer === 'accepted' : null),
  },
  {
    id: 'phone-converted',
    title: 'Accepted calls that led to a sale',
    unit: 'share',
    adds: 'share',
    rows: ['TEL-3'],
    counts: 'Contacts with a sale, of chats in which the customer agreed to go on by telephone',
    of: (contact) => (contact.figures?.phoneOffer === 'accepted' ? holds(contact.figures.metrics['converted'] === true) : null),
  },
] satisfies Metric[]);

function perContact(id: string, title: string, rows: readonly string[], counts: string, of: (contact: ReportableContact) => number | null): Metric {
  return { id, title, unit: 'count', adds: 'mean', rows, counts, of: (contact) => one(of(contact)) };
}

function speech(contact: ReportableContact, name: string): number | null {
  return isCall(contact) ? counter(contact, 'speech', name) : null;
}

/** Whether the script makes offers to go on by telephone. */
function isOffering(figures: ContactFigures | null): figures is ContactFigures {
  return figures !== null && (figures.phoneOffer ?? null) !== null;
}
