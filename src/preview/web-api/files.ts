import { z } from 'zod';
import { byBot, inChannel } from './chat.js';
import { json, type Method, method, Refusal } from './method.js';

const finished = z.object({
  files: json(z.array(z.object({ id: z.string(), title: z.string().optional() }))),
  channel_id: z.string().optional(),
  thread_ts: z.string().optional(),
  initial_comment: z.string().optional(),
});

/** Uploading in Slack's three steps; the second is a request to the address that the first one gives. */
export const files: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': method(
    'files:write',
    z.object({ filename: z.string(), length: z.coerce.number(), alt_txt: z.string().optional() }),
    ({ filename, length, alt_txt }, { workspace, origin }) => {
      const { id } = workspace.files.expect(filename, length);
      if (alt_txt !== undefined) workspace.files.describe(id, { alt_txt });
      return { upload_url: `${origin}/upload/${id}`, file_id: id };
    },
  ),
  'files.completeUploadExternal': method('files:write', finished, (values, { workspace }) => {
    const done = values.files.flatMap(({ id, title }) => {
      const file = workspace.files.describe(id, title === undefined ? {} : { title });
      return file ? [file] : [];
    });
    if (done.length < values.files.length) throw new Refusal('file_not_found');
    const { channel_id: channel, thread_ts, initial_comment: text = '' } = values;
    if (channel !== undefined) {
      const { id } = inChannel(workspace, channel);
      workspace.messages.add({ channel: id, thread_ts, text, files: done, ...byBot(workspace) });
    }
    return { files: done };
  }),
  'files.info': method('files:read', z.object({ file: z.string() }), ({ file: id }, { workspace }) => {
    const found = workspace.files.find(id);
    if (!found) throw new Refusal('file_not_found');
    return { file: found.file };
  }),
};
