import type { ServerResponse } from 'node:http';
import type { HTTPReceiverOptions } from '@slack/bolt';

type Pages = NonNullable<NonNullable<HTTPReceiverOptions['installerOptions']>['callbackOptions']>;

/** Under this code the library reports that a request came without the state that our own page gives out. */
const withoutState = 'slack_oauth_missing_state';

/** What whoever installs the app sees at the end. Nothing of the request is repeated on a page. */
export const installPages: Pages = {
  success: (installation, _options, _request, response) => {
    const id = installation.team?.id ?? installation.enterprise?.id ?? '';
    show(
      response,
      200,
      'Installed',
      `Open Slack and write to the bot, or type /earnings help. (${withoutMarkup(id)})`,
    );
  },
  failure: (error, _options, _request, response) => {
    // An administrator who installs from Slack's own pages brings no state: they are sent once round our own way.
    if (error.code === withoutState) response.writeHead(302, { location: '/slack/install' }).end();
    else show(response, 400, 'Not installed', 'Please begin again at /slack/install. Nothing was kept.');
  },
};

const withoutMarkup = (id: string): string => id.replaceAll(/\W/g, '');

function show(response: ServerResponse, status: number, title: string, text: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>\n`,
  );
}
