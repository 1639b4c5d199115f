import { consentActions } from './consentActions.ts';
import type { Deed } from './Deed.ts';
import { factActions } from './factActions.ts';
import { leavingActions } from './leavingActions.ts';
import { matterActions } from './matterActions.ts';
import { offerActions } from './offerActions.ts';
import { temperActions } from './temperActions.ts';
import { worldActions } from './worldActions.ts';

const all = {
  ...matterActions,
  ...consentActions,
  ...factActions,
  ...offerActions,
  ...temperActions,
  ...worldActions,
  ...leavingActions,
};
export type ActionName = keyof typeof all;

/** What the behaviour asks for, by name. */
export const actions: Readonly<Record<ActionName, Deed>> = Object.freeze(all);
