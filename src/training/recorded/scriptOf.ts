import type { Recorded } from '../../backtest/Recorded.ts';
import { replayedEvents, type ReplayedEvent } from '../../backtest/replayedEvents.ts';
import type { ScriptExchange } from '../Persona.ts';

type ScriptEvent = ScriptExchange['events'][number];

/** What happens around a contact without the agent's doing; the rest of what is no customer's is the agent's or the server's. */
const WORLD: ReadonlySet<string> = new Set([
  'visitor.waits',
  'chat.opened',
  'call.ringing',
  'lookup.done',
  'knowledge.found',
  'knowledge.missed',
  'colleague.accepts-brief',
]);
const ENDINGS: ReadonlySet<string> = new Set(['call.ended', 'chat.closed']);
const LONGEST_PAUSE = 3_600;
const MOST_EXCHANGES = 500;
const MOST_EVENTS = 100;
const MOST_NAMES = 50;

/** Whether an event is the customer's, or of the world around them: what a simulated customer may bring about, and a trainee may not. */
export function isOthersEvent({ type, data }: { readonly type: string; readonly data: Readonly<Record<string, unknown>> }): boolean {
  if (ENDINGS.has(type)) return data.by === 'customer';
  return type.startsWith('customer.') || WORLD.has(type);
}

/** Whether an event is the agent's doing: neither another's nor one that only lets time pass or is about the log. */
export function isAgentsEvent({ type, data }: { readonly type: string; readonly data: Readonly<Record<string, unknown>> }): boolean {
  if (ENDINGS.has(type)) return data.by !== 'customer' && data.by !== 'system';
  return type.startsWith('agent.') || AGENTS.has(type);
}

const AGENTS: ReadonlySet<string> = new Set([
  'call.dialled',
  'call.answered',
  'call.held',
  'call.resumed',
  'call.muted',
  'call.unmuted',
  'call.transferred',
  'chat.held',
  'chat.resumed',
  'chat.transferred',
  'knowledge.queried',
]);

/**
 * What the customer of a recording said and did, exchange by exchange: what the agent had said before, then what came back. Texts
 * carry what they were understood to mean then. What the log takes back and drafts that were never sent are left out.
 */
export function scriptOf(recorded: Recorded): readonly ScriptExchange[] {
  const exchanges: { to: Set<string>; says: number; events: ScriptEvent[] }[] = [];
  let heard: { to: Set<string>; says: number } | null = { to: new Set(), says: 0 };
  let last = recorded.opening.at;
  for (const replayed of replayedEvents(recorded, false).events) {
    const { event } = replayed;
    if (isAgentsEvent(event)) {
      heard ??= { to: new Set(), says: 0 };
      for (const name of namesOf(replayed)) if (heard.to.size < MOST_NAMES) heard.to.add(name);
      if (event.type === 'agent.says') heard.says += 1;
      last = Math.max(last, event.at);
      continue;
    }
    if (!isOthersEvent(event) || event.data.partial === true) continue;
    const current = exchanges.at(-1);
    const after = Math.min(LONGEST_PAUSE, Math.max(0, event.at - last) / 1000);
    const line = { type: event.type, data: { ...event.data }, after };
    if (heard !== null || current === undefined || current.events.length >= MOST_EVENTS) {
      if (exchanges.length === MOST_EXCHANGES) break;
      exchanges.push({ ...(heard ?? { to: new Set(), says: 0 }), events: [line] });
      heard = null;
    } else current.events.push(line);
    last = Math.max(last, event.at);
  }
  return exchanges.map(({ to, says, events }) => ({ to: [...to], says: Math.min(100, says), events }));
}

/** By what a deed of the agent is known again: phrases and acts of a text, else the type. */
function namesOf({ event, phrases, before }: ReplayedEvent): readonly string[] {
  if (event.type !== 'agent.says') return [event.type];
  const said = typeof event.data.phrase === 'string' ? [event.data.phrase] : phrases;
  return [...said, ...(before.recognised ?? []).flatMap(({ act, applied }) => (act !== undefined && applied ? [act] : []))];
}
