import { RespondError, webApi } from '@slack/bolt';

/** Causes that show that a request never left: it may be sent again without harm. */
const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** Errors by which Slack refuses blocks that other workspaces take. */
const refusedBlocks = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'msg_too_long',
]);

/** A code for a failure that can be logged: never its message, which may hold what a person wrote. */
export function reasonOf(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  if (error instanceof webApi.WebAPIRequestError)
    return `no response: ${causeOf(error) ?? error.original.name}`;
  if (error instanceof webApi.WebAPIHTTPError) return `status ${error.statusCode}`;
  if (error instanceof webApi.WebAPIRateLimitedError) return 'rate limited';
  if (error instanceof RespondError) return `response_url: status ${error.statusCode}`;
  return error instanceof Error ? error.name : typeof error;
}

/** Whether Slack may have acted on a request although nothing says so. */
export function mayHaveArrived(error: unknown): boolean {
  if (error instanceof webApi.WebAPIRequestError) return !neverSent.has(causeOf(error) ?? '');
  return error instanceof webApi.WebAPIHTTPError && error.statusCode >= 500;
}

/** Whether a request did not reach Slack at all. */
export function neverLeft(error: unknown): boolean {
  return error instanceof webApi.WebAPIRequestError && neverSent.has(causeOf(error) ?? '');
}

/** Whether Slack took the request but not its blocks. */
export function refusesBlocks(error: unknown): boolean {
  if (error instanceof RespondError) return ![404, 410, 429].includes(error.statusCode);
  return error instanceof webApi.WebAPIPlatformError && refusedBlocks.has(error.data.error);
}

/** Where in the code an error arose, without its message. */
export function placesOf(error: unknown): string[] {
  const lines = error instanceof Error ? (error.stack?.split('\n') ?? []) : [];
  return lines
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 4)
    .map((line) => line.trim());
}

function causeOf(error: webApi.WebAPIRequestError): string | undefined {
  // fetch names the cause of its error, others are the cause.
  const cause = error.original.cause ?? error.original;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}

/** Why the app did not start, for the person who starts it. */
export function startProblem(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) return `Slack refused a token (${error.data.error})`;
  if (error instanceof webApi.SlackError) return `Slack's Web API did not answer (${reasonOf(error)})`;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return 'PORT is in use by another program';
  return error instanceof Error ? error.message : 'unknown error';
}
