import { dutchVerbForms, particleOf } from '../../annotate/inflection/dutch.ts'

/** Verbs of helpdesk letters, for the forms that go with u and je. */
const VERBS = (
  'kunnen hebben zijn zullen willen moeten mogen worden gaan komen doen zien staan weten laten krijgen ontvangen vinden geven nemen sturen kiezen klikken openen ' +
  'sluiten typen werken gebruiken zoeken zetten maken lezen schrijven vragen bellen mailen horen denken houden blijven betalen bestellen kopen wachten ' +
  'proberen herstarten starten installeren controleren wijzigen veranderen annuleren loggen melden vullen voeren drukken merken zeggen bedoelen ' +
  'noemen spreken helpen wonen hoeven dienen verwachten ervaren ondervinden bevestigen regelen lopen liggen zitten downloaden printen testen ' +
  'scannen verwijderen vergeten verliezen versturen beantwoorden reageren betekenen brengen halen rijden reizen boeken herkennen ' +
  'vallen lekken duren gelden lijken kloppen kosten hangen horen ontbreken bestaan gebeuren verschijnen leveren passen volgen tonen bevatten'
).split(' ')

let known: Map<string, { stem: string; withT: string; past: string; infinitive: string }> | undefined

/** By infinitive, of the part that stays behind when a particle parts from it. Made on first use. */
export function dutchVerbs(): ReadonlyMap<string, { stem: string; withT: string; past: string; infinitive: string }> {
  known ??= new Map(
    VERBS.map((infinitive) => {
      const forms = dutchVerbForms(infinitive.slice(particleOf(infinitive).length))
      return [
        infinitive,
        {
          stem: forms.get('stem')!,
          withT: forms.get('stem-t')!,
          past: forms.get('past')!,
          infinitive: forms.get('infinitive')!,
        },
      ]
    }),
  )
  return known
}

let finite: Set<string> | undefined

/** Third-person forms: "ligt", "komt", "lag". */
export const thirdPerson = (word: string): boolean => {
  finite ??= new Set([...dutchVerbs().values()].flatMap(({ withT, past }) => [withT, past]))
  return finite.has(word)
}
