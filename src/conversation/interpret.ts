import { actsOfPhrase } from '../phrases/actsOfPhrase.ts';
import { recogniseActs } from '../text/acts/recogniseActs.ts';
import { readProductCards } from '../text/productCard.ts';
import type { EventData, SceneEvent } from '../flow/Scene.ts';
import { eventTypeOf } from '../flow/vocabulary/vocabulary.ts';
import type { PostedEvent } from './Conversation.ts';
import { greetingAct } from './greetingAct.ts';
import type { Recognised } from './Guidance.ts';
import { answerTo } from './knowledge.ts';
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
}

const NOTHING: readonly never[] = Object.freeze([]);
const ANSWERED: readonly SceneEvent[] = Object.freeze([{ type: 'call.answered', data: {} }]);

/** Reads a posted event. `rejected` are the recognitions that the agent said were wrong. */
export function interpret(run: Run, posted: PostedEvent, rejected?: ReadonlySet<string>): Interpretation {
  const read = readers[posted.type]?.(run, posted, rejected) ?? plain(posted);
  const implied = eventTypeOf(posted.type)?.impliesAnswered && run.channel === 'phone' && run.facts.answered === false;
  return implied ? { ...read, before: [...ANSWERED, ...read.before] } : read;
}

type Reader = (run: Run, posted: PostedEvent, rejected?: ReadonlySet<string>) => Interpretation;

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
  return { before: NOTHING, event: { type: posted.type, data: posted.data }, after: NOTHING, recognised: NOTHING };
}

function readCustomer(run: Run, posted: PostedEvent, rejected?: ReadonlySet<string>): Interpretation {
  const data = posted.data as { text: string; meanings?: { type: string; data?: EventData }[]; partial?: boolean };
  if (data.partial) return { before: NOTHING, event: null, after: NOTHING, recognised: NOTHING };
  const meanings = (data.meanings ?? []).filter((meaning) => !rejected?.has(meaning.type));
  const answer = answerTo(run, data.text);
  const found: SceneEvent[] = answer === null ? [] : [{ type: 'knowledge.found', data: { answer, text: data.text } }];
  return {
    before: NOTHING,
    event: { type: posted.type, data: { text: data.text, means: meanings.map((meaning) => meaning.type) } },
    after: [...found, ...meanings.map((meaning) => ({ type: meaning.type, data: Object.assign({ text: data.text }, meaning.data) }))],
    recognised: meanings.map((meaning) => ({
      event: posted.id,
      intent: meaning.type,
      confidence: 1,
      span: [0, data.text.length] as [number, number],
      applied: true,
    })),
  };
}

function readAgent(run: Run, posted: PostedEvent, rejected?: ReadonlySet<string>): Interpretation {
  const data = posted.data as { text?: string; phrase?: string; attachments?: readonly string[] };
  const { cast } = run.from;
  const phrases = new Set<string>(data.phrase === undefined ? [] : [data.phrase]);
  const acts = new Set<string>();
  const recognised: Recognised[] = [];
  const note = (found: { phrase?: string; act?: string }, span: readonly [number, number], confidence: number): void => {
    const name = found.phrase ?? found.act ?? '';
    const applied = !rejected?.has(name);
    recognised.push({ event: posted.id, ...found, confidence, span: [span[0], span[1]], applied });
    if (applied) (found.phrase === undefined ? acts : phrases).add(name);
  };
  const after: SceneEvent[] = [];
  if (data.text !== undefined) {
    for (const match of cast.matchers.get(run.language)?.(data.text) ?? []) note({ phrase: match.phrase }, match.span, 1);
    for (const found of recogniseActs(data.text, run.language)) note({ act: found.act }, found.span, 0.9);
    const greeting = greetingAct(run, data.text);
    if (greeting) note({ act: greeting }, [0, data.text.length], 1);
    for (const card of readProductCards(data.text, run.language).cards) after.push({ type: 'agent.offers', data: { ...card } });
  }
  for (const phrase of phrases) for (const act of actsOfPhrase(cast.bundle.catalogue, phrase)) acts.add(act);
  const event = {
    type: posted.type,
    data: { text: data.text ?? null, phrase: data.phrase ?? null, attachments: data.attachments ?? null, phrases: [...phrases], acts: [...acts] },
  };
  return { before: NOTHING, event, after, recognised };
}
