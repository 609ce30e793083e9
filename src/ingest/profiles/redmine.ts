import type { Profile } from './profile.ts'

/** Redmine: the issue list has the description at most; the notes are only in its API. */
export const redmine: Profile = {
  id: 'redmine',
  name: 'Redmine',
  marks: ['#', 'tracker', 'parent task', 'target version', 'done', 'last notes', 'bovenliggende taak', 'doelversie'],
  needs: 3,
  columns: {
    conversation: ['#'],
    description: ['description', 'beschrijving'],
    solution: ['last notes', 'laatste notities'],
    subject: ['subject', 'onderwerp'],
    requester: ['author', 'auteur'],
    agent: ['assignee', 'toegewezen aan'],
    created: ['created', 'aangemaakt'],
    queue: ['project'],
    topic: ['category', 'categorie', 'tracker'],
  },
  advice: {
    en: 'In Redmine, export with the columns Description and Last notes, or take the issues with their journals from the API.',
    nl: 'Exporteer in Redmine met de kolommen Beschrijving en Laatste notities, of haal de issues met hun journals uit de API.',
  },
}
