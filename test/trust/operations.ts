import { readFileSync } from 'node:fs';
import { inWorkspace } from '../../libs/local-machine/workspace.mjs';

/** As much of a JSON schema as the description of the API uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly nullable?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: Schema;
}

/** One operation of the API as it describes itself. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** With `{name}` where a parameter stands. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Null where nothing is sent. */
  readonly body: Schema | null;
  /** The statuses it says it answers with, problems apart. */
  readonly statuses: readonly number[];
  readonly answersWith: readonly string[];
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface DescribedOperation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

const description = JSON.parse(
  readFileSync(inWorkspace('apps/api/openapi.json'), 'utf8'),
) as unknown as Description;

/** Every operation, in the order of the description. */
export const operations: readonly Operation[] = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    parameters: operation.parameters ?? [],
    body: Object.values(operation.requestBody?.content ?? {})[0]?.schema ?? null,
    statuses: Object.keys(operation.responses)
      .filter((status) => status !== 'default')
      .map(Number),
    answersWith: Object.values(operation.responses).flatMap(({ content = {} }) => Object.keys(content)),
  })),
);

/** A schema with what it refers to in its place. */
export function resolved(schema: Schema): Schema {
  const reference = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (reference === undefined) return schema;
  const named = description.components.schemas[reference.replace('#/components/schemas/', '')];
  if (named === undefined) throw new Error(`${reference} is not described`);
  return { ...named, ...(schema.nullable === undefined ? {} : { nullable: schema.nullable }) };
}

/** The address with values in the places of its parameters. */
export function addressOf(operation: Operation, values: Readonly<Record<string, string>>): string {
  return operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}
