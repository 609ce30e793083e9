import type { ComponentChildren } from 'preact'
import type { OpenApi } from '../openapi.ts'
import type { HttpWords } from '../words.ts'

type Words = HttpWords['docs']
interface Props {
  description: OpenApi
  words: Words
}

/** As much of JSON Schema as our schemas use. */
interface Schema {
  $ref?: string
  type?: string | string[]
  description?: string
  enum?: unknown[]
  const?: unknown
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  required?: string[]
  default?: unknown
  in?: string
}

interface Operation {
  summary?: string
  parameters?: { name: string; description?: string; required?: boolean; schema?: Schema }[]
  requestBody?: { content: Record<string, { schema?: Schema }> }
  responses: Record<string, { description?: string; content?: Record<string, { schema?: Schema }> }>
}

export function Operations({ description, words }: Props) {
  const all = Object.entries(description.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({ path, method, operation })),
  )
  return (
    <section>
      <h2>{words.operations}</h2>
      {all.map(({ path, method, operation }) => (
        <article>
          <h3>
            <code>
              {method.toUpperCase()} {path}
            </code>
          </h3>
          <p>
            <Marked text={operation.summary ?? ''} />
          </p>
          {operation.parameters?.length ? (
            <>
              <h4>{words.query}</h4>
              <ul>
                {operation.parameters.map((parameter) => (
                  <li>
                    <code>{parameter.name}</code>: <Kind schema={parameter.schema ?? {}} />
                    {parameter.description ? <Marked text={` (${parameter.description})`} /> : null}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          {operation.requestBody ? (
            <>
              <h4>{words.body}</h4>
              <ul>
                <Contents content={operation.requestBody.content} />
              </ul>
            </>
          ) : null}
          <h4>{words.answers}</h4>
          <ul>
            {Object.entries(operation.responses).map(([status, answer]) => (
              <li>
                <code>{status}</code> <Marked text={answer.description ?? ''} />
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  )
}

const Contents = ({ content }: { content: Record<string, { schema?: Schema }> }) => (
  <>
    {Object.entries(content).map(([type, { schema }]) => (
      <li>
        <code>{type}</code>: <Kind schema={schema ?? {}} />
      </li>
    ))}
  </>
)

export function Schemas({ description, words }: Props) {
  const schemas = Object.entries((description.components?.schemas ?? {}) as Record<string, Schema>)
  return (
    <section>
      <h2>{words.schemas}</h2>
      {schemas.map(([name, schema]) => (
        <article>
          <h3 id={name}>{name}</h3>
          {schema.description ? (
            <p>
              <Marked text={schema.description} />
            </p>
          ) : null}
          <table>
            <thead>
              <tr>
                <th scope="col">{words.key}</th>
                <th scope="col">{words.kind}</th>
                <th scope="col">{words.about}</th>
              </tr>
            </thead>
            <tbody>
              {Object.entries(schema.properties ?? {}).map(([key, value]) => (
                <tr>
                  <th scope="row">
                    <code>{key}</code>
                  </th>
                  <td>
                    <Kind schema={value} />
                  </td>
                  <td>
                    <Marked text={value.description ?? ''} />
                    {schema.required?.includes(key) ? null : <span class="soft"> ({words.optional})</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </article>
      ))}
    </section>
  )
}

/** What a value is, in a line, with a way to what is described apart. */
function Kind({ schema }: { schema: Schema }): ComponentChildren {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1)!
    return <a href={`#${name}`}>{name}</a>
  }
  if (schema.enum) return <>{schema.enum.map((value) => JSON.stringify(value)).join(' | ')}</>
  if (schema.const !== undefined) return <>{JSON.stringify(schema.const)}</>
  const options = schema.anyOf ?? schema.oneOf
  if (options)
    return (
      <>
        {options.map((one, i) => (
          <>
            {i > 0 ? ' | ' : ''}
            <Kind schema={one} />
          </>
        ))}
      </>
    )
  if (schema.type === 'array')
    return (
      <>
        <Kind schema={schema.items ?? {}} /> []
      </>
    )
  if (schema.properties)
    return (
      <>
        {'{ '}
        {Object.entries(schema.properties).map(([key, value], i) => (
          <>
            {i > 0 ? ', ' : ''}
            {key}: <Kind schema={value} />
          </>
        ))}
        {' }'}
      </>
    )
  if (typeof schema.additionalProperties === 'object')
    return (
      <>
        {'{ [key]: '}
        <Kind schema={schema.additionalProperties} />
        {' }'}
      </>
    )
  return <>{[schema.type ?? 'any'].flat().join(' | ')}</>
}

/** Text with `code` in it; the description is in English on the Dutch page too. */
const Marked = ({ text }: { text: string }) => (
  <span lang="en">{text.split('`').map((part, i) => (i % 2 === 1 ? <code>{part}</code> : part))}</span>
)
