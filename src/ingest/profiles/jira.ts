import type { Profile } from './profile.ts'

/** Jira: a ticket per row, its comments in repeated columns, each cell `date;author;text`. */
export const jira: Profile = {
  id: 'jira',
  name: 'Jira',
  marks: [
    ...['issue key', 'issue id', 'issue type', 'reporter', 'project key', 'status category', 'work ratio'],
    ...['vorgangsschlüssel', 'vorgangs id', 'vorgangstyp', 'autor', 'projektschlüssel'],
    ...['clave de incidencia', 'chave da item', 'chave do ticket', 'clé de ticket', 'type de ticket', 'rapporteur'],
    ...['issuesleutel', 'issue sleutel', 'issuetype', 'projectsleutel'],
  ],
  needs: 2,
  columns: {
    description: ['description', 'beschreibung', 'beschrijving', 'descrição', 'description du ticket'],
    comment: ['comment', 'comments', 'kommentar', 'opmerking', 'reactie', 'commentaire', 'comentário'],
    subject: ['summary', 'zusammenfassung', 'samenvatting', 'résumé', 'resumo'],
    conversation: [
      'issue key',
      'key',
      'vorgangsschlüssel',
      'issuesleutel',
      'issue sleutel',
      'chave do ticket',
      'clé de ticket',
      'issue id',
    ],
    requester: ['reporter', 'reporter id', 'autor', 'melder', 'rapporteur', 'relator'],
    agent: ['assignee', 'bearbeiter', 'toegewezen aan', 'responsável', 'responsable'],
    created: ['created', 'erstellt', 'aangemaakt', 'gemaakt', 'créé', 'création', 'criado'],
    queue: ['project name', 'projektname', 'projectnaam'],
    channel: ['custom field channel'],
    topic: ['custom field request type', 'components', 'issue type', 'vorgangstyp', 'issuetype'],
  },
  comments: 'cell',
  advice: {
    en: 'In Jira, search the issues and choose Export > Export CSV (all fields), so that Description and the Comment columns are in it.',
    nl: 'Zoek in Jira de issues op en kies Exporteren > CSV exporteren (alle velden), zodat de beschrijving en de kolommen Comment erin staan.',
  },
}
