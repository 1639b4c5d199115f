import { describe, expect, it } from 'vitest';
import { firstSay } from '../../src/conversation/firstSay.ts';
import type { Say } from '../../src/conversation/Guidance.ts';

const say = (source: Say['source']): Say => ({ phrase: source, text: source, rules: [], source, variants: [], audience: 'customer' });

describe('what to say first under load', () => {
  it('PAR-2: under overload a reply that is ready comes before the words of the script', () => {
    const guidance = { say: say('flow'), also: [say('rule'), say('content'), say('knowledge')] };
    expect(firstSay(guidance, true)?.source).toBe('content');
    expect(firstSay({ say: say('flow'), also: [say('knowledge')] }, true)?.source).toBe('knowledge');
    expect(firstSay(guidance, false)?.source).toBe('flow');
  });

  it('PAR-2: it never comes before what a rule asks for, and nothing is made up', () => {
    expect(firstSay({ say: say('rule'), also: [say('content')] }, true)?.source).toBe('rule');
    expect(firstSay({ say: say('flow'), also: [say('rule')] }, true)?.source).toBe('flow');
    expect(firstSay({ say: null, also: [] }, true)).toBeNull();
  });
});
