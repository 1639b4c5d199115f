import type { Cast, Dispatch, Member } from '../../../src/flow/Cast.ts';

/**
 * The same cast with XState taking every step: a machine that has `always` is asked about every event of its table, and
 * nothing is chosen or remembered for it. What the troupe does faster must come to the same.
 */
export function withoutShortcuts(cast: Cast): Cast {
  const members = cast.members.map((member): Member => ({ ...member, hasAlways: true, foreseeable: false, shells: new Map() }));
  const same = (member: Member): Member => members[member.index]!;
  const slow = ({ members: listening, hearing, guarding, deciding }: Dispatch): Dispatch => ({
    deciding,
    guarding: new Map([...guarding].map(([type, members]) => [type, members.map(same)])),
    members: listening.map(same),
    hearing: new Map([...hearing].map(([type, hearers]) => [type, hearers.map(same)])),
  });
  return { ...cast, members, flow: same(cast.flow), chat: slow(cast.chat), phone: slow(cast.phone) };
}
