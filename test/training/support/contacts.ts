import { fileURLToPath } from 'node:url';
import { advance } from '../../../src/conversation/advance.ts';
import type { Conversation, PostedEvent } from '../../../src/conversation/Conversation.ts';
import type { Opening } from '../../../src/conversation/Opening.ts';
import { readOpening } from '../../../src/conversation/readOpening.ts';
import { start } from '../../../src/conversation/start.ts';
import type { Cast } from '../../../src/flow/Cast.ts';
import type { Customer, CustomerReaction, SimulationSetup } from '../../../src/training/Customer.ts';
import { hearAgent } from '../../../src/training/customer/hearAgent.ts';
import { letTimePass } from '../../../src/training/customer/letTimePass.ts';
import { openCustomer } from '../../../src/training/customer/openCustomer.ts';
import type { Persona } from '../../../src/training/Persona.ts';
import { readPersonas } from '../../../src/training/reading/readPersonas.ts';
import { aroundSpeech } from '../../../src/training/simulation/aroundSpeech.ts';
import { simulationOpening } from '../../../src/training/simulation/simulationOpening.ts';
import { OPENED } from '../../support/play.ts';
import { people, type Language } from '../../support/people.ts';
import { shopCast, shopFlowIds, type ShopFlow } from '../../support/shopFlows.ts';

/** The simulated customers that come with Sufler. */
export const shipped = await readPersonas(fileURLToPath(new URL('../../../flows', import.meta.url)));

/** Somebody even-tempered who wants one thing; tests change what they are about. */
export function somebody(changes: Partial<Persona> = {}): Persona {
  return {
    id: 'somebody',
    title: { en: 'Somebody' },
    description: { en: 'Wants to know where the order is' },
    practises: [],
    channels: ['chat', 'phone'],
    directions: ['inbound', 'outbound'],
    customer: { en: { name: 'Smith', address: 'Ms Smith', gender: 'female' } },
    temper: { patience: 70, politeness: 50, talkativeness: 20, haste: 40 },
    facts: { orderNumber: '58213', phone: '07700 900117', email: 'smith@example.com' },
    matters: [
      {
        id: 'order',
        meaning: 'customer.states-problem',
        wants: 'answer',
        requires: ['orderNumber'],
        lookup: { en: { result: 'the parcel will be delivered tomorrow.' } },
      },
    ],
    consents: { hold: 100, transfer: 100, callback: 100, phone: 100, feedback: 100 },
    reactions: [],
    speech: {
      en: {
        'matter.order': ['Where is my parcel? It should have come on Monday.'],
        'matter.order.more': ['It is a box of bricks.'],
        'matter.order.insists': ['I only want to know when the parcel comes.'],
        'fact.orderNumber': ['It is {value}.'],
        'fact.phone': ['My number is {value}.'],
        'fact.email': ['Write to {value}.'],
      },
    },
    ...changes,
  };
}

export function setupOf(persona: Persona, changes: Partial<SimulationSetup> = {}): SimulationSetup {
  return { persona, speech: shipped.speech, language: 'en', seed: 1, difficulty: 'normal', ...changes };
}

/** The opening of a contact with a customer, by the door that the server uses. */
export function opened(setup: SimulationSetup, flow: ShopFlow): { cast: Cast; opening: Opening } {
  const { agent, brand } = people[setup.language as Language];
  const body = simulationOpening(setup, { cast: shopCast(flow), id: 'practice-1', at: OPENED, agent, brand });
  const read = readOpening(body, { casts: new Map([[flow, shopCast(flow)]]), brands: new Map(), now: OPENED, makeId: () => 'practice-1' });
  if (!read.ok) throw new Error(`the opening was refused: ${JSON.stringify(read.problems)}`);
  return { cast: read.value.cast, opening: read.value.opening };
}

/** The flows that a persona fits. */
export function flowsFor({ channels, directions }: Persona): readonly ShopFlow[] {
  return shopFlowIds.filter((flow) => {
    const { channel, direction } = shopCast(flow).bundle.flow.meta;
    return channels.includes(channel ?? 'chat') && directions.includes(direction ?? 'inbound');
  });
}

/** A contact of a test with a customer: what the agent says goes in, what the customer does about it comes out. */
export class Contact {
  readonly commits: (readonly PostedEvent[])[] = [];
  conversation: Conversation;
  customer: Customer;
  last: readonly PostedEvent[] = [];
  #ids = 0;

  constructor(setup: SimulationSetup, flow: ShopFlow = 'shop-chat') {
    const { cast, opening } = opened(setup, flow);
    [this.conversation] = start(cast, opening);
    const reaction = openCustomer(setup, this.conversation);
    this.customer = reaction.customer;
    this.#keep([], reaction);
  }

  says(text: string, seconds = 5): this {
    return this.posts([{ type: 'agent.says', data: { text } }], seconds);
  }

  posts(events: readonly { type: string; data?: Record<string, unknown> }[], seconds = 5): this {
    let at = this.conversation.at;
    const plain = events.map(({ type, data = {} }) => ({ id: `a${(this.#ids += 1)}`, type, at: (at += seconds * 1_000), data }));
    const posted = aroundSpeech(this.conversation, plain, this.customer);
    const before = this.conversation;
    const [after, turn] = advance(before, posted);
    this.#keep(posted, hearAgent(this.customer, { before, turn, after }));
    return this;
  }

  /** Nobody says anything until the customer does something. */
  waits(): this {
    this.#keep([], letTimePass(this.customer, this.conversation, this.customer.patientUntil ?? this.conversation.at));
    return this;
  }

  /** What the customer said last, nothing where they kept silent. */
  get words(): string {
    return this.last.flatMap(({ type, data }) => (type === 'customer.says' ? [String(data.text)] : [])).join(' ');
  }

  /** The meanings of it. */
  get meanings(): readonly string[] {
    return this.last.flatMap(({ data }) => ((data.meanings ?? []) as { type: string }[]).map(({ type }) => type.replace('customer.', '')));
  }

  get types(): readonly string[] {
    return this.last.map(({ type }) => type);
  }

  #keep(posted: readonly PostedEvent[], reaction: CustomerReaction): void {
    this.customer = reaction.customer;
    this.last = reaction.events;
    const commit = [...posted, ...reaction.events];
    if (commit.length === 0) return;
    this.commits.push(commit);
    [this.conversation] = advance(this.conversation, commit);
  }
}
