import { buildCast } from '../../../src/flow/buildCast.ts';
import type { Cast } from '../../../src/flow/Cast.ts';
import { ENGINE_VERSION, type FlowBundle } from '../../../src/flow/FlowBundle.ts';
import type { Experiment } from '../../../src/flow/schema/experiment.ts';
import type { Opening } from '../../../src/conversation/Opening.ts';
import type { PostedEvent } from '../../../src/conversation/Conversation.ts';

/** Two wordings of one offer, and who accepts it. */
export const warmOffer: Experiment = {
  id: 'warm-offer',
  phrase: 'offer',
  variants: [
    { id: 'plain', weight: 1 },
    { id: 'warm', weight: 1 },
  ],
  goal: { event: 'customer.agrees' },
};

/** A flow small enough to know by heart: hello, an offer, an answer. */
export function offerBundle(
  experiments: readonly Experiment[] = [warmOffer],
  phrases: Record<string, Record<string, string | string[]>> = {},
): FlowBundle {
  return {
    engine: ENGINE_VERSION,
    flow: {
      id: 'offer-desk',
      version: '1.0.0',
      meta: {
        channel: 'chat',
        direction: 'inbound',
        languages: ['en', 'ru'],
        facts: { asked: { type: 'integer', initial: 0 } },
        ...(experiments.length === 0 ? {} : { experiments: [...experiments] }),
      },
      initial: 'greeting',
      on: { 'customer.asks': { actions: { type: 'count', params: { fact: 'asked' } } } },
      states: {
        greeting: { meta: { say: 'hello' }, on: { 'agent.says': 'offering' } },
        offering: { meta: { say: 'offer' }, on: { 'customer.agrees': 'agreed', 'customer.disagrees': 'refused' } },
        agreed: { meta: { say: 'thanks' } },
        refused: { meta: { say: 'hello' } },
      },
    },
    rules: [],
    phrases: {
      en: {
        hello: 'Hello!',
        offer: ['A second pair is half the price.', 'Shall we look for a second pair at half the price, {customerName}?'],
        thanks: ['Thank you.', 'Many thanks.', 'Thanks a lot.'],
        ...phrases.en,
      },
      ru: {
        hello: 'Здравствуйте!',
        offer: ['Вторая пара за полцены.', 'Посмотрим вторую пару за полцены?'],
        thanks: 'Спасибо.',
        ...phrases.ru,
      },
    },
    catalogue: Object.fromEntries(['hello', 'offer', 'thanks'].map((id) => [id, { rules: [], channels: ['chat', 'phone'] }])),
    families: {},
    messages: { en: {}, ru: {} },
    settings: [],
  };
}

export function offerCast(experiments?: readonly Experiment[], phrases?: Record<string, Record<string, string | string[]>>): Cast {
  return buildCast(offerBundle(experiments, phrases));
}

export const OPENED = Date.UTC(2026, 0, 5, 10);

export function openingOf(cast: Cast, id: string, more: Partial<Opening> = {}): Opening {
  return { id, flow: 'offer-desk', hash: cast.hash, language: 'en', brand: null, at: OPENED, clock: 'event', ...more } as Opening;
}

/** An event so many seconds after the opening. */
export function event(type: string, data: Readonly<Record<string, unknown>> = {}, seconds = 0): PostedEvent {
  return { id: null, type, at: OPENED + seconds * 1_000, data };
}
