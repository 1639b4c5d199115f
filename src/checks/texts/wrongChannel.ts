import type { Check } from '../Check.ts';
import { channelsOf, phraseUses } from '../wording/phraseUses.ts';
import { allows, channelsOfPhrases, phrasesIn } from '../wording/sayable.ts';

/** What a machine says may be said where the machine is at work; else the agent sees nothing. */
export const wrongChannel: Check = {
  name: 'wrong-channel',
  codes: ['wrong-channel'],
  mustHoldFor: 'every-flow',
  check({ index }, report) {
    for (const { name, machine, pointer, kind } of phraseUses(index)) {
      if (kind === 'heard' || !index.phrases.names.has(name)) continue;
      const channels = channelsOf(index, machine);
      const isSaid = channels.some((channel) => [...phrasesIn(index, name, channel)].some((phrase) => allows(index, phrase, channel)));
      if (!isSaid) report({ code: 'wrong-channel', args: { name, channels: channels.join(' and ') }, ...machine.placeOf(pointer) });
    }
  },
};

/** A phrase that is said is said in every channel that the catalogue gives it: a word that nobody says there need not be right there. */
export const needlessChannel: Check = {
  name: 'needless-channel',
  codes: ['needless-channel'],
  mustHoldFor: 'every-flow',
  check({ index }, report) {
    const said = channelsOfPhrases(index);
    for (const [name, { entry, place }] of index.phrases.entries) {
      const where = said.get(name);
      if (where === undefined || entry === null || entry.channels.length < 2) continue;
      entry.channels.forEach((channel, at) => {
        if (!where.has(channel))
          report({ code: 'needless-channel', args: { name, channel }, file: place.file, pointer: `${place.pointer}/channels/${at}` });
      });
    }
  },
};
