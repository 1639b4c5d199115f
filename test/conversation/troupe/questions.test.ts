import { describe, expect, it } from 'vitest';
import { play, type Play } from '../../support/play.ts';
import { machine, toyCast } from '../support/toyCast.ts';

/** Asks when told to, and hears yes and no. */
const asker = (id: string, asks: string, rank: number) =>
  machine(
    id,
    {
      quiet: { on: { [asks]: 'asking', 'customer.agrees': 'heardYes' } },
      asking: { meta: { question: true }, on: { [asks]: { target: 'asking', reenter: true }, 'customer.agrees': 'yes', 'customer.disagrees': 'no' } },
      yes: {},
      no: {},
      heardYes: {},
    },
    { rank },
  );

const troupe = () => play(toyCast({ rules: [asker('first', 'agent.asks-hold', 80), asker('second', 'agent.requests-transfer', 20)] }));
const states = (contact: Play) => [contact.stateOf('first'), contact.stateOf('second')];

describe('questions', () => {
  it('one yes answers the newest open question alone, whatever its rank', () => {
    expect(states(troupe().post('agent.asks-hold').post('agent.requests-transfer').post('customer.agrees'))).toEqual(['asking', 'yes']);
    expect(states(troupe().post('agent.requests-transfer').post('agent.asks-hold').post('customer.agrees'))).toEqual(['yes', 'asking']);
  });

  it('the next yes answers the question before', () => {
    const contact = troupe().post('agent.asks-hold').post('agent.requests-transfer').post('customer.disagrees').post('customer.agrees');
    expect(states(contact)).toEqual(['yes', 'no']);
  });

  it('a question that is asked again is the newest', () => {
    const contact = troupe().post('agent.asks-hold').post('agent.requests-transfer').post('agent.asks-hold').post('customer.agrees');
    expect(states(contact)).toEqual(['yes', 'asking']);
  });

  it('where no question is open, everybody hears the yes', () => {
    expect(states(troupe().post('customer.agrees'))).toEqual(['heardYes', 'heardYes']);
  });

  it('a question that is left without an answer is open no more', () => {
    const leaves = asker('first', 'agent.asks-hold', 80);
    const asking = { ...leaves.states.asking!, on: { ...leaves.states.asking!.on, 'lookup.done': 'quiet' } };
    const cast = toyCast({ rules: [{ ...leaves, states: { ...leaves.states, asking } }, asker('second', 'agent.requests-transfer', 20)] });
    const contact = play(cast).post('agent.requests-transfer').post('agent.asks-hold').post('lookup.done').post('customer.agrees');
    expect(states(contact)).toEqual(['quiet', 'yes']);
  });

  it('an event that a machine lets pass asks nothing again, also of a machine that must look at every event', () => {
    const never = { type: 'when', params: { expr: 'midway' } };
    const { states, ...rest } = asker('first', 'agent.asks-hold', 80);
    const watchful = {
      ...rest,
      states: { ...states, quiet: { ...states.quiet!, always: { target: 'no', guard: never } } },
      on: { 'agent.speaks': { target: '.no', guard: never } },
    };
    const cast = toyCast({ rules: [watchful, asker('second', 'agent.requests-transfer', 20)] });
    const contact = play(cast).post('agent.asks-hold').post('agent.requests-transfer').post('agent.speaks').post('customer.agrees');
    expect([contact.stateOf('first'), contact.stateOf('second')]).toEqual(['asking', 'yes']);
  });

  it('a yes goes to further help when that was asked again last', () => {
    const chat = play('shop-chat', { stage: 'furtherHelp' }).agentSaysPhrase('further.help').post('agent.asks-hold').agentSaysPhrase('hold.ask');
    chat.agentSaysPhrase('further.help').customerSays('Да', 'customer.agrees');
    expect([chat.stateOf('hold'), chat.flowStage]).toEqual(['asked.said', 'discovery']);
  });

  it('a yes that grants a hold does not move the script on', () => {
    const chat = play('shop-chat').customerSays('…').obey().customerSays('Где заказ?', 'customer.asks').agentSaysPhrase('confirm.understanding');
    expect(chat.stateOf('shop-chat')).toBe('confirm.asked');
    chat.post('agent.asks-hold').obey().customerSays('Да', 'customer.agrees');
    expect([chat.stateOf('hold'), chat.stateOf('shop-chat')]).toEqual(['granted', 'confirm.asked']);
    chat.customerSays('Да, всё верно', 'customer.agrees');
    expect(chat.flowStage).toBe('answer');
  });
});
