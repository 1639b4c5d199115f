import type { ChangeKind } from './kinds/ChangeKind.ts';
import { contactKinds } from './kinds/contactKinds.ts';
import { experimentKinds } from './kinds/experimentKinds.ts';
import { factKinds } from './kinds/factKinds.ts';
import { guidanceKinds } from './kinds/guidanceKinds.ts';
import { meaningKinds } from './kinds/meaningKinds.ts';
import { messageKinds } from './kinds/messageKinds.ts';
import { moveKinds } from './kinds/moveKinds.ts';
import { phraseKinds } from './kinds/phraseKinds.ts';
import { ruleKinds } from './kinds/ruleKinds.ts';
import { settingKinds } from './kinds/settingKinds.ts';
import { stateKinds } from './kinds/stateKinds.ts';
import { versionKinds } from './kinds/versionKinds.ts';

const ALL = [
  ...versionKinds,
  ...contactKinds,
  ...ruleKinds,
  ...stateKinds,
  ...moveKinds,
  ...guidanceKinds,
  ...factKinds,
  ...phraseKinds,
  ...messageKinds,
  ...settingKinds,
  ...meaningKinds,
  ...experimentKinds,
] as const;
export type ChangeKindId = (typeof ALL)[number]['id'];

/** Every kind of change, in the order in which changes are told. */
export const changeKinds: readonly ChangeKind<ChangeKindId>[] = Object.freeze(ALL);

const byId: ReadonlyMap<string, ChangeKind<ChangeKindId>> = new Map(changeKinds.map((kind) => [kind.id, kind]));

export function changeKind(id: ChangeKindId): ChangeKind<ChangeKindId> {
  return byId.get(id) as ChangeKind<ChangeKindId>;
}
