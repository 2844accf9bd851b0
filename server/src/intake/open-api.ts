import { intakeMessages } from '../messages/intake.js';
import { intakeSchema } from './generated/intake-schema.js';
import { commonProblems, type Operation } from './operations.js';
import { problemStatus, type ProblemCode } from './problem.js';

type Json = Readonly<Record<string, unknown>>;

const schemas = 'components/schemas';
const reference = (name: string): Json => ({ $ref: `#/${schemas}/${name}` });

/** Definitions of what stands for a record in paths. */
const inPaths: Readonly<Record<string, string>> = { folio: 'Folio', code: 'RegistrationCode', ballot: 'BallotCode' };

/** The intake as OpenAPI 3.1, with the very definitions requests are checked with. */
export function openApi(apis: readonly { prefix: string; operations: readonly Operation[] }[]): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const { prefix, operations } of apis) {
    for (const operation of operations) (paths[prefix + operation.path] ??= {})[operation.method.toLowerCase()] = operationObject(operation);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Intake of proposals, registrations and ballots', version: '1.0.0', description: 'Takes in what people propose in a consultation, who comes to a meeting and how people prioritise themes, and shows each their own. What it says to people is in Spanish, or in English when Accept-Language asks for it.' },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: JSON.parse(JSON.stringify(intakeSchema.$defs).replaceAll('"#/$defs/', `"#/${schemas}/`)) as Json,
      securitySchemes: { secret: { type: 'http', scheme: 'bearer', description: 'The secret that came with the folio or the code.' } },
    },
  };
}

function operationObject({ id, path, summary, secret, query = {}, headers = {}, body, answer, problems }: Operation): Json {
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => ({ name, in: 'path', required: true, schema: reference(inPaths[name!]!) })),
    ...Object.entries(query).map(([name, description]) => ({ name, in: 'query', required: true, description, schema: { type: 'string' } })),
    ...Object.entries(headers).map(([name, description]) => ({ name, in: 'header', required: true, description, schema: { type: 'string' } })),
  ];
  return {
    operationId: id,
    summary,
    ...(secret && { security: [{ secret: [] }] }),
    parameters,
    ...(body && { requestBody: { required: true, content: { [body.type]: { schema: body.schema ? reference(body.schema) : { type: 'object' } } } } }),
    responses: { [answer.status]: answerObject(answer), ...refusals([...problems, ...commonProblems]) },
  };
}

const answerObject = ({ description, schema, headers = {} }: Operation['answer']): Json => ({
  description,
  headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, { description: text, schema: { type: 'string' } }])),
  content: { 'application/json': { schema: reference(schema) } },
});

/** One answer for each status, which names the codes it comes with. */
function refusals(codes: readonly ProblemCode[]): Json {
  const statuses = [...new Set(codes.map((code) => problemStatus[code]))].sort();
  const explained = (status: number): string => codes.filter((code) => problemStatus[code] === status).map((code) => `\`${code}\`: ${intakeMessages.en.problems[code].title}.`).join('\n\n');
  return Object.fromEntries(statuses.map((status) => [status, { description: explained(status), content: { 'application/problem+json': { schema: reference('Problem') } } }]));
}
