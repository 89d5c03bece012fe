import type { types } from '@slack/bolt';
import { z } from 'zod';
import { kinds, languages } from '../../delivery/ports.js';
import type { Language } from '../../question/query.js';
import type { Subscription } from '../../store/subscriptions.js';
import type { Followed } from '../ports.js';
import { texts } from '../texts.js';
import type { ModalTexts } from '../texts/modals.js';
import { modal, option, words } from './parts.js';

export const subscribeCallback = 'subscribe:channel';

const names = { en: 'English', ja: '日本語' } as const;

/** What a channel is to be told, as it stands or as most want it. */
export function subscribeModal(
  lang: Language,
  channel: string,
  now: Subscription | undefined,
  followed: readonly Followed[] = [],
): types.ModalView {
  const { modals, shortened } = texts[lang];
  const metrics = followed.map(({ metric, name }) => option(name, metric));
  const chosen = metrics.filter(({ value }) => now?.metrics.includes(value ?? ''));
  const kindOption = (kind: (typeof kinds)[number]): types.PlainTextOption => option(modals.kind[kind], kind);
  const wanted = kinds.filter((kind) => (now?.kinds ?? ['preview', 'results']).includes(kind));
  const spoken = (now?.language ?? lang) === 'ja' ? 'ja' : 'en';
  return modal({
    title: modals.subscribe,
    close: modals.close,
    submit: { label: modals.send, callback: subscribeCallback, metadata: lang },
    pointer: shortened,
    blocks: [
      {
        type: 'input',
        block_id: 'channel',
        label: words(modals.channel, 100),
        element: {
          type: 'conversations_select',
          action_id: 'channel',
          initial_conversation: channel,
          filter: { include: ['public', 'private'], exclude_bot_users: true },
        },
      },
      {
        type: 'input',
        block_id: 'kinds',
        optional: true,
        label: words(modals.kinds, 100),
        element: {
          type: 'checkboxes',
          action_id: 'kinds',
          options: kinds.map(kindOption),
          ...(wanted.length > 0 && { initial_options: wanted.map(kindOption) }),
        },
      },
      ...(metrics.length === 0 ? [] : [metricsInput(modals, metrics, chosen)]),
      {
        type: 'input',
        block_id: 'language',
        label: words(modals.language, 100),
        element: {
          type: 'radio_buttons',
          action_id: 'language',
          options: languages.map((one) => option(names[one], one)),
          initial_option: option(names[spoken], spoken),
        },
      },
    ],
  });
}

function metricsInput(
  { metrics: label, metricsHint }: ModalTexts,
  options: types.PlainTextOption[],
  chosen: types.PlainTextOption[],
): types.InputBlock {
  return {
    type: 'input',
    block_id: 'metrics',
    optional: true,
    label: words(label, 100),
    hint: words(metricsHint, 100),
    element: {
      type: 'multi_static_select',
      action_id: 'metrics',
      options,
      ...(chosen.length > 0 && { initial_options: chosen }),
    },
  };
}

const submission = z.object({
  private_metadata: z.enum(languages),
  state: z.object({
    values: z.object({
      channel: z.object({
        channel: z.object({ selected_conversation: z.string().regex(/^[CG][A-Z0-9]+$/) }),
      }),
      kinds: z.object({
        kinds: z.object({ selected_options: z.array(z.object({ value: z.enum(kinds) })).default([]) }),
      }),
      metrics: z
        .object({
          metrics: z.object({ selected_options: z.array(z.object({ value: z.string() })).default([]) }),
        })
        .optional(),
      language: z.object({
        language: z.object({ selected_option: z.object({ value: z.enum(languages) }) }),
      }),
    }),
  }),
});

export interface SubscriptionWanted {
  /** Of whoever sent it. */
  readonly lang: Language;
  readonly channel: string;
  /** Nothing any more, when empty. */
  readonly kinds: readonly string[];
  readonly language: Language;
  /** Only what touches one of these, everything when empty; undefined where it was not asked for. */
  readonly metrics?: readonly string[];
}

/** Reads what was sent; nothing when it is not of our making. */
export function readSubscription(view: unknown): SubscriptionWanted | undefined {
  const sent = submission.safeParse(view);
  if (!sent.success) return undefined;
  const { values } = sent.data.state;
  return {
    lang: sent.data.private_metadata,
    channel: values.channel.channel.selected_conversation,
    kinds: values.kinds.kinds.selected_options.map(({ value }) => value),
    language: values.language.language.selected_option.value,
    ...(values.metrics && {
      metrics: values.metrics.metrics.selected_options.map(({ value }) => value),
    }),
  };
}
