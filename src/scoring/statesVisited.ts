import type { ContactRecord } from './ContactRecord.ts';

/**
 * States in which a machine stood after some commit of the contact, the outermost ones with those inside of them. Between the events of
 * one commit nobody looks: the agent has seen none of that.
 */
export function statesVisited({ steps }: ContactRecord, machine: string): ReadonlySet<string> {
  const visited = new Set<string>();
  let last: ReadonlySet<string> | undefined;
  for (const { before } of steps) {
    const member = before.cast.members.find(({ id }) => id === machine);
    const paths = member === undefined ? undefined : before.shells[member.index]?.paths;
    if (paths === undefined || paths === last) continue;
    last = paths;
    for (const path of paths) visited.add(path);
  }
  return visited;
}
