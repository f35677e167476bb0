import { defineConfig } from '@hey-api/openapi-ts';

/** Functions and types only, over fetch. Where from and where to is said by generate.mjs. */
export default defineConfig({
  input: 'apps/api/openapi.json',
  output: 'libs/api-client/generated',
  plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
  logs: { level: 'silent', file: false },
});
