import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { Problem } from './problem';

/** Describes the API: operations are named as their methods, and every one may answer with a problem. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setTitle('Rulleplan')
    .setDescription('Rostering and self-service shift planning for Danish municipal care teams')
    .setVersion('1')
    .addCookieAuth('rulleplan_session')
    .build();
  const document = SwaggerModule.createDocument(app, settings, {
    extraModels: [Problem],
    operationIdFactory: (_controller, method) => method,
  });
  return withProblems(document);
}

/** Serves the description at /api/openapi.json and the readable pages at /api/docs. */
export function serveApiDescription(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), { jsonDocumentUrl: 'api/openapi.json' });
}

function withProblems(document: OpenAPIObject): OpenAPIObject {
  const answer = {
    description: 'Refused, or failed',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  for (const path of Object.values(document.paths)) {
    for (const method of ['get', 'put', 'post', 'delete', 'patch'] as const) {
      const operation = path[method];
      if (operation !== undefined) {
        operation.responses = { ...operation.responses, default: answer };
      }
    }
  }
  return document;
}
