import type { webApi } from '@slack/bolt';
import type { Language } from '../question/query.js';
import type { Services } from './answering.js';
import { attempt } from './attempt.js';
import { homeView } from './blocks/home.js';
import { asKnown } from './blocks/kinds.js';
import { languageOf } from './texts.js';

/** Whose Home tab it is. */
export interface HomeOf {
  readonly workspace: string;
  readonly person: string;
  /** The language asked for; that of their latest question when left out. */
  readonly lang?: Language;
}

/** So many of one's latest questions are offered again. */
const mostRecent = 5;

/** Draws somebody's Home tab as things stand now. */
export async function publishHome(services: Services, client: webApi.WebClient, home: HomeOf): Promise<void> {
  const { workspace, person } = home;
  const { reference, asked, store, onlyWorkspace = workspace } = services;
  const recent = await asked.recent(workspace, person, mostRecent);
  const lang = home.lang ?? languageOf(recent[0] ?? '');
  const all = (await store?.subscriptions.list()) ?? [];
  const view = homeView({
    lang,
    person,
    recent,
    latest: reference.digest(lang)?.words,
    targets: reference.targets(lang),
    next: reference.calendar(lang, Date.now())[0],
    subscriptions: all.filter((one) => one.workspace === onlyWorkspace),
    queue: await queueFor(services, client, person),
  });
  const drawn = { type: 'home' as const, blocks: asKnown(view.blocks) };
  await attempt(() => client.views.publish({ user_id: person, view: drawn }), { repeatable: true });
}

/** What waits for maintainers, for one of them. Nobody else is asked about or shown anything. */
async function queueFor({ approvals, maintainers }: Services, client: webApi.WebClient, person: string) {
  const waiting = (await approvals?.waiting()) ?? [];
  return waiting.length > 0 && (await maintainers.includes(client, person)) ? waiting : [];
}
