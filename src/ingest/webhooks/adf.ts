import { z } from 'zod'

interface Node {
  type: string
  text?: string | undefined
  attrs?: { text?: string | undefined } | undefined
  content?: Node[] | undefined
}
const node: z.ZodType<Node> = z.object({
  type: z.string(),
  text: z.string().optional(),
  attrs: z
    .object({ text: z.string().optional().catch(undefined) })
    .optional()
    .catch(undefined),
  get content() {
    return z.array(node).optional()
  },
})

/** Jira's text: wiki markup as it is typed, or an Atlassian document, of which the words and the lines are kept. */
export const jiraText = z.union([
  z.string(),
  node.transform((root) =>
    words(root)
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  ),
])

/** Depth is bounded where the JSON was read. */
function words({ type, text, attrs, content }: Node): string {
  if (type === 'text') return text ?? ''
  if (type === 'hardBreak') return '\n'
  if (type === 'mention' || type === 'emoji') return attrs?.text ?? ''
  const inner = (content ?? []).map(words).join('')
  if (type === 'listItem') return `- ${inner.trim()}\n`
  return BLOCKS.has(type) ? `${inner}\n\n` : inner
}

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'codeBlock',
  'blockquote',
  'bulletList',
  'orderedList',
  'panel',
  'tableRow',
])
