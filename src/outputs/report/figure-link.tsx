import type { ComponentChildren } from 'preact'
import type { View } from './view.ts'

/** A number that leads to the replies behind it: to their list, or with the script to the replies themselves. */
export function FigureLink({ set, view, children }: { set: string; view: View; children: ComponentChildren }) {
  const figure = view.figures.get(set)
  if (!figure) return <>{children}</>
  return (
    <a
      href={`#f${figure.id}`}
      data-figure={figure.id}
      title={view.texts.all.see(view.number(figure.count), figure.label)}
    >
      {children}
    </a>
  )
}
