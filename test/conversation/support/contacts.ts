import fc from 'fast-check';
import { advance } from '../../../src/conversation/advance.ts';
import type { Conversation, PostedEvent, Turn } from '../../../src/conversation/Conversation.ts';
import { guide } from '../../../src/conversation/guide.ts';
import type { Opening } from '../../../src/conversation/Opening.ts';
import { start } from '../../../src/conversation/start.ts';
import type { Cast } from '../../../src/flow/Cast.ts';
import { eventTypeOf } from '../../../src/flow/vocabulary/vocabulary.ts';
import { languages, type Language } from '../../support/people.ts';
import { openingOf, type EventBody } from '../../support/play.ts';
import { shopCast, shopFlowIds, type ShopFlow } from '../../support/shopFlows.ts';
import { anyBrandSettings, anyRequest } from './requests.ts';
import { anySteps, type Step, type StepOptions } from './steps.ts';

/** A contact as it might have been: how it was opened, and what was posted. */
export interface Contact {
  readonly flow: ShopFlow;
  readonly opening: Opening;
  readonly commits: readonly (readonly PostedEvent[])[];
}

/** Any contact with one of the shop's flows: any settings, any beginning, anything that the vocabulary has, at any time. */
export function anyContact(options: StepOptions = {}): fc.Arbitrary<Contact> {
  const each = shopFlowIds.flatMap((flow) => languages.map((language) => contactWith(flow, language, options)));
  return fc.oneof(...each);
}

function contactWith(flow: ShopFlow, language: Language, options: StepOptions): fc.Arbitrary<Contact> {
  const cast = shopCast(flow);
  const parts = fc.record({ request: anyRequest(cast, language), brand: anyBrandSettings(cast), steps: anySteps(cast, language, options) });
  return parts.map(({ request, brand, steps }) => {
    const opening = openingOf(cast, request);
    return lived(flow, { ...opening, brand: opening.brand && { ...opening.brand, ...brand } }, steps, options.lawless);
  });
}

/** The conversation that a contact comes to. `visit` sees the beginning and every turn. */
export function live(cast: Cast, { opening, commits }: Contact, visit?: (conversation: Conversation, turn: Turn) => void): Conversation {
  let [conversation, turn] = start(cast, opening);
  visit?.(conversation, turn);
  for (const commit of commits) {
    [conversation, turn] = advance(conversation, commit);
    visit?.(conversation, turn);
  }
  return conversation;
}

/** Steps as posted events: what "obeys" means is known only when the contact has come there. */
function lived(flow: ShopFlow, opening: Opening, steps: readonly Step[], lawless = false): Contact {
  let [conversation, turn] = start(shopCast(flow), opening);
  const commits: PostedEvent[][] = [];
  let clock = opening.at;
  steps.forEach(({ gap, together, named, deed }, index) => {
    const body = typeof deed === 'string' ? obeying(deed, conversation, turn) : deed;
    if (body === null || (conversation.status === 'ended' && !lawless && !eventTypeOf(body.type)?.afterEnd)) return;
    const event: PostedEvent = { id: named ? `e${index}` : null, type: body.type, at: clock + gap, data: body.data ?? {} };
    clock = Math.max(clock, event.at);
    const last = commits.at(-1);
    if (together && last) last.push(event);
    else commits.push([event]);
    [conversation, turn] = advance(conversation, [event]);
  });
  return { flow, opening, commits };
}

function obeying(deed: Step['deed'], conversation: Conversation, turn: Turn): EventBody | null {
  const { say } = guide(conversation, turn);
  if (!say) return null;
  const inWords = say.phrase === null || deed === 'obeys in words';
  return { type: 'agent.says', data: inWords ? { text: say.text } : { phrase: say.phrase } };
}
