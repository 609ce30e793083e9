// Text that makes careless programs slow: how long the whole analysis takes, and what twice the length costs.
const HALF = 50_000
const ALLOWED = { milliseconds: 500, doubling: 2.3 }

const PIECES = {
  dots: '.',
  digits: '7',
  spaces: ' ',
  brackets: '([{',
  'quote marks': '" ',
  emoji: '\u{1f600}',
  'one endless word': 'a',
  'one endless sentence, en': 'the printer on the second floor does not print and ',
  'one endless sentence, nl': 'de printer op de tweede etage doet het niet en ',
  'trigger words, en': 'sorry we will you the ',
  'trigger words, nl': 'ik wij u dat het is jammer ',
  'questions, nl': 'Kunt u dat? ',
  'questions, en': 'Could you? ',
  'list lines': '- a\n',
  commas: 'a, ',
}

/** Milliseconds of the processor for one reply, the least of three: other programs only add. */
function time(analyzer, role, text) {
  const messages = [
    { id: '1', role: 'customer', text: role === 'customer' ? text : 'Hello, my printer does not work. Can you help?' },
    { id: '2', role: 'agent', text: role === 'agent' ? text : 'Hi, we will help you.' },
  ]
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < 3; i++) {
    const before = process.cpuUsage()
    analyzer.conversation({ id: 'c', messages })
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/** Prints a line per kind of text; `analyzerFor` makes an analyzer for a language. */
export function benchHostile(analyzerFor) {
  console.log(
    `hostile text, processor time for ${HALF / 1000} and ${HALF / 500} KB (allowed: ${ALLOWED.milliseconds} ms, ${ALLOWED.doubling} times)`,
  )
  for (const [name, piece] of Object.entries(PIECES)) {
    const analyzer = analyzerFor(name.endsWith('nl') ? 'nl' : 'en')
    const text = (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
    for (const role of ['agent', 'customer']) {
      const [half, whole] = [HALF, 2 * HALF].map((length) => time(analyzer, role, text(length)))
      // a few milliseconds are the clock's own grain
      const slow = whole > ALLOWED.milliseconds || (whole > 50 && whole / half > ALLOWED.doubling)
      console.log(
        `  ${name.padEnd(26)} ${role.padEnd(9)} ${half.toFixed(0).padStart(5)} ms ${whole.toFixed(0).padStart(5)} ms  ${(whole / Math.max(half, 1)).toFixed(1)} times${slow ? '  TOO SLOW' : ''}`,
      )
    }
  }
  const analyzer = analyzerFor('en')
  const reply = 'Hi Ana, I have looked into the invoice and sent you a new link. '.repeat(16).slice(0, 1000)
  for (let i = 0; i < 20; i++) time(analyzer, 'agent', reply)
  console.log(`one reply of 1,000 characters, warm: ${time(analyzer, 'agent', reply).toFixed(1)} ms (allowed: 5)`)
}
