import type { AppOptions } from '../../../../server/app.ts';
import type { Guidance } from '../../../../src/conversation/Guidance.ts';
import type { Score } from '../../../../src/scoring/Score.ts';
import { readFlows } from '../../../../src/flow/reading/readFlows.ts';
import { scorecardOf } from '../../../../src/scoring/scorecardOf.ts';
import { readPersonas } from '../../../../src/training/reading/readPersonas.ts';
import type { Persona } from '../../../../src/training/Persona.ts';
import type { Flows } from '../../../../server/service/FlowVersions.ts';
import { shopCast, shopFlowIds } from '../../../support/shopFlows.ts';
import { openDesk, type Desk } from '../../support/openDesk.ts';

const { personas, speech } = await readPersonas('flows');
export const shippedPersonas: ReadonlyMap<string, Persona> = personas;

let flows: Promise<Flows> | undefined;

async function schoolFlows(): Promise<Flows> {
  const casts = new Map(shopFlowIds.map((id) => [id as string, shopCast(id)]));
  const scorecard = scorecardOf(await readFlows('flows'));
  return { casts, brands: new Map(), scorecard, training: { personas, speech } };
}

/** A server over the flows, personas and scorecard that come with Sufler. */
export async function openSchool(options: Partial<AppOptions> = {}): Promise<Desk> {
  flows ??= schoolFlows();
  return openDesk({ flows: await flows, ...options });
}

/** A simulation as the API answers it. */
export interface Standing {
  readonly simulation: {
    readonly id: string;
    readonly seed: number;
    readonly persona: string;
    readonly attempt: number | null;
    readonly total: number | null;
  };
  readonly customer: readonly Happened[];
  readonly events: readonly Happened[];
  readonly taken: boolean;
  readonly guidance: Guidance;
  readonly patientUntil: string | null;
  readonly ended: boolean;
  readonly score: Score | null;
}

export interface Happened {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly data: { readonly text?: string } & Readonly<Record<string, unknown>>;
}

/** Says what is recommended, turn by turn, until the contact has ended; at most so many turns. */
export async function talk(school: Desk, id: string, said: (guidance: Standing['guidance'], turn: number) => object[], most = 30): Promise<Standing> {
  let standing = (await school.send<Standing>('GET', `/v1/simulations/${id}`)).body;
  for (let turn = 0; turn < most && !standing.ended; turn++) {
    const events = said(standing.guidance, turn);
    const { status, body } = await school.send<Standing>('POST', `/v1/simulations/${id}/turns`, { events, seconds: 8 });
    if (status !== 200) throw new Error(JSON.stringify(body));
    standing = body;
  }
  return standing;
}

/** What the guidance recommends, word for word. */
export function asRecommended({ say }: Standing['guidance']): object[] {
  return [{ type: 'agent.says', data: { text: say?.text ?? 'I see.' } }];
}
