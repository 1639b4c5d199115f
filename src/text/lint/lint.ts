import { customerAddress } from '../customerAddress.ts';
import { readDraft, type Draft } from './Draft.ts';
import { includesCompany } from './greetingOf.ts';
import type { Finding, LintContext, LintHit, LintPhrases, LintRule, SetForm } from './LintRule.ts';
import { lintRules } from './lintRules.ts';
import { settingOf } from './settingOf.ts';

const MAX_FINDINGS = 200;

/** What is wrong with a text that the agent is about to send or say: findings in the order of the rules. Never the customer's words. */
export function lint(text: string | Draft, context: LintContext, phrasebook: LintPhrases): Finding[] {
  const draft = typeof text === 'string' ? readDraft(text) : text;
  const setForm = setFormFor(context, phrasebook);
  const findings: Finding[] = [];
  for (const rule of lintRules) {
    if (!rule.channels.includes(context.channel)) continue;
    if (rule.languages !== 'all' && !rule.languages.includes(context.language)) continue;
    for (const hit of rule.check(draft, context, setForm)) {
      if (findings.length === MAX_FINDINGS) return findings;
      findings.push(findingOf(rule, hit, context, phrasebook, setForm));
    }
  }
  return findings;
}

function findingOf(rule: LintRule, hit: LintHit, context: LintContext, phrasebook: LintPhrases, setForm: SetForm): Finding {
  const missing = (hit.missing ?? []).map((part) => phrasebook.message(`part.${part}`, context.language)).join(', ');
  return {
    rule: rule.id,
    severity: hit.severity ?? (typeof rule.severity === 'string' ? rule.severity : rule.severity[context.channel]),
    span: hit.span,
    message: phrasebook.message(`lint.${rule.id}`, context.language, { ...hit.values, missing }),
    replacement: hit.replacement ?? (rule.instead === undefined ? null : setForm(rule.instead)),
  };
}

/** Phrases as they would be said here; none with a blank in it, and none of another channel. */
function setFormFor(context: LintContext, phrasebook: LintPhrases): SetForm {
  const values = {
    agentName: context.agent?.name,
    agentGender: context.agent?.gender,
    companyName: context.brand?.name,
    customerAddress: customerAddress(context.customer, context.language),
    customerName: context.customer?.name,
    customerGender: context.customer?.gender,
    minutes: Math.round(settingOf(context, 'callback.promise', 300) / 60),
  };
  const settings = { ...context.settings, 'greeting.includeCompany': includesCompany(context) };
  return (phraseOrFamily) => {
    const { channel, direction = 'inbound', language } = context;
    const phrase = phrasebook.resolveFamily(phraseOrFamily, { channel, direction, settings, values });
    if (phrasebook.entry(phrase)?.channels.includes(channel) !== true) return null;
    const rendered = phrasebook.render(phrase, language, values);
    return rendered.blanks.length > 0 || rendered.language !== language ? null : rendered.text;
  };
}
