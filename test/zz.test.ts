import { it } from 'vitest';
import { ground } from './training/agents/support.ts';
it('x', () => {
const f: any = ground.bundles.get('shop-phone-outbound')!.flow;
const find = (n: any, p: string): void => { if (typeof n === 'string') { if (/identify/.test(n)) console.log(p, n); return; } if (n && typeof n === 'object') for (const [k, v] of Object.entries(n)) find(v, p + '/' + k); };
find(f, '');
console.log(JSON.stringify(f.states.greeting.on['agent.says']).slice(0, 900));
});
