/** The search as it stands: Tarjan's, with a path of its own instead of recursion. */
interface Search<T> {
  readonly next: (node: T) => readonly T[];
  readonly order: Map<T, number>;
  readonly low: Map<T, number>;
  readonly component: Map<T, number>;
  readonly open: T[];
  readonly path: { readonly node: T; readonly ahead: T[] }[];
  groups: number;
}

/** The number of the group that each node is in: those of a group lead to each other. Takes time in proportion to the roads. */
export function componentsOf<T>(nodes: readonly T[], next: (node: T) => readonly T[]): ReadonlyMap<T, number> {
  const search: Search<T> = { next, order: new Map(), low: new Map(), component: new Map(), open: [], path: [], groups: 0 };
  for (const start of nodes) {
    if (!search.order.has(start)) visit(search, start);
    for (let top = search.path.at(-1); top !== undefined; top = search.path.at(-1)) {
      const to = top.ahead.pop();
      if (to === undefined) leave(search, top.node);
      else if (!search.order.has(to)) visit(search, to);
      else if (!search.component.has(to)) lower(search.low, top.node, search.order.get(to));
    }
  }
  return search.component;
}

function visit<T>({ next, order, low, open, path }: Search<T>, node: T): void {
  low.set(node, order.size);
  order.set(node, order.size);
  open.push(node);
  path.push({ node, ahead: [...next(node)] });
}

function leave<T>(search: Search<T>, node: T): void {
  const { order, low, component, open, path } = search;
  path.pop();
  const parent = path.at(-1);
  if (parent !== undefined) lower(low, parent.node, low.get(node));
  if (low.get(node) !== order.get(node)) return;
  for (let member = open.pop(); member !== undefined; member = open.pop()) {
    component.set(member, search.groups);
    if (member === node) break;
  }
  search.groups += 1;
}

function lower<T>(low: Map<T, number>, node: T, to = Infinity): void {
  low.set(node, Math.min(low.get(node) ?? Infinity, to));
}
