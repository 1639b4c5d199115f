/** How something is said, not what: rules of conduct look after it. */
export const MANNERS: ReadonlySet<string> = new Set([
  'customer.greets',
  'customer.thanks',
  'customer.says-goodbye',
  'customer.apologises',
  'customer.flirts',
  'customer.hurries',
  'customer.is-rude',
  'customer.swears',
  'customer.insults',
]);
