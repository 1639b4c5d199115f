import { hearAgent } from '../../../src/training/customer/hearAgent.ts';
import { letTimePass } from '../../../src/training/customer/letTimePass.ts';
import { openCustomer } from '../../../src/training/customer/openCustomer.ts';
import type { Customer } from '../../../src/training/Customer.ts';
import { aroundSpeech } from '../../../src/training/simulation/aroundSpeech.ts';
import { rebuildCustomer } from '../../../src/training/simulation/rebuildCustomer.ts';
import type { CustomerPlay } from './CustomerPlay.ts';

/** The behaviour that all personas share. */
export const behaviourPlay: CustomerPlay = {
  open: openCustomer,
  spoken: (customer, conversation, events) => aroundSpeech(conversation, events, customer as Customer),
  hear: (customer, heard) => hearAgent(customer as Customer, heard),
  wait: (customer, conversation, until) => letTimePass(customer as Customer, conversation, until),
  rebuild: (setup, { opened, commits }) => rebuildCustomer(opened.cast, setup, opened.opening, commits).customer,
};
