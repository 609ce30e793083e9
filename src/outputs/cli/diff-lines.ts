import { wordDiff } from '../diff.ts'
import type { Paint } from './paint.ts'
import { printable } from './printable.ts'

/**
 * Two versions of a text in one, each line indented: what is gone as `[-gone-]`, what is new as `{+new+}`, as
 * `git diff --word-diff` writes them, so that it can be read without colours too.
 */
export function diffLines(before: string, after: string, paint: Paint): string[] {
  return wordDiff(printable(before), printable(after))
    .map(({ kind, text }) => {
      if (kind === 'same') return text
      // marks stay on one line, or the indentation would stand within them
      return text.replaceAll(/[^\n]+/g, (line) =>
        kind === 'gone' ? paint(['red', 'strikethrough'], `[-${line}-]`) : paint('green', `{+${line}+}`),
      )
    })
    .join('')
    .trim()
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
}
