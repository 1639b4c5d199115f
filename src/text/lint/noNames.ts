/** Words with a capital that are no names and yet near some: forms of politeness, days, months. Without marks. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `вы вас вам вами ваш ваша ваше ваши вашего вашей вашему вашим вашими ваших вашу ваше
  jus jums jusu jumis jusiskis ponas ponia pone ponai ponios ponui ponia gerbiamas gerbiama gerbiamieji
  pan pani pana panu panie panem pania panstwo panstwa panstwu panstwem twoj twoja
  mr mrs ms miss sir madam dear january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday thanks please english`.split(/\s+/),
);
