/** What was planted into a script, by the code that tells it: the names of the nodes, or of the nodes and what is named there. */
export interface Planted {
  readonly text: string;
  readonly nodes: number;
  readonly ways: number;
  readonly faults: Readonly<Record<string, readonly string[]>>;
}

const NODES = 227;
const WAYS = 719;
/** Those that the beginning leads to. */
const ROAD = 60;

const REPLIES = [
  'Расскажите подробнее про доставку',
  'А какие есть цвета',
  'Мы работаем с другими',
  'Нужна рассрочка на год',
  'Пришлите расчёт на почту',
  'У меня старая модель',
];

/**
 * A call script of 227 nodes and 719 ways, most of the nodes out of reach, as such scripts are after years of editing. The
 * same every time. Its faults are planted one by one, and known.
 */
export function plantedScript(): Planted {
  const nodes: { id: string; text: string; replies: { text: string; next: string }[]; next?: string; end?: boolean }[] = [];
  const name = (index: number): string => `n${String(index).padStart(3, '0')}`;
  for (let index = 0; index < NODES; index += 1)
    nodes.push({ id: name(index), text: `Реплика номер ${index}: расскажите, что Вам важно?`, replies: [] });
  const node = (index: number): (typeof nodes)[number] => nodes[index]!;
  const reply = (from: number, to: string): void =>
    void node(from).replies.push({ text: `${REPLIES[node(from).replies.length % REPLIES.length]!} ${from}-${node(from).replies.length}`, next: to });

  // The road: each leads on to the next, the last one ends.
  for (let index = 0; index < ROAD - 1; index += 1) reply(index, name(index + 1));
  node(ROAD - 1).text = 'Спасибо за разговор, всего доброго, до свидания!';
  node(ROAD - 1).end = true;
  // Out of reach: they lead to each other and to the road, and nothing leads to them.
  for (let index = ROAD; index < NODES; index += 1) reply(index, name(index % 3 === 0 ? index % (ROAD - 10) : ROAD + ((index * 7) % (NODES - ROAD))));

  // The faults.
  node(5).text = '';
  reply(7, 'nowhere');
  node(9).replies.push({ text: 'Да', next: name(10) }, { text: 'да.', next: name(11) });
  reply(12, 'x1');
  nodes.push({ id: 'x1', text: 'Тут ничего не написали дальше', replies: [] });
  reply(13, 'x2');
  nodes.push({ id: 'x2', text: 'Минуту', replies: [], next: 'x3' }, { id: 'x3', text: 'Ещё минуту', replies: [], next: 'x2' });
  reply(14, 'x4');
  nodes.push({ id: 'x4', text: 'По кругу', replies: [{ text: 'Ну и что теперь делать', next: 'x4' }] });
  reply(15, 'x5');
  reply(16, 'x6');
  nodes.push({ id: 'x5', text: 'Одно и то же', replies: [{ text: 'Ну ладно тогда поехали', next: name(20) }] });
  nodes.push({ id: 'x6', text: 'одно и то же!', replies: [{ text: 'ну ладно тогда поехали.', next: name(20) }] });
  nodes.push({ id: name(30), text: 'Второй с тем же именем', replies: [] });
  // Six of those out of reach make room for those that were added; one more for the one that stands twice.
  nodes.splice(ROAD + 3, 7);
  const gone = new Set(Array.from({ length: 7 }, (_, index) => name(ROAD + 3 + index)));
  for (const one of nodes) for (const way of one.replies) if (gone.has(way.next)) way.next = name(ROAD + 20);

  fillUp(nodes, (index) => name(index));
  const reachable = new Set([...Array.from({ length: ROAD }, (_, index) => name(index)), 'x1', 'x2', 'x3', 'x4', 'x5', 'x6']);
  const unreachable = [...new Set(nodes.map(({ id }) => id))].filter((id) => !reachable.has(id));
  return {
    text: JSON.stringify({ start: name(0), nodes }),
    nodes: nodes.length,
    ways: waysOf(nodes),
    faults: {
      'import-unreachable': unreachable,
      'import-empty-text': [name(5)],
      'import-dangling-target': [name(7)],
      'import-repeated-reply': [name(9)],
      'import-dead-end': ['x1'],
      'import-silent-loop': ['x2 → x3'],
      'import-endless-road': ['x2', 'x3', 'x4'],
      'import-identical-nodes': ['x6'],
      'import-duplicate-id': [name(30)],
    },
  };
}

/** More ways of the nodes out of reach, until there are as many as there should be. */
function fillUp(nodes: { id: string; replies: { text: string; next: string }[] }[], name: (index: number) => string): void {
  const outside = nodes.filter(({ id }) => id.startsWith('n') && Number(id.slice(1)) >= ROAD);
  for (let index = 0, ways = waysOf(nodes); ways < WAYS; index += 1, ways += 1) {
    const from = outside[index % outside.length]!;
    from.replies.push({ text: `${REPLIES[index % REPLIES.length]!} ещё ${index}`, next: name(index % (ROAD - 1)) });
  }
}

function waysOf(nodes: readonly { replies: readonly unknown[]; next?: string }[]): number {
  return nodes.reduce((sum, { replies, next }) => sum + replies.length + (next === undefined ? 0 : 1), 0);
}
