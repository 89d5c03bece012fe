import type { webApi } from '@slack/bolt';
import { csvOf, type Sheet } from '../phrasing/take/sheet.js';
import { attempt } from './attempt.js';
import { mrkdwn } from './blocks/escape.js';
import { limits } from './blocks/limits.js';

/** Where a file goes: a conversation, or the direct one with a person. */
export type FilePlace =
  { readonly channel: string; readonly thread?: string | undefined } | { readonly person: string };

export interface CsvFile {
  readonly sheet: Sheet;
  readonly name: string;
  readonly comment: string;
}

/** Uploads figures as a file that spreadsheets open. */
export async function uploadCsv(client: webApi.WebClient, place: FilePlace, file: CsvFile): Promise<void> {
  const comment = mrkdwn(file.comment, limits.section.text);
  const target = 'person' in place ? { channel: await directOf(client, place.person, comment) } : place;
  const { channel, thread } = target;
  const upload = { channel_id: channel, filename: file.name, content: csvOf(file.sheet) };
  const said = 'person' in place ? {} : { initial_comment: comment };
  await attempt(
    () =>
      thread === undefined
        ? client.filesUploadV2({ ...upload, ...said })
        : client.filesUploadV2({ ...upload, ...said, thread_ts: thread }),
    { repeatable: false },
  );
}

/** A message to a person opens the direct conversation that the file then goes to. */
async function directOf(client: webApi.WebClient, person: string, text: string): Promise<string> {
  const { channel } = await attempt(
    () => client.chat.postMessage({ channel: person, text, unfurl_links: false, unfurl_media: false }),
    { repeatable: false },
  );
  return channel ?? person;
}
