import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs, webApi } from '@slack/bolt';
import { answerAlone, type Services } from '../../answering.js';
import { attempt } from '../../attempt.js';
import type { AskedQuestion } from '../../asked.js';
import { copyModal } from '../../modals/copy.js';
import { feedbackModal } from '../../modals/feedback.js';
import { howModal } from '../../modals/how.js';
import { tabbed } from '../../../phrasing/take/sheet.js';
import type { Details } from '../../ports.js';
import { respondTo } from '../../sending.js';
import { languageOf, texts } from '../../texts.js';
import { uploadCsv } from '../../upload.js';
import { workspaceOf } from '../../manners/pausing.js';
import { guarded } from '../guarded.js';
import { readUnderClick, type UnderClick } from './under-answer.js';

type Arguments = Pick<SlackActionMiddlewareArgs<BlockAction>, 'ack' | 'action' | 'body' | 'respond'> &
  Pick<AllMiddlewareArgs, 'client' | 'context'>;

/** A click, with the question that the answer above it was given to. */
interface Clicked {
  readonly click: UnderClick;
  readonly asked: AskedQuestion;
  readonly args: Arguments;
  readonly services: Services;
}

type Work = (clicked: Clicked) => Promise<unknown>;

/** Takes a click under an answer: finds what was asked, then does the work. */
export function underAnswer(services: Services, doing: string, work: Work) {
  return async (args: Arguments): Promise<void> => {
    await args.ack();
    const click = readUnderClick(args.body, args.action);
    if (!click) return;
    const tell = (text: string): Promise<unknown> =>
      args.respond({ response_type: 'ephemeral', replace_original: false, text });
    await guarded({ logger: services.logger, doing, question: '', tell }, async () => {
      const asked =
        services.reference.ofDigest(click.handle) ??
        (await services.asked.find(workspaceOf(args.context), click.handle));
      if (asked) await work({ click, asked, args, services });
      else await tell(texts.en.gone);
    });
  };
}

/** Shows how the figures were found. */
export const showHow: Work = ({ click, asked, args, services }) => {
  const details = services.reference.details(asked);
  return details ? open(args.client, click, howModal(details)) : Promise.resolve();
};

/** Hands over what can be taken along: text to be copied, or a file. */
export const take: Work = async ({ click, asked, args, services }) => {
  const details = services.reference.details(asked);
  if (!details) return;
  const { lang, quote, sheet, period } = details;
  if (click.choice === 'email') await open(args.client, click, copyModal(lang, quote));
  else if (click.choice === 'excel') await open(args.client, click, copyModal(lang, tabbed(sheet)));
  else if (click.choice === 'csv')
    await upload(args.client, click, details, { sheet, name: fileName(details) });
  else if (period)
    await upload(args.client, click, details, { sheet: period.sheet, name: `iij-${period.id}.csv` });
};

/** Shows everybody what only the asker saw. */
export const share: Work = async ({ click, asked, args, services }) => {
  const { question, thread } = asked;
  const message = await answerAlone(services, question, thread, {
    workspace: workspaceOf(args.context),
    handle: click.handle,
  });
  await respondTo(args.client, args.respond, message, { replace: false, open: true });
};

/** Keeps a word of thanks at once; asks back for the reason where it did not help. */
export const feedback: Work = async ({ click, asked, args, services }) => {
  const lang = languageOf(asked.question);
  const verdict = click.choice === 'bad' ? 'bad' : 'good';
  if (verdict === 'bad') await open(args.client, click, feedbackModal(lang, click.handle));
  await services.store?.app.feedback.put({
    workspace: workspaceOf(args.context),
    ...click.handle,
    person: click.person,
    verdict,
    reason: '',
    comment: '',
  });
  if (verdict === 'good')
    await args.respond({
      response_type: 'ephemeral',
      replace_original: false,
      text: texts[lang].modals.thanks,
    });
};

function open(
  client: webApi.WebClient,
  { trigger }: UnderClick,
  view: Parameters<webApi.WebClient['views']['open']>[0]['view'],
): Promise<unknown> {
  return attempt(() => client.views.open({ trigger_id: trigger, view }), { repeatable: false });
}

const fileName = ({ period }: Details): string => `iij-${period?.id ?? 'figures'}-answer.csv`;

/** Into the thread of the answer; what only the asker saw goes to the asker alone. */
function upload(
  client: webApi.WebClient,
  { channel, thread, ephemeral, person }: UnderClick,
  { lang, subject }: Details,
  file: { readonly sheet: Details['sheet']; readonly name: string },
): Promise<void> {
  const place = ephemeral ? { person } : { channel, thread };
  return uploadCsv(client, place, { ...file, comment: texts[lang].modals.file(subject) });
}
