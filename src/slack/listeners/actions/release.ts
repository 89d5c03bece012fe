import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import type { Services } from '../../answering.js';
import { attempt } from '../../attempt.js';
import { type ReleaseAct, releaseAction } from '../../blocks/approval.js';
import { mrkdwn } from '../../blocks/escape.js';
import { limits } from '../../blocks/limits.js';
import { section } from '../../blocks/sections.js';
import { ApprovalError } from '../../../delivery/approval.js';
import type { ApprovalCard, ApprovalPort } from '../../../delivery/ports.js';
import type { Language } from '../../../question/query.js';
import { workspaceOf } from '../../manners/pausing.js';
import { modal } from '../../modals/parts.js';
import { releaseTextModal } from '../../modals/release-text.js';
import { publishHome } from '../../publish-home.js';
import { texts } from '../../texts.js';
import { guarded } from '../guarded.js';

type Arguments = Pick<SlackActionMiddlewareArgs<BlockButtonAction>, 'ack' | 'action' | 'body'> &
  Pick<AllMiddlewareArgs, 'client' | 'context'>;

const value = z
  .string()
  .regex(/^(?:en|ja) [0-9a-f]{8,128} [\w-]{1,100}$/)
  .transform((text) => text.split(' '));

interface Release {
  readonly lang: Language;
  readonly fingerprint: string;
  readonly event: string;
  readonly person: string;
}

type Acts = Readonly<
  Record<Exclude<ReleaseAct, 'text'>, (port: ApprovalPort, release: Release) => Promise<ApprovalCard>>
>;

const acts: Acts = {
  approve: (port, { event, fingerprint, person }) => port.approve(event, fingerprint, person),
  public: (port, { event, person }) => port.confirmPublic(event, person),
  send_back: (port, { event, person }) => port.sendBack(event, person),
  hold: (port, { event, person }) => port.hold(event, person),
  resume: (port, { event, person }) => port.resume(event, person),
  withdraw: (port, { event, person }) => port.withdraw(event, person),
};

/** A maintainer's decision on what waits. Who may has been looked at by now; why somebody may not is shown to them. */
export function release(services: Services) {
  return async ({ ack, action, body, client, context }: Arguments): Promise<void> => {
    await ack();
    const sent = value.safeParse(action.value).data;
    const act = releaseAction.exec(action.action_id)?.[1] as ReleaseAct | undefined;
    const { approvals } = services;
    if (!sent || !act || !approvals) return;
    const [spoken = '', fingerprint = '', event = ''] = sent;
    const lang = spoken === 'ja' ? 'ja' : 'en';
    const person = body.user.id;
    const show = (view: Parameters<typeof client.views.open>[0]['view']): Promise<unknown> =>
      attempt(() => client.views.open({ trigger_id: body.trigger_id, view }), { repeatable: false });
    const tell = (line: string): Promise<unknown> => show(lineModal(lang, line));
    await guarded({ logger: services.logger, doing: 'release', question: '', tell }, async () => {
      if (act === 'text') {
        const card = await approvals.card(event);
        if (card) await show(releaseTextModal(lang, card));
        return;
      }
      try {
        await acts[act](approvals, { lang, fingerprint, event, person });
      } catch (error) {
        if (!(error instanceof ApprovalError)) throw error;
        await tell(error.message);
      }
      await publishHome(services, client, { workspace: workspaceOf(context), person, lang });
    });
  };
}

function lineModal(lang: Language, line: string) {
  const { modals, shortened } = texts[lang];
  const blocks = section(mrkdwn(line, limits.section.text));
  return modal({ title: modals.error, close: modals.close, blocks, pointer: shortened });
}
