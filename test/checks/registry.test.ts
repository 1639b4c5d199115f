import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { unclaimedCodes } from '../../scripts/docs/checksReference.ts';
import { checks } from '../../src/checks/checks.ts';
import { shopBundle } from '../support/shopFlows.ts';
import { ENGINE_FACTS } from '../../src/checks/machines/deadFacts.ts';
import { ENGINE_SETTINGS } from '../../src/checks/machines/engineSettings.ts';
import { brokenFlows } from './support/brokenFlows.ts';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** The code of the engine, without what is said about it. */
function engineCode(): string {
  return ['text', 'conversation', 'phrases', 'flow']
    .flatMap((folder) => readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(src, folder, file)))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))
    .join('\n');
}

/** Read by its name, or taken out of the facts. */
function readsFact(code: string, name: string): boolean {
  return new RegExp(`facts\\??\\.${name}\\b|\\{[^{}=;]*\\b${name}\\b[^{}=;]*\\} = [a-z.]*facts\\b`).test(code);
}

describe('the list of checks', () => {
  it('claims every code of the registry, and each check has a name of its own', () => {
    expect(unclaimedCodes()).toEqual([]);
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
  });

  it('knows of the engine only settings and facts that it does read', () => {
    const code = engineCode();
    expect(ENGINE_SETTINGS.filter((id) => !code.includes(`'${id}'`))).toEqual([]);
    expect(ENGINE_FACTS.filter((name) => !readsFact(code, name) && !code.includes(`'${name}'`))).toEqual([]);
  });

  it('knows of every fact of the shipped rules that the engine reads', () => {
    const code = engineCode();
    const declared = shopBundle('shop-chat').rules.flatMap(({ meta }) => Object.keys(meta.facts ?? {}));
    expect(declared.filter((name) => readsFact(code, name) && !ENGINE_FACTS.includes(name))).toEqual([]);
  });

  it('has fifty mistakes and more to be tried with', () => {
    expect(brokenFlows.length).toBeGreaterThanOrEqual(50);
    for (const { expected } of brokenFlows) expect(expected.findings).toHaveLength(1);
  });
});
