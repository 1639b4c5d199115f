import type { SceneEvent } from '../flow/Scene.ts';
import { eventTypeOf } from '../flow/vocabulary/vocabulary.ts';
import type { PostedEvent } from './Conversation.ts';
import type { Finding, Recognised } from './Guidance.ts';
import { answerTo } from './knowledge.ts';
import { readAgent } from './readAgent.ts';
import { readCustomer } from './readCustomer.ts';
import type { Run } from './troupe/Run.ts';

/** A posted event as the machines hear it: what it implies, itself with what was recognised in it, what follows from it. */
export interface Interpretation {
  /** Heard before it: an answered call, an answer that the knowledge has. */
  readonly before: readonly SceneEvent[];
  /** Null for what is only recorded, such as a text that is still being spoken. */
  readonly event: SceneEvent | null;
  /** Heard after it: the meanings of the customer's words, the offers in the agent's. */
  readonly after: readonly SceneEvent[];
  readonly recognised: readonly Recognised[];
  /** What is wrong with the agent's words. */
  readonly findings: readonly Finding[];
}

/** What else decides how an event is read. */
export interface Reading {
  /** Recognitions that the agent said were wrong. */
  readonly rejected?: ReadonlySet<string> | undefined;
  /** The stage that a draft is meant for; the present one unless told. */
  readonly stage?: string | undefined;
}

const NOTHING: readonly never[] = Object.freeze([]);
const ANSWERED: readonly SceneEvent[] = Object.freeze([{ type: 'call.answered', data: {} }]);

/** Reads a posted event. */
export function interpret(run: Run, posted: PostedEvent, reading: Reading = {}): Interpretation {
  const read = readers[posted.type]?.(run, posted, reading) ?? plain(posted);
  const implied = eventTypeOf(posted.type)?.impliesAnswered && run.channel === 'phone' && run.facts.answered === false;
  return implied ? { ...read, before: [...ANSWERED, ...read.before] } : read;
}

type Reader = (run: Run, posted: PostedEvent, reading: Reading) => Interpretation;

const readers: Readonly<Record<string, Reader>> = Object.freeze(
  Object.assign(Object.create(null) as Record<string, Reader>, {
    'customer.says': readCustomer,
    'agent.says': readAgent,
    'agent.asks-hold': (run, posted) => {
      const answer = typeof posted.data.reason === 'string' ? answerTo(run, posted.data.reason) : null;
      return answer === null ? plain(posted) : { ...plain(posted), before: [{ type: 'knowledge.found', data: { answer } }] };
    },
    'knowledge.queried': (run, posted) => {
      const answer = answerTo(run, String(posted.data.query));
      return { ...plain(posted), after: [answer === null ? { type: 'knowledge.missed', data: {} } : { type: 'knowledge.found', data: { answer } }] };
    },
  } satisfies Record<string, Reader>),
);

function plain(posted: PostedEvent): Interpretation {
  return { before: NOTHING, event: { type: posted.type, data: posted.data }, after: NOTHING, recognised: NOTHING, findings: NOTHING };
}
