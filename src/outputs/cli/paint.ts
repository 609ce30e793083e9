import { styleText } from 'node:util'
import type { Io, Output } from './io.ts'

export type Style = Parameters<typeof styleText>[0]

/** Colours a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

/**
 * Colour on a terminal only, and never where `NO_COLOR` is set (https://no-color.org); `FORCE_COLOR` asks for it
 * anywhere.
 */
export function painter(stream: Output, env: Io['env']): Paint {
  if (!wantsColour(stream, env)) return (_, text) => text
  return (style, text) => styleText(style, text, { validateStream: false })
}

export function wantsColour(stream: Output, env: Io['env']): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true
  return stream.isTTY === true && env.TERM !== 'dumb'
}
