import { createHash } from 'node:crypto'

/**
 * The page's only script: filters, search and the way from a figure to its replies. It reads what is on the page and
 * shows, hides and sorts it; it makes no markup, so that no text can become code. Without it, everything can be read.
 */
export const SCRIPT = `(() => {
'use strict'
const $ = (id) => document.getElementById(id)
const form = $('filters')
if (!form) return
const list = $('list')
const cards = [...list.children].map((element, place) => ({
  element,
  place,
  overall: Number(element.dataset.overall),
  figures: new Set(element.dataset.figures.split(' ')),
  words: undefined,
}))
const status = $('status')
const chosen = $('chosen')
const PAGE = 40
let limit = PAGE
let figure = ''
let from = null

const plain = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase()
const wordsOf = (card) => {
  card.words ??= plain(card.element.querySelector('summary').textContent + ' ' + (card.element.querySelector('.text')?.textContent ?? ''))
  return card.words
}

function apply() {
  const wanted = plain($('search').value.trim()).split(/\\s+/).filter(Boolean)
  const figures = [...form.querySelectorAll('select.figure')].map((select) => select.value).filter(Boolean)
  if (figure) figures.push(figure)
  let shown = 0
  const sort = $('sort').value
  const order = { order: (a, b) => a.place - b.place, low: (a, b) => a.overall - b.overall || a.place - b.place, high: (a, b) => b.overall - a.overall || a.place - b.place }[sort]
  if (list.dataset.sort !== sort) {
    cards.sort(order)
    list.append(...cards.map((card) => card.element))
    list.dataset.sort = sort
  }
  for (const card of cards) {
    const fits = figures.every((one) => card.figures.has(one)) && wanted.every((word) => wordsOf(card).includes(word))
    card.element.hidden = !fits || shown >= limit
    if (fits) shown++
  }
  $('more').hidden = shown <= limit
  chosen.hidden = figure === ''
  status.textContent = status.dataset.text.replace('{shown}', shown).replace('{all}', cards.length)
  $('nothing').hidden = shown > 0
}

function clear() {
  for (const select of form.querySelectorAll('select')) select.selectedIndex = 0
  $('search').value = ''
  figure = ''
  limit = PAGE
}

function choose(id, link) {
  clear()
  figure = id
  from = link
  $('chosen-label').textContent = $('f' + id).querySelector('span').textContent
  apply()
  const first = cards.find((card) => !card.element.hidden)
  if (first) first.element.open = true
  $('replies').focus({ preventScroll: true })
  $('replies').scrollIntoView()
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a')
  if (!link) return
  if (link.dataset.figure) {
    event.preventDefault()
    choose(link.dataset.figure, link)
  } else if (link.id === 'back' && from) {
    event.preventDefault()
    from.scrollIntoView({ block: 'center' })
    from.focus({ preventScroll: true })
  }
})

function open() {
  const card = /^#r\\d+$/.test(location.hash) ? $(location.hash.slice(1)) : null
  if (!card) return
  if (card.hidden) {
    clear()
    limit = cards.length
    apply()
  }
  card.open = true
  card.scrollIntoView()
}
addEventListener('hashchange', open)

form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('reset', (event) => {
  event.preventDefault()
  clear()
  apply()
})
form.addEventListener('input', () => {
  limit = PAGE
  apply()
})
$('more').addEventListener('click', () => {
  const next = cards.filter((card) => !card.element.hidden).at(-1)?.element
  limit += PAGE
  apply()
  let card = next?.nextElementSibling
  while (card?.hidden) card = card.nextElementSibling
  card?.querySelector('summary').focus()
})
form.hidden = false
apply()
open()
})()`

/** For the content policy: this script, and no other. */
export const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
