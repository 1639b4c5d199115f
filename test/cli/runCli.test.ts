import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/commands.ts';
import { sufler } from './support/sufler.ts';

describe('the command line', () => {
  it('lists every command in its help and ends well', async () => {
    const { code, out } = await sufler(['--help']);
    expect(code).toBe(0);
    const places = commands.map(({ name }) => out.indexOf(`  ${name} `));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it.each(commands.map(({ name }) => name))('explains %s', async (name) => {
    const { code, out } = await sufler([name, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: sufler ${name} `));
  });

  it('tells its version', async () => {
    expect(await sufler(['--version'])).toEqual({ code: 0, out: '1.2.3', err: '' });
  });

  it.each([
    { args: [], says: 'Usage: sufler' },
    { args: ['chek'], says: "unknown command 'chek'" },
    { args: ['check', '--flow', 'x'], says: "unknown option '--flow'" },
    { args: ['play'], says: "missing required argument 'flow'" },
    { args: ['scenarios'], says: "missing required argument 'file'" },
    { args: ['play', 'shop-chat', '--setting', 'hold.limit'], says: 'It must be written name=value.' },
    { args: ['scenarios', 'x.jsonl', '--only', 'AS-01,,AS-02'], says: 'It must be names with commas between them.' },
    { args: ['play', 'shop-chat', 'shop-chat'], says: 'too many arguments' },
  ])('refuses $args with exit code 2 and says why', async ({ args, says }) => {
    const { code, out, err } = await sufler(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(says);
  });

  it('suggests the command that was meant', async () => {
    expect((await sufler(['chek'])).err).toContain('Did you mean check?');
  });

  it('tells a problem in one line with its code, and no stack', async () => {
    const { code, err } = await sufler(['check', 'shop-chat', '--flows', '/no/such/folder']);
    expect(code).toBe(2);
    expect(err).toBe('There is no folder /no/such/folder [folder-missing]');
  });

  it('takes the flows folder from the environment, and the option before it', async () => {
    const environment = { SUFLER_FLOWS: '/of/environment' };
    expect((await sufler(['check'], { environment })).err).toContain('/of/environment');
    expect((await sufler(['check', '--flows', '/of/option'], { environment })).err).toContain('/of/option');
  });
});
