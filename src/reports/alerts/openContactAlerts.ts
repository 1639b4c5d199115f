import { isoTime } from '../../conversation/isoTime.ts';
import { isOverdue, type OpenContact } from '../board/OpenContact.ts';
import { counted } from '../metrics/figuresOf.ts';
import { alert, type Alert, type AlertKind, type AlertScene } from './Alert.ts';

/** Alerts that a single contact under way gives. */
export const openContactAlerts: readonly AlertKind[] = Object.freeze([
  perContact({ code: 'sos', title: 'An agent called for help', rows: ['SOS-1'] }, (contact) => interrupted(contact, 'sos')),
  perContact({ code: 'abuse', title: 'A customer is abusive', rows: ['ABUSE-1', 'ABUSE-5'] }, (contact) => interrupted(contact, 'abuse')),
  perContact({ code: 'knock-out', title: 'A rule was broken that knocks the contact out', rows: ['EMO-9'] }, (contact, { knockOuts }) => {
    const broken = counted(contact);
    for (const { rules, times, channels } of knockOuts) {
      const those = broken.filter(({ rule }) => rules.includes(rule));
      const last = those[times - 1];
      if (last !== undefined && channels.includes(contact.channel))
        return { rule: last.rule, since: isoTime(last.at), value: those.length, limit: times };
    }
    return null;
  }),
  perContact({ code: 'reply-overdue', title: 'A customer waits too long for a reply', rows: ['WAIT-3'] }, (contact) => {
    const { waitingSince, at } = contact;
    return waitingSince === null || !isOverdue(contact) ? null : { rule: 'WAIT-3', since: isoTime(waitingSince), value: (at - waitingSince) / 1_000 };
  }),
]);

type Told = Partial<Omit<Alert, 'code' | 'conversation' | 'agent'>>;

function perContact(kind: Pick<AlertKind, 'code' | 'title' | 'rows'>, of: (contact: OpenContact, scene: AlertScene) => Told | null): AlertKind {
  return {
    ...kind,
    watch: (scene) => {
      const found: Alert[] = [];
      return {
        open: (contact) => {
          const told = of(contact, scene);
          if (told !== null) found.push(alert(kind.code, { conversation: contact.id, agent: contact.agent, ...told }));
        },
        alerts: () => found,
      };
    },
  };
}

function interrupted({ stage, at }: OpenContact, machine: string): Told | null {
  return stage === machine || stage.startsWith(`${machine}.`) ? { since: isoTime(at) } : null;
}
