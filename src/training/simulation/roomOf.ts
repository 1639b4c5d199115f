import type { Customer } from '../Customer.ts';
import { matterOf } from '../customer/Draft.ts';
import type { Room } from './Agent.ts';

/** What the shop has for the matter that a customer is at. */
export function roomOf(customer: Customer, turn: number): Room {
  const matter = matterOf(customer);
  const { language } = customer.setup;
  return {
    matter,
    products: matter.products?.[language] ?? [],
    lookup: matter.lookup?.[language] ?? null,
    needsColleague: matter.wants === 'colleague',
    turn,
  };
}
