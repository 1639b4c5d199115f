import { sayIt } from '../speak.ts';
import type { AgentDeed } from '../../../simulation/Agent.ts';
import type { Habit, Moment } from '../Moment.ts';

type Product = Readonly<Record<string, unknown>>;

/** Offers what the shop has for the matter, one by one, until it is one more than was asked for. */
export const offersProducts: Habit = (moment) => {
  const [top] = moment.says;
  if (top?.phrase !== 'offer.card' && top?.phrase !== 'offer.confident') return null;
  const product = nextProduct(moment);
  if (product === undefined) return null;
  if (top.phrase === 'offer.card' && typeof product.url === 'string') return [sayIt(moment, top, cardValues(product))];
  const offer: AgentDeed = { type: 'agent.offers', data: product, after: 1 };
  return moment.isPhone ? [sayIt(moment, top, { item: String(product.title) }), offer] : [{ ...offer, after: 15 }];
};

function nextProduct({ conversation, room }: Moment): Product | undefined {
  const { offers } = conversation.facts;
  const given = new Set(Array.isArray(offers) ? (offers as readonly unknown[]) : []);
  return room.products.find(({ title, url }) => !given.has(url) && !given.has(title));
}

function cardValues({ title, url, pros, cons, reviews }: Product): Record<string, string> {
  return {
    title: String(title),
    url: String(url),
    prosList: listed(pros),
    consList: listed(cons),
    hasReviews: typeof reviews === 'string' ? 'yes' : 'no',
    reviewsUrl: typeof reviews === 'string' ? reviews : '',
  };
}

function listed(items: unknown): string {
  return (Array.isArray(items) ? (items as readonly unknown[]) : []).map((item) => `- ${String(item)};`).join('\n');
}
