import { isoTime } from '../../conversation/isoTime.ts';
import { counted, isChat, LOWEST_RATING, measure } from '../metrics/figuresOf.ts';
import { alert, type Alert, type AlertKind } from './Alert.ts';

/** Alerts that several contacts give together, and those that outlast a contact. */
export const agentAlerts: readonly AlertKind[] = Object.freeze([
  {
    code: 'supervisor-alert',
    title: 'A customer threatened or rated so that somebody should see to it',
    rows: ['EMO-9'],
    watch: ({ tasks }) => ({
      alerts: () =>
        tasks
          .filter(({ kind }) => kind === 'supervisor-alert')
          .map(({ conversation, agent, dueAt }) => alert('supervisor-alert', { conversation, agent, since: dueAt, rule: 'EMO-9' })),
    }),
  },
  {
    code: 'lowest-rating',
    title: 'A customer gave the lowest rating',
    rows: ['EMO-9', 'FB-2'],
    watch: () => {
      const found: Alert[] = [];
      return {
        ended: (contact) => {
          const value = measure(contact, 'rating');
          if (value !== LOWEST_RATING) return;
          found.push(
            alert('lowest-rating', { conversation: contact.id, agent: contact.agent, since: isoTime(contact.at), value, limit: LOWEST_RATING }),
          );
        },
        alerts: () => found,
      };
    },
  },
  {
    code: 'overload',
    title: 'An agent has too many chats',
    rows: ['PAR-2'],
    watch: ({ thresholds: { mostChats } }) => {
      const chats = new Map<string, number>();
      return {
        open: (contact) => {
          if (contact.agent !== null && isChat(contact)) chats.set(contact.agent, (chats.get(contact.agent) ?? 0) + 1);
        },
        alerts: () =>
          [...chats].filter(([, count]) => count > mostChats).map(([agent, value]) => alert('overload', { agent, value, limit: mostChats })),
      };
    },
  },
  {
    code: 'speed-of-answer',
    title: 'Calls are answered too slowly',
    rows: ['MET-1'],
    watch: ({ thresholds: { speedOfAnswerSeconds } }) => {
      let [sum, calls] = [0, 0];
      return {
        ended: (contact) => {
          const seconds = contact.direction === 'inbound' ? measure(contact, 'speedOfAnswerSeconds') : null;
          if (seconds === null) return;
          sum += seconds;
          calls += 1;
        },
        alerts: () => {
          const value = calls === 0 ? 0 : Math.round((sum / calls) * 1_000) / 1_000;
          return value > speedOfAnswerSeconds ? [alert('speed-of-answer', { value, limit: speedOfAnswerSeconds })] : [];
        },
      };
    },
  },
  {
    code: 'habit',
    title: 'An agent breaks the same rule in contact after contact',
    rows: ['TRAIN-7'],
    watch: ({ thresholds: { habitContacts } }) => {
      /** Of each agent, how many contacts running each rule was broken in, and since when. */
      const agents = new Map<string, Map<string, { times: number; since: number; last: string }>>();
      return {
        ended: ({ id, agent, breaches, openedAt }) => {
          if (agent === null) return;
          const before = agents.get(agent);
          const broken = new Set(counted({ breaches }).map(({ rule }) => rule));
          const running = [...broken].map((rule) => {
            const run = before?.get(rule);
            return [rule, { times: (run?.times ?? 0) + 1, since: run?.since ?? openedAt, last: id }] as const;
          });
          agents.set(agent, new Map(running));
        },
        alerts: () =>
          [...agents].flatMap(([agent, rules]) =>
            [...rules]
              .filter(([, { times }]) => times >= habitContacts)
              .map(([rule, { times, since, last }]) =>
                alert('habit', { agent, rule, conversation: last, since: isoTime(since), value: times, limit: habitContacts }),
              ),
          ),
      };
    },
  },
]);
