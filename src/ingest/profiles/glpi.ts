import type { Profile } from './profile.ts'

/** GLPI: a ticket per row with description and solution; its labels name the group and the field, in the user's language. */
export const glpi: Profile = {
  id: 'glpi',
  name: 'GLPI',
  marks: [
    ...['requester requester', 'assigned to technician', 'solution solution', 'opening date', 'time to resolve'],
    ...['requerente requerente', 'atribuído técnico', 'solução solução', 'data de abertura', 'tempo para solução'],
    ...['demandeur demandeur', 'attribué à technicien', 'date d ouverture', 'temps de résolution'],
    ...[
      'anforderer anforderer',
      'antragsteller antragsteller',
      'zugewiesen an techniker',
      'lösung lösung',
      'eröffnungsdatum',
    ],
    ...['aanvrager aanvrager', 'toegewezen aan technicus', 'oplossing oplossing', 'openingsdatum'],
  ],
  needs: 2,
  columns: {
    conversation: ['id'],
    subject: ['title', 'título', 'titre', 'titel'],
    description: ['description', 'descrição', 'beschreibung', 'beschrijving', 'content'],
    solution: [
      'solution solution',
      'solução solução',
      'lösung lösung',
      'oplossing oplossing',
      'solution',
      'solução',
      'lösung',
      'oplossing',
    ],
    requester: [
      'requester requester',
      'requerente requerente',
      'demandeur demandeur',
      'anforderer anforderer',
      'antragsteller antragsteller',
      'aanvrager aanvrager',
    ],
    agent: [
      'assigned to technician',
      'atribuído técnico',
      'attribué à technicien',
      'zugewiesen an techniker',
      'toegewezen aan technicus',
    ],
    created: ['opening date', 'data de abertura', 'date d ouverture', 'eröffnungsdatum', 'openingsdatum'],
    closed: [
      'resolution date',
      'solved date',
      'data da solução',
      'date de résolution',
      'lösungsdatum',
      'oplossingsdatum',
    ],
    note: ['followups description', 'private followups'],
    topic: ['category', 'categoria', 'catégorie', 'kategorie'],
    channel: ['request source', 'origem da requisição', 'source de la demande', 'bron van het verzoek'],
    queue: ['assigned to technician group', 'atribuído grupo técnico', 'toegewezen aan groep'],
  },
  advice: {
    en: 'In GLPI, show the columns Description and Solution in the ticket list before you export it.',
    nl: 'Toon in GLPI de kolommen Beschrijving en Oplossing in de ticketlijst voordat je exporteert.',
  },
}
