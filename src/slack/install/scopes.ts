/** What a workspace is asked for when the app is installed; manifest.json asks for the same, and README says why. */
export const scopes = [
  'app_mentions:read',
  'assistant:write',
  'channels:read',
  'chat:write',
  'commands',
  'files:write',
  'groups:read',
  'im:history',
  'users:read',
] as const;
