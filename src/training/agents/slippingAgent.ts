import { rolled } from '../customer/chance.ts';
import type { Agent, AgentDeed } from '../simulation/Agent.ts';
import { momentOf, type Moment } from './perfect/Moment.ts';
import { deedsOf } from './perfect/perfectAgent.ts';
import type { Slip } from './slips/Slip.ts';

export interface Slipping {
  readonly name: string;
  readonly seed: number;
  /** How often a turn goes wrong, in percent. */
  readonly chance: number;
  /** So many slips may come together in one turn. */
  readonly most: number;
  /** Where one of these fits it comes first. */
  readonly first: readonly (readonly Slip[])[];
  /** They take turns; in a group one slip is as likely as another. */
  readonly groups: readonly (readonly Slip[])[];
}

/** An agent who means to follow the prompter and slips by seeded chance: the same seed and the same contact, the same slips. */
export function slippingAgent({ name, seed, chance, most, first, groups }: Slipping): Agent {
  return {
    name,
    acts(view) {
      const moment = momentOf(view);
      let deeds = deedsOf(moment);
      const { turn } = view.room;
      const dice = (topic: string, below: number): number => rolled(seed, topic, turn, below);
      // One kind after the other, from one by chance on, so that an agent is careless in everything before long.
      const began = rolled(seed, 'began', 0, groups.length) + turn * most;
      for (let time = 0; time < most; time += 1) {
        if (dice(`slips:${time}`, 100) >= chance) continue;
        const choice = { first: time === 0 ? first : [], groups: turned(groups, began + time), isFirst: time === 0 };
        deeds = slipped(moment, deeds, choice, (below) => dice(`slip:${time}`, below));
      }
      return deeds;
    },
  };
}

type Dice = (below: number) => number;

/** The list from a place in it on, and then from its beginning. */
function turned<Item>(items: readonly Item[], place: number): readonly Item[] {
  const from = place % Math.max(1, items.length);
  return [...items.slice(from), ...items.slice(0, from)];
}

interface Choice {
  readonly first: Slipping['first'];
  readonly groups: Slipping['groups'];
  /** A further slip only adds to the first: it does not take its words back. */
  readonly isFirst: boolean;
}

/** One of the slips of the first group that fits, by chance; the deeds as they were where none does. */
function slipped(moment: Moment, deeds: readonly AgentDeed[], { first, groups, isFirst }: Choice, dice: Dice): readonly AgentDeed[] {
  const fitting = (from: Slipping['groups']): readonly (readonly (readonly AgentDeed[])[])[] =>
    from.map((group) => waysOf(moment, deeds, group).filter((way) => isFirst || keeps(way, deeds))).filter((ways) => ways.length > 0);
  const before = fitting(first);
  const open = before.length > 0 ? before : fitting(groups);
  const ways = open[0] ?? [];
  return ways[dice(ways.length)] ?? deeds;
}

function waysOf(moment: Moment, deeds: readonly AgentDeed[], group: readonly Slip[]): readonly (readonly AgentDeed[])[] {
  return group.flatMap((slip) => {
    const happened = slip.happens(moment, deeds);
    return happened === null ? [] : [happened];
  });
}

/** Whether everything that was going to be said is still said. */
function keeps(way: readonly AgentDeed[], deeds: readonly AgentDeed[]): boolean {
  const words = textsOf(way);
  return textsOf(deeds).every((text) => words.some((other) => other.includes(text)));
}

function textsOf(deeds: readonly AgentDeed[]): readonly string[] {
  return deeds.flatMap(({ type, data }) => (type === 'agent.says' && typeof data?.text === 'string' ? [data.text] : []));
}
