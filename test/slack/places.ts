import type { Channel, Places } from '../../src/preview/workspace/places.js';

/** A workspace in which tests name what they like: every id of the right shape is a channel or a person. */
export const anyPlaces: Places = {
  team: { id: 'T1', name: 'One', domain: 'one' },
  appId: 'A1',
  bot: { user: 'UBOT', id: 'BBOT' },
  you: { id: 'U1', name: 'U1' },
  channels: [],
  channel(id) {
    if (person.test(id)) return channel(`D${id}`, 'direct');
    if (conversation.test(id)) return channel(id, id.startsWith('D') ? 'direct' : 'channel');
    return undefined;
  },
  person: (id) => (person.test(id) ? { id, name: id } : undefined),
};

const person = /^[UW][A-Z0-9]+$/;
const conversation = /^[CDG][A-Z0-9]+$/;

function channel(id: string, kind: Channel['kind']): Channel {
  return { id, kind, name: id.toLowerCase(), topic: { en: '', ja: '' } };
}
