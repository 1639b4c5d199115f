import type { Cast } from '../../../src/flow/Cast.ts';
import { explainSetting, type SettingOrigin } from '../../../src/flow/explainSetting.ts';
import type { SettingPlace } from '../../../src/flow/resolveSettings.ts';
import type { Brand, SettingRow, SettingValue } from '../../../src/flow/schema/settings.ts';
import { softeningOf, type Softening } from '../../../src/flow/softeningOf.ts';
import { nearestName } from '../../../src/problems/nearestName.ts';
import { ProblemError, type Problem } from '../../../src/problems/Problem.ts';

export interface SettingsQuery extends Partial<SettingPlace> {
  readonly flow?: string;
  readonly brand?: string;
}

export interface SettingInEffect {
  readonly id: string;
  readonly value: SettingValue;
  readonly origin: SettingOrigin;
  readonly default: SettingValue;
  /** What it would be there without the brand. */
  readonly unbranded: SettingValue;
  readonly type: SettingRow['type'];
  readonly choices: readonly string[] | null;
  readonly source: readonly string[];
  readonly softens: readonly string[];
  /** Whether the brand's value softens those rules. */
  readonly softening: Softening | null;
  readonly description: string;
}

export interface SettingsInEffect extends SettingPlace {
  readonly flow: string | null;
  readonly brand: string | null;
  readonly settings: readonly SettingInEffect[];
}

/**
 * The settings that a new conversation of that flow, brand, channel, direction and language has when it sets none itself. What the
 * query leaves out is as the flow has it; without a flow, the first one for the channel and language answers.
 * @throws ProblemError `unknown-flow`, `unknown-brand` or `unknown-language`
 */
export function settingsInEffect(query: SettingsQuery, casts: ReadonlyMap<string, Cast>, brands: ReadonlyMap<string, Brand>): SettingsInEffect {
  const cast = query.flow === undefined ? castFor(query, casts) : casts.get(query.flow);
  if (query.flow !== undefined && cast === undefined) throw unknown('unknown-flow', 'flow', { name: query.flow }, casts.keys());
  const brand = query.brand === undefined ? null : brands.get(query.brand);
  if (brand === undefined) throw unknown('unknown-brand', 'brand', { name: query.brand ?? '' }, brands.keys());
  const place = placeOf(query, cast);
  const settings = [...(cast?.settings.values() ?? [])].map((row) => inEffect(row, place, brand));
  return { flow: cast?.bundle.flow.id ?? null, brand: brand?.id ?? null, ...place, settings };
}

function inEffect(row: SettingRow, place: SettingPlace, brand: Brand | null): SettingInEffect {
  const { value, origin, unbranded } = explainSetting(row, place, brand);
  const { id, type, choices = null, source, softens = [], description } = row;
  return {
    id,
    value,
    origin,
    default: row.default,
    unbranded,
    type,
    choices,
    source,
    softens,
    softening: softeningOf(row, unbranded, value),
    description,
  };
}

function castFor({ channel, language }: SettingsQuery, casts: ReadonlyMap<string, Cast>): Cast | undefined {
  const all = [...casts.values()];
  const speaking = all.filter(({ bundle }) => language === undefined || bundle.flow.meta.languages?.includes(language));
  return speaking.find(({ bundle }) => channel === undefined || bundle.flow.meta.channel === channel) ?? speaking[0] ?? all[0];
}

function placeOf({ channel, direction, language }: SettingsQuery, cast: Cast | undefined): SettingPlace {
  const { meta, id } = cast?.bundle.flow ?? { meta: {}, id: '' };
  const { languages = [] } = meta;
  if (language !== undefined && languages.length > 0 && !languages.includes(language)) {
    throw unknown('unknown-language', 'language', { flow: id, name: language, known: languages.join(', ') }, languages);
  }
  return {
    channel: channel ?? meta.channel ?? 'chat',
    direction: direction ?? meta.direction ?? 'inbound',
    language: language ?? languages[0] ?? 'en',
  };
}

function unknown(code: Problem['code'], field: string, args: Problem['args'] & { name: string }, known: Iterable<string>): ProblemError {
  const suggestion = nearestName(args.name, known);
  const problem = { code, args: { ...args, name: args.name.slice(0, 120) }, file: 'query', pointer: `/${field}` };
  return new ProblemError(suggestion === undefined ? problem : { ...problem, suggestion });
}
