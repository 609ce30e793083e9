import type { Profile } from './profile.ts'

/** TOPdesk: a call per row; request and actions are journals, `(I)` marks the incident's own fields. */
export const topdesk: Profile = {
  id: 'topdesk',
  name: 'TOPdesk',
  marks: [
    ...[
      'incidentnummer',
      'meldingnummer',
      'korte omschrijving details i',
      'verzoek i',
      'datum tijd aangemaakt i',
      'soort incident',
    ],
    ...[
      'korte omschrijving details',
      'datum tijd aangemaakt',
      'behandelaarsgroep',
      'soort melding',
      'soort binnenkomst',
      'actie i',
    ],
    ...[
      'call number',
      'brief description',
      'operator group',
      'call type',
      'entry type',
      'incident number',
      'request i',
    ],
  ],
  needs: 2,
  columns: {
    conversation: ['incidentnummer', 'meldingnummer', 'call number', 'incident number'],
    description: ['verzoek i', 'verzoek', 'request i', 'request'],
    comment: ['actie i', 'actie', 'acties', 'action i', 'action', 'actions'],
    solution: ['oplossing i', 'oplossing', 'solution'],
    subject: ['korte omschrijving details i', 'korte omschrijving details', 'korte omschrijving', 'brief description'],
    requester: ['aanmelder', 'naam aanmelder', 'caller', 'caller name'],
    agent: ['behandelaar', 'behandelaar i', 'operator'],
    created: ['datum tijd aangemaakt i', 'datum tijd aangemaakt', 'aanmaakdatum', 'creation date'],
    closed: ['datum tijd gereed', 'datum gereed', 'datum tijd afgemeld', 'completion date', 'closure date'],
    channel: ['soort binnenkomst', 'entry type', 'entry'],
    queue: ['behandelaarsgroep', 'behandelaarsgroep i', 'operator group'],
    topic: ['categorie', 'categorie i', 'soort incident', 'soort melding', 'category', 'call type'],
  },
  comments: 'journal',
  advice: {
    en: 'In TOPdesk, add Request and Action to the selection before you export; the replies stand in Action.',
    nl: 'Voeg in TOPdesk Verzoek en Actie toe aan de selectie voordat je exporteert; de antwoorden staan in Actie.',
  },
}
