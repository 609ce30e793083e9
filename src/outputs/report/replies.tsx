import type { Figure, FigureKind } from './figures.ts'
import { Facts, Place } from './highlighted.tsx'
import { ReplyBody } from './reply-body.tsx'
import type { View } from './view.ts'

const LONGEST = 1500
const FINDINGS = 8

/** Every reply on the page, with filters that work where scripts do, and the list of figures with their replies. */
export function Replies({ view }: { view: View }) {
  const { run, texts, figures, number } = view
  return (
    <>
      <section aria-labelledby="replies" class="screen">
        <h2 id="replies" tabIndex={-1}>
          {texts.all.title}
        </h2>
        <p>{texts.all.help(number(figures.replies.length), number(run.tally.scored))}</p>
        <Filters view={view} />
        <div id="list">
          {figures.replies.map((reply, i) => (
            <details
              class="reply"
              id={`r${i + 1}`}
              data-figures={figures.behind[i]!.join(' ')}
              data-overall={reply.scores.overall ?? ''}
            >
              <summary>
                <b>
                  <Place reply={reply} view={view} />
                </b>{' '}
                <span class="soft">
                  <Facts reply={reply} agent={reply.agent} view={view} /> ·{' '}
                  {reply.findings.length === 0
                    ? texts.reply.noFindings
                    : texts.reply.findings(number(reply.findings.length))}
                </span>
              </summary>
              <ReplyBody reply={reply} view={view} longest={LONGEST} most={FINDINGS} good={false} />
            </details>
          ))}
        </div>
        <button id="more" type="button" hidden>
          {texts.all.more}
        </button>
        <p id="nothing" hidden>
          {texts.all.none}
        </p>
      </section>
      <Index view={view} />
      <p class="paper soft">{texts.printed}</p>
    </>
  )
}

function Filters({ view }: { view: View }) {
  const { run, texts, figures } = view
  const overall = run.names.bands.flatMap((_, i) => figures.get(`band:overall:${i}`) ?? [])
  const kind = (...kinds: FigureKind[]) => figures.all.filter((figure) => kinds.includes(figure.kind))
  return (
    <form id="filters" hidden aria-label={texts.all.filter}>
      <div class="field wide">
        <label for="search">{texts.all.search}</label>
        <input id="search" type="search" autocomplete="off" />
      </div>
      <Choice id="by-finding" label={texts.all.finding} figures={kind('finding')} view={view} />
      <Choice id="by-band" label={texts.all.band} figures={overall} view={view} />
      <Choice id="by-part" label={texts.all.part} figures={kind('week', 'group', 'agent')} view={view} />
      <div class="field">
        <label for="sort">{texts.all.sort}</label>
        <select id="sort">
          {Object.entries(texts.all.sorts).map(([value, label]) => (
            <option value={value}>{label}</option>
          ))}
        </select>
      </div>
      <p id="chosen" hidden>
        {texts.all.figure} <b id="chosen-label" />{' '}
        <a id="back" href="#top">
          {texts.all.back}
        </a>
      </p>
      <p class="wide">
        <span id="status" role="status" data-text={texts.all.status('{shown}', '{all}')} />{' '}
        <button type="reset">{texts.all.clear}</button>
      </p>
    </form>
  )
}

function Choice({ id, label, figures, view }: { id: string; label: string; figures: Figure[]; view: View }) {
  if (figures.length === 0) return null
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} class="figure">
        <option value="">{view.texts.all.any}</option>
        {figures.map((figure) => (
          <option value={figure.id}>{figure.label}</option>
        ))}
      </select>
    </div>
  )
}

/** Where figures lead without a script: their replies, as links. */
function Index({ view }: { view: View }) {
  const { texts, figures, number } = view
  return (
    <section aria-labelledby="index" class="screen">
      <h2 id="index">{texts.all.index}</h2>
      <details>
        <summary>{texts.all.indexHelp}</summary>
        <ul class="index">
          {figures.all.map((figure) => (
            <li id={`f${figure.id}`}>
              <span>
                {figure.label} ({number(figure.count)})
              </span>
              :{' '}
              {figure.replies.map((place) => (
                <>
                  <a href={`#r${place + 1}`}>{place + 1}</a>{' '}
                </>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
