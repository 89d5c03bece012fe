import type { AppStore } from '../../store/app/app-store.js';
import { languageOf } from '../texts.js';
import type { DeliveryKind } from './delivery.js';
import type { Maintainers } from './maintainers.js';
import { acknowledge, type Arguments, tell } from './tell.js';
import { mannerTexts } from './texts.js';
import { currentTurn, type Turn } from './turn.js';

/** What only maintainers may do: clicks and forms by their ids, commands by their first words. */
const guarded: Readonly<Partial<Record<DeliveryKind, RegExp>>> = {
  click: /^(?:maintain|release|approve|ingest|subscribe|subscription|calendar):/,
  form: /^(?:maintain|release|approve|ingest|subscribe|subscription|calendar):/,
  command: /^\s*(?:(?:un)?subscribe|approve|release|ingest|withdraw)(?:\s|$)|^\s*calendar\s+\S/i,
};

export interface GuardOptions {
  readonly store: Pick<AppStore, 'audit'>;
  readonly maintainers: Maintainers;
}

/** Whether a delivery is something that only maintainers may do. */
export function isGuarded({ delivery }: Pick<Turn, 'delivery'>): boolean {
  const { kind, subject, text } = delivery;
  return guarded[kind]?.test(kind === 'command' ? text : subject) ?? false;
}

/** Looks at the role of whoever acts at the moment they act, not when the button was drawn. */
export function guarding({ store, maintainers }: GuardOptions): (args: Arguments) => Promise<void> {
  return async (args) => {
    const turn = currentTurn();
    if (!turn || !isGuarded(turn)) {
      await args.next();
      return;
    }
    const { delivery, workspace } = turn;
    const { person, channel, kind, subject } = delivery;
    const isMaintainer = await maintainers.includes(args.client, person);
    const act = isMaintainer ? 'permitted' : 'refused';
    await store.audit.add({ act, workspace, person, channel, subject: `${kind} ${subject}` });
    if (isMaintainer) {
      await args.next();
      return;
    }
    await acknowledge(args);
    await tell(args, delivery, mannerTexts[languageOf(delivery.text)].maintainersOnly);
  };
}
