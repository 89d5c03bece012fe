import type { Message } from '../workspace/shape.js';
import type { ActOf, Outcome } from './act.js';
import { happen } from './events.js';
import { responseUrl, type Stage } from './person.js';
import { respond } from './respond.js';

/** A person writes a line: a command, or a message that the bot hears when it is mentioned or written to. */
export async function say(stage: Stage, act: ActOf<'say'>): Promise<Outcome> {
  const { places, messages } = stage.workspace;
  const channel = places.channel(act.channel);
  if (!channel) return { problem: 'gone' };
  const command = act.thread === undefined ? commandIn(stage, act.text) : undefined;
  if (command) return await run(stage, channel.id, command);
  const { thread: thread_ts } = act;
  const text = asSent(stage, act.text);
  const message = messages.add({ channel: channel.id, thread_ts, user: places.you.id, text });
  const event = { ...eventOf(message), team: places.team.id };
  if (channel.kind === 'direct')
    await happen(stage, 'message.im', { ...event, type: 'message', channel_type: 'im' });
  else {
    if (text.includes(`<@${places.bot.user}>`))
      await happen(stage, 'app_mention', { ...event, type: 'app_mention' });
    await happen(stage, 'message.channels', { ...event, type: 'message', channel_type: 'channel' });
  }
  return {};
}

function eventOf({ channel, ts, thread_ts, user, text }: Message): object {
  return {
    channel,
    user,
    text,
    ts,
    event_ts: ts,
    ...(thread_ts !== undefined && { thread_ts }),
  };
}

interface Command {
  readonly command: string;
  readonly text: string;
}

function commandIn({ manifest }: Stage, text: string): Command | undefined {
  const [, command = '', rest = ''] = /^(\/[\w-]+)(?:\s+([\s\S]*))?$/.exec(text) ?? [];
  const known = manifest.features.slash_commands.some((one) => one.command === command);
  return known ? { command, text: rest } : undefined;
}

async function run(stage: Stage, channel: string, { command, text }: Command): Promise<Outcome> {
  const { workspace, intake } = stage;
  const { team, you } = workspace.places;
  const ticket = workspace.tickets.respondTo({ channel });
  const taken = await intake.deliver({
    command,
    text: asSent(stage, text),
    token: 'preview',
    team_id: team.id,
    team_domain: team.domain,
    channel_id: channel,
    channel_name: workspace.places.channel(channel)?.name,
    user_id: you.id,
    user_name: you.name,
    is_enterprise_install: 'false',
    response_url: responseUrl(stage, ticket),
    trigger_id: workspace.tickets.trigger(),
  });
  if (!taken.acknowledged) return { problem: 'unanswered' };
  // What an app says as it takes a command is shown as if it had been sent to the response_url.
  const said = typeof taken.answer === 'string' ? { text: taken.answer } : taken.answer;
  if (said) respond(workspace, ticket, said);
  return {};
}

/** What is typed as Slack sends it on: escaped, with names as ids. */
function asSent({ workspace, manifest }: Stage, text: string): string {
  const { bot, channels } = workspace.places;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const mentioned = escaped.replaceAll(`@${manifest.features.bot_user.display_name}`, `<@${bot.user}>`);
  return channels.reduce((all, { id, name }) => all.replaceAll(`#${name}`, `<#${id}|${name}>`), mentioned);
}
