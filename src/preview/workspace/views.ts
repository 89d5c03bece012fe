import { randomUUID } from 'node:crypto';
import { withBlockIds } from './block-ids.js';
import type { Feed } from './feed.js';
import type { Places } from './places.js';
import type { Change, Fields, StoredView } from './shape.js';

/** A view as an app sends it. */
export interface ViewDraft extends Fields {
  readonly type: 'modal' | 'home';
  readonly blocks: readonly Fields[];
}

/** The Home tab, and modals one upon the other. */
export interface Views {
  /** Opens a modal upon those that are open. */
  open(draft: ViewDraft): StoredView;
  update(id: string, draft: ViewDraft): StoredView | undefined;
  /** What a person has filled in. */
  fill(id: string, values: Fields): StoredView | undefined;
  /** Closes a modal; the one below it shows again. */
  close(id: string): StoredView | undefined;
  closeAll(): void;
  publish(draft: ViewDraft): StoredView;
  find(idOrName: string): StoredView | undefined;
  modals(): readonly StoredView[];
  home(): StoredView | undefined;
}

export function createViews(changes: Feed<Change>, { team, appId, bot }: Places): Views {
  let modals: readonly StoredView[] = [];
  let home: StoredView | undefined;
  const owner = { team_id: team.id, app_id: appId, bot_id: bot.id };
  const stored: typeof named = (...view) => ({ ...named(...view), ...owner });
  const show = (next: readonly StoredView[]): void => {
    modals = next;
    changes.publish({ kind: 'modals', modals });
  };
  const find = (id: string): StoredView | undefined =>
    [...modals, ...(home ? [home] : [])].find(
      (one) => one.id === id || (one.external_id !== '' && one.external_id === id),
    );
  const replace = (old: StoredView, view: StoredView): StoredView => {
    if (old.type === 'modal') show(modals.map((one) => (one === old ? view : one)));
    else {
      home = view;
      changes.publish({ kind: 'home', home });
    }
    return view;
  };
  return {
    open(draft) {
      const view = stored(draft, newId(), modals);
      show([...modals, view]);
      return view;
    },
    update(id, draft) {
      const old = find(id);
      if (!old) return undefined;
      const { root_view_id, previous_view_id, state } = old;
      return replace(old, { ...stored(draft, old.id, []), root_view_id, previous_view_id, state });
    },
    fill(id, values) {
      const old = find(id);
      // Nothing to draw anew: the page shows what its person typed.
      const filled = old && { ...old, state: { values } };
      if (filled?.type === 'home') home = filled;
      else modals = modals.map((one) => (one === old && filled ? filled : one));
      return filled;
    },
    close(id) {
      const view = modals.find((one) => one.id === id);
      if (view) show(modals.filter((one) => one !== view));
      return view;
    },
    closeAll: () => show([]),
    publish(draft) {
      home = stored(draft, home?.id ?? newId(), []);
      changes.publish({ kind: 'home', home });
      return home;
    },
    find,
    modals: () => modals,
    home: () => home,
  };
}

function named(draft: ViewDraft, id: string, below: readonly StoredView[]): StoredView {
  const text = (name: string): string => (typeof draft[name] === 'string' ? draft[name] : '');
  return {
    ...draft,
    id,
    hash: randomUUID(),
    callback_id: text('callback_id'),
    private_metadata: text('private_metadata'),
    external_id: text('external_id'),
    root_view_id: below[0]?.id ?? id,
    previous_view_id: below.at(-1)?.id ?? null,
    blocks: withBlockIds(draft.blocks),
    state: { values: {} },
  };
}

const newId = (): string => `V${randomUUID()}`;
