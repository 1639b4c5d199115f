import { brandedCast } from '../flow/brandedCast.ts';
import type { Cast } from '../flow/Cast.ts';
import { settingsFor } from '../flow/settingsFor.ts';
import type { Brand, SettingRow, SettingValues } from '../flow/schema/settings.ts';
import { nearestName } from '../problems/nearestName.ts';
import type { Problem } from '../problems/Problem.ts';
import { found, wrong, type Read } from '../problems/Read.ts';
import { schemaCheck } from '../problems/schemaProblems.ts';
import { AgentCheckBody } from './AgentCheckBody.ts';
import { brandOf, unknownBrand } from './openingBrand.ts';
import { settingProblem } from './settingProblem.ts';

/** What the question may refer to. */
export interface AgentCheckPlace {
  readonly casts: ReadonlyMap<string, Cast>;
  readonly brands: ReadonlyMap<string, Brand>;
}

export interface ReadAgentCheck {
  readonly channel: AgentCheckBody['channel'];
  /** The conversation that is offered, where it is known by now. */
  readonly conversation: string | null;
  /** Settings and words for the answer, in the language that was asked for, else in the given one. */
  readonly answerIn: (language: string | null) => AgentAnswerPlace;
}

export interface AgentAnswerPlace {
  readonly settings: SettingValues;
  /** A message in the agent's language; null where no flow has it. */
  readonly message: (id: string) => string | null;
}

const ACTION = 'take-contact';
const checkBody = schemaCheck(AgentCheckBody);

/**
 * Reads the question whether an agent may take a contact. It is asked of no conversation, so settings and words are those of
 * the flow for that channel that speaks the language, or of any that does.
 */
export function readAgentCheck(body: unknown, place: AgentCheckPlace): Read<ReadAgentCheck> {
  const unknown = unknownAction(body);
  if (unknown) return wrong([unknown]);
  const malformed = checkBody(body);
  if (malformed.length > 0) return wrong(malformed);
  const request = body as AgentCheckBody;
  const casts = [...place.casts.values()];
  const cast = castFor(request.channel, request.language ?? null, casts);
  const brand = brandOf(request.brand, place.brands);
  const problems: Problem[] = [];
  if (request.language !== undefined && !casts.some((each) => speaks(each, request.language)))
    problems.push(unknownLanguage(request.language, place));
  if (brand === undefined) problems.push(unknownBrand(request.brand, place.brands.keys()));
  const rows: ReadonlyMap<string, SettingRow> = cast?.settings ?? new Map<string, SettingRow>();
  problems.push(...Object.entries(request.settings ?? {}).flatMap(([id, value]) => settingProblem(rows, id, value, '/settings') ?? []));
  if (problems.length > 0) return wrong(problems);
  const answerIn = (language: string | null): AgentAnswerPlace => answerPlace(request, request.language ?? language, brand ?? null, casts);
  return found({ channel: request.channel, conversation: request.conversation ?? null, answerIn });
}

/** Settings and words as they are where nothing else is known of an agent than the language. */
export function agentPlace(channel: 'chat' | 'phone', language: string | null, { casts }: AgentCheckPlace): AgentAnswerPlace {
  return answerPlace({ channel }, language, null, [...casts.values()]);
}

function answerPlace(
  { channel, settings }: Pick<AgentCheckBody, 'channel' | 'settings'>,
  language: string | null,
  brand: Brand | null,
  casts: readonly Cast[],
): AgentAnswerPlace {
  const cast = castFor(channel, language, casts);
  if (cast === undefined) return { settings: settings ?? {}, message: () => null };
  const { languages = [], direction = 'inbound' } = cast.bundle.flow.meta;
  const spoken = (language === null || !languages.includes(language) ? languages[0] : language) ?? 'en';
  const { phrasebook } = brandedCast(cast, brand);
  return {
    settings: settingsFor(cast, { channel, direction, language: spoken }, brand, settings),
    message: (id) => {
      const text = phrasebook.message(id, spoken);
      return text === id ? null : text;
    },
  };
}

function castFor(channel: string, language: string | null, casts: readonly Cast[]): Cast | undefined {
  const speaking = casts.filter((cast) => language === null || speaks(cast, language));
  return speaking.find((cast) => cast.bundle.flow.meta.channel === channel) ?? speaking[0] ?? casts[0];
}

function speaks(cast: Cast, language: string | undefined): boolean {
  return language !== undefined && cast.bundle.flow.meta.languages?.includes(language) === true;
}

function unknownAction(body: unknown): Problem | undefined {
  if (typeof body !== 'object' || body === null || !('action' in body)) return undefined;
  const { action } = body;
  if (typeof action !== 'string' || action === ACTION) return undefined;
  return { code: 'unknown-action', args: { name: action.slice(0, 120) }, pointer: '/action', suggestion: nearestName(action, [ACTION]) ?? ACTION };
}

function unknownLanguage(language: string, { casts }: AgentCheckPlace): Problem {
  const known = [...new Set([...casts.values()].flatMap((cast) => cast.bundle.flow.meta.languages ?? []))];
  return { code: 'unknown-language', args: { flow: [...casts.keys()].join(', '), name: language, known: known.join(', ') }, pointer: '/language' };
}
