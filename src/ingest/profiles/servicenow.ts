import type { Profile } from './profile.ts'

/** ServiceNow: field names (`short_description`) or labels; comments and work notes are journals of dated entries. */
export const servicenow: Profile = {
  id: 'servicenow',
  name: 'ServiceNow',
  marks: [
    ...['short description', 'opened at', 'caller id', 'assignment group', 'sys updated on', 'sys created on'],
    ...[
      'incident state',
      'close notes',
      'work notes',
      'additional comments',
      'close code',
      'cmdb ci',
      'korte beschrijving',
      'toewijzingsgroep',
    ],
  ],
  needs: 3,
  columns: {
    conversation: ['number', 'nummer', 'task effective number', 'sys id'],
    description: ['description', 'beschrijving'],
    comment: ['comments', 'additional comments', 'comments and work notes', 'aanvullende opmerkingen'],
    note: ['work notes', 'werknotities'],
    solution: ['close notes', 'resolution notes', 'sluitingsnotities'],
    subject: ['short description', 'korte beschrijving'],
    requester: ['caller id', 'caller', 'beller', 'aanvrager'],
    agent: ['resolved by', 'assigned to', 'closed by', 'toegewezen aan'],
    created: ['opened at', 'opened', 'sys created on', 'created', 'geopend'],
    closed: ['resolved at', 'resolved', 'closed at', 'closed', 'opgelost'],
    channel: ['contact type', 'channel', 'kanaal'],
    queue: ['assignment group', 'toewijzingsgroep'],
    topic: ['category', 'categorie'],
  },
  comments: 'journal',
  advice: {
    en: 'In ServiceNow, add Description, Additional comments and Resolution notes to the list before you export it.',
    nl: 'Voeg in ServiceNow Beschrijving, Aanvullende opmerkingen en Oplossingsnotities toe aan de lijst voordat je exporteert.',
  },
}
