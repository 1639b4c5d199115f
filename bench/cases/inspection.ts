import { setImmediate as settled } from 'node:timers/promises';
import type * as flowBuilding from '../../src/flow/buildCast.ts';
import type * as flowReading from '../../src/flow/reading/readFlows.ts';
import type * as hubs from '../../server/service/inspection/InspectionHub.ts';
import type * as wiring from '../../server/service/Services.ts';
import type * as memory from '../../server/store/memory/openMemoryStore.ts';
import { systemClock } from '../../server/service/Clock.ts';
import type { WatcherSocket } from '../../server/service/inspection/Watcher.ts';
import type { BenchCase } from '../BenchCase.ts';
import { recordedChat } from '../events.ts';
import { spreadOf } from '../statistics.ts';
import { copiedBuild, type CopiedBuild } from '../copiedBuild.ts';

const AT = Date.parse('2026-01-05T10:00:00Z');
const ROUNDS = 801;
const WARM_UP = 150;
/** What may be hidden in the noise at most. */
const MOST_HIDDEN = 0.05;
const TENANT = 'default';

const bodies = recordedChat(AT).map(({ id, type, at, data }) => ({ id, type, at: new Date(at).toISOString(), data }));
const opening = { flow: 'shop-chat', language: 'ru', agent: { id: 'a1', name: 'Елизавета', gender: 'female' }, clock: 'event' };

/** One server of its own, with its own copy of the code or the common one. */
interface Contender {
  readonly name: string;
  /** Microseconds of the processor a turn of one conversation takes, answered and shown to whoever watches it. */
  readonly play: () => Promise<number>;
}

/**
 * Turns through the service with the memory store: with inspection off, against copies of the code that have no hooks for
 * it; on, while somebody watches another conversation; and watched. What is shown after the answers is counted too.
 */
export const inspection: BenchCase = {
  name: 'inspection',
  description: 'one turn through the service, watched and not, microseconds of the processor',
  async run() {
    const builds: CopiedBuild[] = [];
    const copy = async (hooks: Parameters<typeof copiedBuild>[0]) => {
      const build = await copiedBuild(hooks);
      builds.push(build);
      return build.module;
    };
    try {
      const contenders = [
        await contender('without hooks', await copy('without hooks')),
        await contender('without hooks, again', await copy('without hooks')),
        await contender('off', await copy('with hooks')),
        await contender('on, not watched', await copy('with hooks'), 'another'),
        await contender('watched by one', await copy('with hooks'), 'this'),
      ];
      return resultOf(await measure(contenders));
    } finally {
      await Promise.all(builds.map((build) => build.remove()));
    }
  },
};

/** Round by round, in turn, each round beginning with another one: whatever else the machine does meets them all alike. */
async function measure(contenders: readonly Contender[]): Promise<ReadonlyMap<string, readonly number[]>> {
  const samples = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (let place = 0; place < contenders.length; place++) {
      const { name, play } = contenders[(place + round + WARM_UP) % contenders.length] as Contender;
      const microseconds = await play();
      if (round >= 0) samples.get(name)?.push(microseconds);
    }
  }
  return samples;
}

async function contender(name: string, module: (path: string) => string, watches?: 'this' | 'another'): Promise<Contender> {
  const { readFlows } = (await import(module('src/flow/reading/readFlows.js'))) as typeof flowReading;
  const { buildCast } = (await import(module('src/flow/buildCast.js'))) as typeof flowBuilding;
  const { Services } = (await import(module('server/service/Services.js'))) as typeof wiring;
  const { InspectionHub } = (await import(module('server/service/inspection/InspectionHub.js'))) as typeof hubs;
  const { openMemoryStore } = (await import(module('server/store/memory/openMemoryStore.js'))) as typeof memory;
  const { flows, brands } = await readFlows('flows');
  const bundle = flows.get('shop-chat');
  if (!bundle) throw new Error('the flow shop-chat cannot be read');
  const log = { error: (details: object) => console.error(details), warn: () => {} };
  const hub = watches && new InspectionHub({ token: 'of-the-benchmark-alone-xx', clock: systemClock, log, makeTicket: () => '' });
  const store = openMemoryStore();
  const casts = new Map([['shop-chat', buildCast(bundle)]]);
  const { conversations: service } = new Services({
    store,
    flows: { casts, brands },
    clock: systemClock,
    log,
    makeId: () => '',
    listeners: hub === undefined || hub === null ? [] : [hub],
  });
  const watch = (id: string, socket: WatcherSocket) => hub?.watch(socket, TENANT, id, (look) => service.lookAt(TENANT, id, look));
  await service.start(TENANT, { ...opening, id: 'other', at: bodies[0]?.at });
  if (watches === 'another') await watch('other', countingSocket());
  let played = 0;
  return {
    name,
    play: async () => {
      const id = `c${played++}`;
      await service.start(TENANT, { ...opening, id, at: bodies[0]?.at });
      const socket = countingSocket();
      if (watches === 'this') await watch(id, socket);
      const introduced = socket.sent;
      const began = process.cpuUsage();
      for (const body of bodies) await service.post(TENANT, id, body);
      await settled();
      const { user, system } = process.cpuUsage(began);
      if (watches === 'this' && socket.sent === introduced) throw new Error('nothing was shown');
      await service.erase(TENANT, id);
      return (user + system) / bodies.length;
    },
  };
}

/** A watcher to whom everything goes at once. */
function countingSocket(): WatcherSocket & { sent: number } {
  let onClose: () => void = () => {};
  return {
    bufferedAmount: 0,
    sent: 0,
    send(text) {
      this.sent += text.length;
    },
    ping: () => {},
    close: () => onClose(),
    terminate: () => onClose(),
    on: (event, listener) => (event === 'close' ? (onClose = listener) : undefined),
  };
}

function resultOf(samples: ReadonlyMap<string, readonly number[]>) {
  // Copies of the same code differ by a few percent for as long as they run, by where they lie in memory: each round is compared with both.
  const bases = ['without hooks', 'without hooks, again'].map((name) => ({ name, values: samples.get(name) ?? [] }));
  const ratios = [...samples].map(([name, values]) => {
    const against = bases.filter((base) => base.name !== name);
    return { name, values: against.flatMap((base) => values.map((value, round) => value / (base.values[round] ?? NaN))) };
  });
  const [low, high] = medianWithin(ratios.find(({ name }) => name === 'off')?.values ?? []);
  const came = `95% sure of ${low.toFixed(3)} to ${high.toFixed(3)} times`;
  return {
    measurements: [...samples].map(([name, values]) => {
      const ratio = ratios.find((one) => one.name === name);
      return {
        name,
        unit: 'µs a turn',
        value: spreadOf(values),
        ...(ratio && { ratio: { to: 'a copy without hooks', value: spreadOf(ratio.values).median } }),
      };
    }),
    goals: [
      { text: 'off is not slower than without hooks', met: low <= 1, came },
      { text: `and by no more than ${MOST_HIDDEN * 100} % where chance hides it`, met: high <= 1 + MOST_HIDDEN, came },
    ],
    notes: ratios.map(({ name, values }) => {
      const [from, to] = medianWithin(values);
      return `${name}: ${from.toFixed(3)} to ${to.toFixed(3)} times a copy without hooks (95% interval of the median over ${ROUNDS} rounds)`;
    }),
  };
}

/** Between which values the true median lies, with 95%: the normal approximation of the sign test, for as many samples as there were rounds. */
function medianWithin(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (0.98 / Math.sqrt(ROUNDS)) * sorted.length;
  const at = (place: number): number => sorted[Math.min(Math.max(Math.round(place), 0), sorted.length - 1)] ?? NaN;
  return [at(sorted.length / 2 - half), at(sorted.length / 2 + half)];
}
