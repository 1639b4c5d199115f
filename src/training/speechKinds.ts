/** What a simulated customer does by a line of speech, and what it means to the script. */
export interface SpeechKind {
  readonly id: string;
  /** The meaning that the line carries, as an event type; null for words that mean nothing to a script. */
  readonly meaning: string | null;
  /** When the line is said; for those who write the lines. */
  readonly when: string;
}

const kind = (id: string, meaning: string | null, when: string): SpeechKind => ({ id, meaning, when });

/**
 * The kinds of lines that personas speak, in the order of a contact. Lines of a matter (`matter.ID`), of a fact (`fact.NAME`) and of
 * an objection (`objection.TOPIC`) are each persona's own and come beside these.
 */
export const speechKinds: readonly SpeechKind[] = Object.freeze([
  kind('greets', 'customer.greets', 'a short greeting, before anything else or when called'),
  kind('answers-call', 'customer.greets', 'picking up an outbound call: "yes, hello?"'),
  kind('gives-name', 'customer.gives', 'asked how to be addressed: `{name}`'),
  kind('hears', null, 'a nod while the agent explains: "I see", "mhm"'),
  kind('small-talk', null, 'something beside the matter, by whoever likes to talk'),
  kind('agrees', 'customer.agrees', 'yes, to any question'),
  kind('disagrees', 'customer.disagrees', 'no, to any question'),
  kind('lets-hold', 'customer.agrees', 'may wait a moment'),
  kind('refuses-hold', 'customer.disagrees', 'does not want to wait'),
  kind('after-hold', null, 'thanked for waiting'),
  kind('lets-transfer', 'customer.agrees', 'may be passed on to a colleague'),
  kind('refuses-transfer', 'customer.disagrees', 'does not want to be passed on'),
  kind('lets-call-back', 'customer.agrees', 'may be called back'),
  kind('refuses-callback', 'customer.disagrees', 'does not want to be called back'),
  kind('lets-phone', 'customer.agrees', 'a chat may go on by telephone'),
  kind('refuses-phone', 'customer.disagrees', 'stays in the chat'),
  kind('confirms', 'customer.agrees', 'what the agent summed up is right'),
  kind('corrects', 'customer.disagrees', 'what the agent summed up is not right, said in general words'),
  kind('confirms-phone', 'customer.agrees', 'the number that was read back is right'),
  kind('does-not-know', null, 'asked for something that they cannot tell'),
  kind('told-already', null, 'asked again for what they said before'),
  kind('asks-characteristics', 'customer.asks-characteristics', 'wants to know more about a product that was offered'),
  kind('chooses', 'customer.agrees', 'takes one of the products: `{product}`'),
  kind('hesitates', null, 'thinks about an offer'),
  kind('is-convinced', 'customer.agrees', 'an objection was answered well'),
  kind('declines-offer', 'customer.declines-offer', 'wants none of what is offered'),
  kind('hurries', 'customer.hurries', 'has little time'),
  kind('asks-repeat', 'customer.asks-repeat', 'did not hear or follow'),
  kind('asks-progress', 'customer.asks-progress', 'has waited and wants to know how it goes'),
  kind('calls-out', 'customer.asks-progress', 'is anybody there? after a long silence'),
  kind('protests-hold', null, 'was put on hold without being asked'),
  kind('protests-interruption', null, 'was interrupted'),
  kind('protests-rudeness', null, 'the agent was rude, or familiar'),
  kind('protests-search', null, 'was told to look it up themselves'),
  kind('complains', 'customer.complains', 'of the service itself, when patience ends'),
  kind('threatens-review', 'customer.threatens-review', 'will write about it, or go higher'),
  kind('is-rude', 'customer.is-rude', 'rude without strong words'),
  kind('swears', 'customer.swears', 'strong words, not at the agent; mild enough for a training room'),
  kind('insults', 'customer.insults', 'at the agent'),
  kind('apologises', 'customer.apologises', 'for having been rude'),
  kind('calms-down', null, 'was understood; the anger goes'),
  kind('flirts', 'customer.flirts', 'with the agent'),
  kind('wrong-company', 'customer.wrong-company', 'meant to reach another company'),
  kind('wants-more', 'customer.wants-more', 'yes, there is one more thing'),
  kind('wants-nothing-more', 'customer.wants-nothing-more', 'no, that was all'),
  kind('thanks', 'customer.thanks', 'for the help'),
  kind('rates', 'customer.rates', 'gives a rating: `{rating}`'),
  kind('says-goodbye', 'customer.says-goodbye', 'goodbye'),
  kind('leaves-angrily', 'customer.says-goodbye', 'goodbye, and not a friendly one'),
]);

export type SpeechKindId = string;
