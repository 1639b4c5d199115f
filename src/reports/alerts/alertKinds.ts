import { agentAlerts } from './agentAlerts.ts';
import type { AlertKind } from './Alert.ts';
import { openContactAlerts } from './openContactAlerts.ts';

/** Every kind of alert, the most urgent first. */
export const alertKinds: readonly AlertKind[] = Object.freeze([...openContactAlerts, ...agentAlerts]);
